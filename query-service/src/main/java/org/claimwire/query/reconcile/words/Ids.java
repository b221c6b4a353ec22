package org.claimwire.query.reconcile.words;

import java.util.UUID;

/** Ids that name what they stand for: the same parts give the same id, on any machine. */
public final class Ids {

  private Ids() {}

  /** 32 hexadecimal digits. */
  public static String of(String... parts) {
    String name = String.join("\u001f", parts);
    // getBytes() is UTF-8 on every Java this builds for (JEP 400); java.nio stays out of pure rooms
    return UUID.nameUUIDFromBytes(name.getBytes()).toString().replace("-", "");
  }
}
