package org.claimwire.query.store;

/** The database is well and will never take this data: trying again is of no use. */
public final class DataRefused extends RuntimeException {

  DataRefused(Throwable cause) {
    super(cause.getMessage(), cause);
  }
}
