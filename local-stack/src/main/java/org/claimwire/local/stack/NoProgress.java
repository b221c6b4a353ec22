package org.claimwire.local.stack;

import java.time.Duration;

/** Tells nobody. */
public final class NoProgress implements StackProgress {

  @Override
  public void starting(Role role) {}

  @Override
  public void ready(Role role, Duration took) {}

  @Override
  public void stopping(Role role) {}
}
