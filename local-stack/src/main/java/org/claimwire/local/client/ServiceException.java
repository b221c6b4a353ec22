package org.claimwire.local.client;

/** A service that cannot be reached or that refuses. */
public sealed class ServiceException extends RuntimeException {

  private ServiceException(String message, Throwable cause) {
    super(message, cause);
  }

  /** Nobody answers. */
  public static final class Unreachable extends ServiceException {
    Unreachable(String service, String address, Throwable cause) {
      super("%s does not answer on %s".formatted(service, address), cause);
    }
  }

  /** It answers that it will not or cannot. */
  public static final class Refused extends ServiceException {

    private final int status;

    Refused(String service, int status, String why) {
      super("%s answered %d: %s".formatted(service, status, why), null);
      this.status = status;
    }

    /** The HTTP status. */
    public int status() {
      return status;
    }
  }
}
