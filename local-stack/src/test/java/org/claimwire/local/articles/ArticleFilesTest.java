package org.claimwire.local.articles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleFilesTest {

  @TempDir Path folder;

  @Test
  void a_text_file_is_its_text_to_the_character() throws Exception {
    Path file = write("ramp.txt", "\r\n The ramp \uD83D\uDEA2 e\u0301\u2011x\r\n\n");

    var article = readable(file);

    assertThat(article.get("text").asText()).isEqualTo(Files.readString(file));
    assertThat(article.get("uri").asText()).isEqualTo("file:ramp.txt");
    assertThat(article.size()).isEqualTo(2);
  }

  @Test
  void front_matter_names_the_fields_and_the_text_follows_it() throws Exception {
    Path file =
        write(
            "ramp.txt",
            "---\r\nuri: https://quay.example/ramp\r\noutlet: The Quay\r\n---\r\n\r\nThe ramp.\r\n");

    var article = readable(file);

    assertThat(article.get("uri").asText()).isEqualTo("https://quay.example/ramp");
    assertThat(article.get("outlet").asText()).isEqualTo("The Quay");
    assertThat(article.get("text").asText()).isEqualTo("\r\nThe ramp.\r\n");
  }

  @Test
  void rules_of_dashes_around_prose_are_no_front_matter() throws Exception {
    Path file = write("ramp.txt", "---\nThe ramp reopens\n---\nMore inside.\n");

    assertThat(readable(file).get("text").asText()).startsWith("---\nThe ramp");
  }

  @Test
  void a_misspelt_front_matter_field_is_named() throws Exception {
    Path file = write("ramp.txt", "---\noutlt: The Quay\n---\nThe ramp.\n");

    assertThat(found(file))
        .containsExactly(
            new FoundArticle.Unreadable(
                "ramp.txt",
                "its front matter has 'outlt';"
                    + " known are uri, outlet, title, author, publishedAt, language"));
  }

  @Test
  void a_folder_gives_its_articles_in_order_and_skips_what_describes_them() throws Exception {
    write("b/two.txt", "two");
    write("a/one.txt", "one");
    write("a/expected.yaml", "conflicts: []");
    write("README.md", "# about");
    write("c.ndjson", "{\"text\": \"three\"}\n\n{\"text\": \"four\"}\n");

    assertThat(found(folder))
        .extracting(FoundArticle::source)
        .containsExactly("one.txt", "two.txt", "c.ndjson:1", "c.ndjson:3");
    assertThat(ArticleFiles.count(List.of(folder.toString()))).isEqualTo(4);
  }

  @Test
  void a_bad_line_is_named_and_the_others_are_read() {
    InputStream in =
        new ByteArrayInputStream(
            "{\"text\": \"one\"}\n{oops\n[1]\n{\"text\": \"two\"}\n"
                .getBytes(StandardCharsets.UTF_8));

    var found = ArticleFiles.at(List.of("-"), in).toList();

    assertThat(found).extracting(FoundArticle::source).containsExactly("-:1", "-:2", "-:3", "-:4");
    assertThat(found.get(1)).isInstanceOf(FoundArticle.Unreadable.class);
    assertThat(found.get(2))
        .isEqualTo(new FoundArticle.Unreadable("-:3", "it is not a JSON object"));
    assertThat(found.get(3)).isInstanceOf(FoundArticle.Readable.class);
  }

  @Test
  void a_file_that_is_not_utf_8_is_named() throws Exception {
    Path file = folder.resolve("latin.txt");
    Files.write(file, "caf\u00e9".getBytes(StandardCharsets.ISO_8859_1));

    assertThat(found(file))
        .containsExactly(new FoundArticle.Unreadable("latin.txt", "it is not UTF-8"));
  }

  @Test
  void a_missing_file_stops_the_command() {
    assertThatThrownBy(() -> found(folder.resolve("nowhere.txt")))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("nowhere.txt");
  }

  private ObjectNode readable(Path file) {
    return ((FoundArticle.Readable) found(file).getFirst()).json();
  }

  private static List<FoundArticle> found(Path path) {
    return ArticleFiles.at(List.of(path.toString()), InputStream.nullInputStream()).toList();
  }

  private Path write(String name, String content) throws Exception {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, content);
  }
}
