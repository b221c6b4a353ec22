package org.claimwire.ingest.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AdmissionTest {

  private static final Draft FERRY =
      new Draft().outlet("Harbour Gazette").title("Ferry ramp to reopen").text("The ramp reopens.");

  @Test
  void a_text_is_enough() {
    assertThat(admitted(new Draft().text("Rain.")).fields().text()).isEqualTo("Rain.");
  }

  @Test
  void a_text_is_kept_to_the_character() {
    String text = "\uFEFF  Rain\u2011fall\r\n\t🚢 e\u0301 \u0007 ";

    assertThat(admitted(new Draft().text(text)).fields().text()).isEqualTo(text);
  }

  @Test
  void without_text_there_is_no_article() {
    assertThat(refused(new Draft())).containsExactly(new Flaw("text", "is required"));
    assertThat(refused(new Draft().text(" \n\u2003")))
        .containsExactly(new Flaw("text", "must not be blank"));
  }

  @Test
  void all_flaws_are_told_at_once_in_the_order_of_the_fields() {
    Draft flawed =
        FERRY.uri("not a uri").publishedAt("yesterday").language("?").title("x".repeat(1001));

    assertThat(refused(flawed))
        .extracting(Flaw::field)
        .containsExactly("uri", "title", "publishedAt", "language");
  }

  @Test
  void a_blank_optional_field_is_an_absent_one() {
    assertThat(admitted(FERRY.author(" ").uri("").language("")))
        .isEqualTo(admitted(FERRY.author(null)));
  }

  @Test
  void nul_is_refused_in_every_field() {
    Draft nul = new Draft().outlet("a\0").title("a\0").author("a\0").text("ab\0");

    assertThat(refused(nul))
        .extracting(Flaw::field)
        .containsExactly("outlet", "title", "author", "text");
    assertThat(refused(nul).getLast().reason()).contains("NUL").endsWith("at character 2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\uD83D", "\uDEA2", "a\uDEA2\uD83D"})
  void half_a_surrogate_pair_is_refused(String text) {
    assertThat(refused(new Draft().text(text))).singleElement().asString().contains("surrogate");
  }

  @Test
  void length_is_counted_in_code_points() {
    assertThat(admitted(FERRY.title("🚢".repeat(1000))).fields().title()).isPresent();
    assertThat(refused(FERRY.title("🚢".repeat(1001))))
        .containsExactly(new Flaw("title", "must not be longer than 1000 characters"));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-02-04, 2026-02-04T00:00:00Z",
    "2026-02-04T09:30:00Z, 2026-02-04T09:30:00Z",
    "2026-02-04T09:30:00+01:00, 2026-02-04T08:30:00Z",
    "2026-02-04T09:30-11:30, 2026-02-04T21:00:00Z",
    "2024-02-29, 2024-02-29T00:00:00Z",
    "2026-02-04T09:30:00.123456Z, 2026-02-04T09:30:00.123456Z"
  })
  void a_publication_time_is_an_instant(String words, Instant instant) {
    assertThat(admitted(FERRY.publishedAt(words)).fields().publishedAt()).contains(instant);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-02-04T09:30:00", "2026-02-30", "2025-02-29", "4 February 2026", "04.02.2026",
        "2026-02-04 09:30:00Z", "+12026-02-04", "0000-12-31", "1770197400", "2026-02-04T25:00:00Z"
      })
  void what_names_no_instant_is_refused(String words) {
    assertThat(refused(FERRY.publishedAt(words)))
        .extracting(Flaw::field)
        .containsExactly("publishedAt");
  }

  @ParameterizedTest
  @CsvSource({
    "en, en",
    "EN-gb, en-GB",
    "zh-hant-TW, zh-Hant-TW",
    "de-CH-1996, de-CH-1996",
    "und, und"
  })
  void a_language_is_written_as_bcp_47_recommends(String given, String tag) {
    assertThat(admitted(FERRY.language(given)).fields().language()).contains(tag);
  }

  @ParameterizedTest
  @ValueSource(strings = {"english language", "en_GB", "e", "en-", "*"})
  void what_is_no_language_tag_is_refused(String given) {
    assertThat(refused(FERRY.language(given))).extracting(Flaw::field).containsExactly("language");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://gazette.example/a", "file:ferry.txt", "file:///reports/ferry%20ramp.txt",
        "urn:isbn:0451450523", "tag:gazette.example,2026:ferry", "https://zeitung.example/fähre"
      })
  void an_absolute_uri_is_kept_as_it_came(String uri) {
    assertThat(admitted(FERRY.uri(uri)).fields().uri()).contains(uri);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ferry.txt",
        "/ferry",
        "//gazette.example/a",
        "https://",
        "file:ferry ramp.txt",
        "http://a/%zz"
      })
  void what_is_no_absolute_uri_is_refused(String uri) {
    assertThat(refused(FERRY.uri(uri))).extracting(Flaw::field).containsExactly("uri");
  }

  private static Article admitted(Draft draft) {
    return ((Admission.Admitted) Admission.of(draft.submission())).article();
  }

  private static List<Flaw> refused(Draft draft) {
    return ((Admission.Refused) Admission.of(draft.submission())).flaws();
  }
}
