package org.claimwire.ingest.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LinesTest {

  @Test
  void the_last_line_needs_no_line_feed() throws IOException {
    assertThat(lines("a\nb", 10)).containsExactly("1 a", "2 b");
    assertThat(lines("a\nb\n", 10)).containsExactly("1 a", "2 b");
  }

  @Test
  void an_empty_body_has_no_lines() throws IOException {
    assertThat(lines("", 10)).isEmpty();
  }

  @Test
  void blank_lines_are_counted_and_passed_over() throws IOException {
    assertThat(lines("\na\n \t\r\n\nb\n\n", 10)).containsExactly("2 a", "5 b");
  }

  @Test
  void a_line_may_be_as_long_as_an_article_and_no_longer() throws IOException {
    assertThat(lines("abc\nabcd\nab\nabcde", 3))
        .containsExactly("1 abc", "2 too long", "3 ab", "4 too long");
  }

  @Test
  void lines_and_chunks_need_not_end_together() throws IOException {
    String long1 = "x".repeat(100_000);
    String long2 = "y".repeat(65_536);

    assertThat(lines(long1 + "\n" + long2 + "\n" + long2 + "z\n", 100_000))
        .containsExactly("1 " + long1, "2 " + long2, "3 " + long2 + "z");
  }

  private static List<String> lines(String body, int max) throws IOException {
    List<String> found = new ArrayList<>();
    Lines lines = new Lines(dripping(body), max);
    for (var line = lines.next(); line.isPresent(); line = lines.next()) {
      found.add(
          switch (line.get()) {
            case Lines.Line.Whole(long number, byte[] bytes) ->
                number + " " + new String(bytes, UTF_8);
            case Lines.Line.TooLong(long number) -> number + " too long";
          });
    }
    assertThat(lines.next()).isEqualTo(Optional.empty());
    return found;
  }

  /** A body that comes in small pieces, as bodies do. */
  private static InputStream dripping(String body) {
    return new ByteArrayInputStream(body.getBytes(UTF_8)) {
      @Override
      public synchronized int read(byte[] into, int from, int length) {
        return super.read(into, from, Math.min(length, 7919));
      }
    };
  }
}
