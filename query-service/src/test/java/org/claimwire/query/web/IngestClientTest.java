package org.claimwire.query.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class IngestClientTest {

  private static final Map<String, String> ARTICLE = Map.of("text", "The ferry ramp reopens.");

  @Test
  void without_an_address_it_says_which_setting_is_missing() {
    assertThat(submitTo(Optional.empty()).reason()).contains("claimwire.ingest.url");
  }

  @Test
  void an_ingest_service_that_is_not_there_is_said_to_be_away() throws IOException {
    int free;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      free = socket.getLocalPort();
    }
    assertThat(submitTo(Optional.of(URI.create("http://localhost:" + free))).reason())
        .isEqualTo("The ingest service does not answer; try again in a few seconds.");
  }

  private static IngestClient.Answer.Away submitTo(Optional<URI> address) {
    return (IngestClient.Answer.Away) new IngestClient(address, new ObjectMapper()).submit(ARTICLE);
  }
}
