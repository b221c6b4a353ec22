package org.claimwire.local.stack;

import java.nio.file.Path;
import java.util.List;

/** A stack that does not come up, and what a person can do. */
public sealed class StackException extends RuntimeException {

  private StackException(String message, Throwable cause) {
    super(message, cause);
  }

  /** Another program has a port that a process of the stack needs. */
  public static final class PortTaken extends StackException {
    PortTaken(Role role, int port) {
      super(
          "port %d, which %s needs, is taken by another program; stop that, or choose another with --port-%s"
              .formatted(port, role.title(), role.word()),
          null);
    }
  }

  /** The services were not built. */
  public static final class NotPackaged extends StackException {
    NotPackaged(Role role, Path jar) {
      super("%s is not built: %s is missing".formatted(role.title(), jar), null);
    }
  }

  /** A process ended, or was not ready in time. */
  public static final class NotReady extends StackException {

    private final transient Path log;
    private final transient List<String> lastLines;

    NotReady(Part part, String what, Throwable cause) {
      super(part.role().title() + " " + what, cause);
      this.log = part.log().path();
      this.lastLines = part.log().last(25);
    }

    public Path log() {
      return log;
    }

    public List<String> lastLines() {
      return lastLines;
    }
  }
}
