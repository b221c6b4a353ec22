package org.claimwire.ingest.article;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * A SHA-256 over a list of values that no other list shares: each value is written as a byte that
 * says whether it is there and, if so, its length in UTF-8 bytes (four bytes, big-endian) and those
 * bytes. Without the lengths, outlet {@code "ab"} with title {@code "c"} would be {@code "a"} with
 * {@code "bc"}.
 */
final class Fingerprint {

  private final MessageDigest sha256;

  private Fingerprint(MessageDigest sha256) {
    this.sha256 = sha256;
  }

  /**
   * An empty fingerprint for one purpose.
   *
   * @param purpose names what is hashed and the version of the encoding, so that fingerprints of
   *     different things never meet
   */
  static Fingerprint of(String purpose) {
    try {
      return new Fingerprint(MessageDigest.getInstance("SHA-256")).with(purpose);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  Fingerprint with(String value) {
    byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
    sha256.update((byte) 1);
    sha256.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
    sha256.update(bytes);
    return this;
  }

  Fingerprint with(Optional<String> value) {
    if (value.isPresent()) {
      return with(value.get());
    }
    sha256.update((byte) 0);
    return this;
  }

  /** The 64 lower-case digits; ends the fingerprint. */
  String hex() {
    return HexFormat.of().formatHex(sha256.digest());
  }
}
