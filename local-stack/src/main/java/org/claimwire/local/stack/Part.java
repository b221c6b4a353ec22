package org.claimwire.local.stack;

import java.util.Optional;
import org.claimwire.local.process.LogFile;

/** One process of the stack. */
sealed interface Part permits DatabasePart, JvmPart {

  Role role();

  LogFile log();

  Optional<ProcessHandle> process();

  /** Starts it; it need not be ready when this returns. */
  void start();

  boolean isReady();

  /** Stops it in good order; does nothing where it does not run. */
  void stop();
}
