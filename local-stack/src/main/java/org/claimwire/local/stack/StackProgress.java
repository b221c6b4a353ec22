package org.claimwire.local.stack;

import java.time.Duration;

/** Hears what the stack does, to tell a person. May be called by several threads. */
public interface StackProgress {

  void starting(Role role);

  /**
   * @param took since its start; zero where it ran already
   */
  void ready(Role role, Duration took);

  void stopping(Role role);
}
