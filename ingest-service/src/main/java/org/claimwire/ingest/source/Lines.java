package org.claimwire.ingest.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * The lines of an NDJSON body, read one at a time and never more of one than an article may have.
 *
 * <p>Lines end in {@code \n} ({@code \r\n} will do: to JSON the rest is white space) or with the
 * body, and are numbered from 1. Blank lines are numbered and passed over, as the NDJSON
 * specification allows, so that a file that ends in an empty line brings no error.
 */
final class Lines {

  private static final int CHUNK = 64 * 1024;

  /** One line that is not blank. */
  sealed interface Line {

    long number();

    record Whole(long number, byte[] bytes) implements Line {}

    /** Longer than allowed: read to its end and dropped. */
    record TooLong(long number) implements Line {}
  }

  private final InputStream body;
  private final int max;
  private final byte[] chunk = new byte[CHUNK];
  private int next;
  private int end;
  private long number;

  Lines(InputStream body, int max) {
    this.body = body;
    this.max = max;
  }

  /**
   * Waits for the next line.
   *
   * @return empty at the end of the body
   */
  Optional<Line> next() throws IOException {
    while (fill()) {
      Line line = read();
      if (!(line instanceof Line.Whole whole && isBlank(whole.bytes()))) {
        return Optional.of(line);
      }
    }
    return Optional.empty();
  }

  private Line read() throws IOException {
    number++;
    var kept = new ByteArrayOutputStream();
    boolean tooLong = false;
    while (fill()) {
      int stop = next;
      while (stop < end && chunk[stop] != '\n') {
        stop++;
      }
      tooLong |= kept.size() + stop - next > max;
      if (!tooLong) {
        kept.write(chunk, next, stop - next);
      }
      boolean ended = stop < end;
      next = ended ? stop + 1 : stop;
      if (ended) {
        break;
      }
    }
    return tooLong ? new Line.TooLong(number) : new Line.Whole(number, kept.toByteArray());
  }

  private boolean fill() throws IOException {
    if (next == end) {
      next = 0;
      end = Math.max(0, body.read(chunk, 0, CHUNK));
    }
    return next < end;
  }

  private static boolean isBlank(byte[] bytes) {
    for (byte b : bytes) {
      if (b != ' ' && b != '\t' && b != '\r') {
        return false;
      }
    }
    return true;
  }
}
