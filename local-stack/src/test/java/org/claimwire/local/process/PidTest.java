package org.claimwire.local.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PidTest {

  @TempDir Path folder;

  @Test
  void a_noted_process_is_found_again() {
    Path file = folder.resolve("run/this.pid");
    Pid.of(ProcessHandle.current()).noteIn(file);

    assertThat(Pid.noted(file).orElseThrow().process()).contains(ProcessHandle.current());
  }

  @Test
  void a_pid_that_was_given_to_another_process_is_not_ours() {
    Pid own = Pid.of(ProcessHandle.current());
    Pid before = new Pid(own.id(), own.started().minus(Duration.ofHours(1)));

    assertThat(before.process()).isEmpty();
  }
}
