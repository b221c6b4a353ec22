package org.claimwire.extraction.outlet;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Names a claim by a hash of its article, revision and place: the same claim, the same name. */
final class ClaimId {

  private static final int DIGITS = 24;

  private ClaimId() {}

  static String of(String article, String revision, String named) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      byte[] hash =
          sha.digest((article + "\0" + revision + "\0" + named).getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash).substring(0, DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
