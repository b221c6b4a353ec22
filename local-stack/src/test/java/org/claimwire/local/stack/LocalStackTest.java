package org.claimwire.local.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import org.claimwire.local.Ports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalStackTest {

  @TempDir Path folder;

  @Test
  void a_taken_port_is_named_with_the_role_that_needs_it() throws Exception {
    try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Map<Role, Integer> ports = freePorts();
      ports.put(Role.EXTRACTION, other.getLocalPort());
      var stack = new LocalStack(StackSettings.of(folder, folder.resolve("data"), ports));

      assertThatThrownBy(() -> stack.up(new NoProgress()))
          .isInstanceOf(StackException.PortTaken.class)
          .hasMessageContaining("port " + other.getLocalPort())
          .hasMessageContaining("extraction-service");
    }
  }

  @Test
  void a_service_that_is_not_built_is_named_before_anything_starts() {
    var stack = new LocalStack(StackSettings.of(folder, folder.resolve("data"), freePorts()));

    assertThatThrownBy(() -> stack.up(new NoProgress()))
        .isInstanceOf(StackException.NotPackaged.class)
        .hasMessageContaining("ingest-service");
    assertThat(stack.status()).allMatch(status -> status.process().isEmpty());
  }

  @Test
  void later_commands_on_a_folder_find_the_ports_of_its_stack() {
    Path data = folder.resolve("data");
    Map<Role, Integer> ports = freePorts();
    StackSettings.of(folder, data, ports).remember();

    assertThat(StackSettings.of(folder, data, Map.of()).ports()).isEqualTo(ports);
    assertThat(StackSettings.of(folder, data, Map.of(Role.QUERY, 1)).port(Role.QUERY)).isOne();
    assertThat(StackSettings.of(folder, folder.resolve("new"), Map.of()).port(Role.QUERY))
        .isEqualTo(8080);
  }

  private static Map<Role, Integer> freePorts() {
    Map<Role, Integer> ports = new EnumMap<>(Role.class);
    for (Role role : Role.values()) {
      ports.put(role, Ports.orGiven(0));
    }
    return ports;
  }
}
