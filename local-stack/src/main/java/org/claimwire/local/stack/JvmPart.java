package org.claimwire.local.stack;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.claimwire.local.process.BackgroundJvm;
import org.claimwire.local.process.LogFile;

/** The broker or a service. */
record JvmPart(Role role, BackgroundJvm jvm, BooleanSupplier readiness) implements Part {

  @Override
  public LogFile log() {
    return jvm.log();
  }

  @Override
  public Optional<ProcessHandle> process() {
    return jvm.process();
  }

  @Override
  public void start() {
    jvm.start();
  }

  @Override
  public boolean isReady() {
    return readiness.getAsBoolean();
  }

  @Override
  public void stop() {
    jvm.stop();
  }
}
