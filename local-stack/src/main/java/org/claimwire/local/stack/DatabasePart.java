package org.claimwire.local.stack;

import java.nio.file.Path;
import java.util.Optional;
import org.claimwire.local.database.LocalDatabase;
import org.claimwire.local.process.LogFile;

/** PostgreSQL, which is a native process. */
record DatabasePart(Path folder, int port, LogFile log) implements Part {

  @Override
  public Role role() {
    return Role.DATABASE;
  }

  @Override
  public Optional<ProcessHandle> process() {
    return LocalDatabase.runningIn(folder).flatMap(LocalDatabase::process);
  }

  @Override
  public void start() {
    LocalDatabase.start(folder, port);
  }

  @Override
  public boolean isReady() {
    // Its start waits until it serves.
    return process().isPresent();
  }

  @Override
  public void stop() {
    LocalDatabase.runningIn(folder).ifPresent(LocalDatabase::close);
  }
}
