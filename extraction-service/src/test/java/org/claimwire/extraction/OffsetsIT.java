package org.claimwire.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.claimwire.extraction.outlet.ClaimsJson;
import org.claimwire.extraction.outlet.ClaimsMessage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a text holds: every exact is its slice in code points, and nothing throws. */
class OffsetsIT {

  private static final ClaimsMessage MESSAGE = new ClaimsMessage("test");

  private static final String ODD =
      "🚢🚢 Ferry ramp sinks — again\r\n\r\nSKELLA BAY (Northwire) — Jorun Haskell, who runs the cafe\u0301 “Le"
          + " Mo\u0302le” 🥐 by the quay, said on 3 February that the two\u2011hour hearing was “a farce 🎭,”"
          + " costing $1.2\u00A0million.\r\n‘It’s the islanders’ ramp 👩‍🔧,’ Ivo Brandt told"
          + " reporters after thehearing.\u200B\r\n\"Nobody asked,\" — Mara Lindqvist.\r\n";

  static Stream<String> texts() {
    return Stream.of(
        ODD,
        "a",
        "“",
        "\"\"\"",
        "“”",
        "‘’ '' — —",
        "- one\n- two\n- three\n",
        "He said, she said, they said, we said, it said \"",
        "THE MINISTER SAID THE RAMP WAS SAFE AND THE BOARD SAID IT WAS NOT.",
        "said ".repeat(500),
        "word".repeat(3_000),
        "A \"b\" ".repeat(400),
        "(((((((((( said ]]]]]]]]]] “ ” ‘ ’ \t\f\u0000\u0001\u2028\u2029 said: “",
        "The ramp\u00ADside quay re\u00ADopened, Mara Lindqvist said\u2026 \uFFFD \uFFFE 𝒯𝒽𝑒 quay.",
        "&nbsp;Mara Lindqvist said&nbsp;the quay &lt;b&gt;would&lt;/b&gt; reopen<br/>in May.");
  }

  @ParameterizedTest
  @MethodSource("texts")
  void every_exact_is_the_slice_at_its_offsets(String text) throws IOException {
    check(new ObjectMapper().readTree(bytes(text)), text.codePoints().toArray());
  }

  @Test
  void the_odd_text_gives_claims_at_all() throws IOException {
    assertThat(new ObjectMapper().readTree(bytes(ODD)).get("claims").size()).isGreaterThan(3);
  }

  @Test
  void any_number_of_threads_gives_the_same_bytes() throws Exception {
    byte[] alone = bytes(ODD);
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      Callable<byte[]> read = () -> bytes(ODD);
      for (Future<byte[]> together : threads.invokeAll(List.of(read, read, read, read, read))) {
        assertThat(together.get()).isEqualTo(alone);
      }
    }
  }

  private static byte[] bytes(String text) {
    return ClaimsJson.bytes(MESSAGE.of(Models.extractClaims().of(Models.article(text))));
  }

  private static void check(JsonNode node, int[] points) {
    if (node.has("exact")) {
      int start = node.get("start").asInt();
      int end = node.get("end").asInt();
      assertThat(node.get("exact").asText()).isEqualTo(new String(points, start, end - start));
    }
    node.forEach(child -> check(child, points));
  }
}
