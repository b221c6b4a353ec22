package org.claimwire.extraction.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.claimwire.extraction.attribution.Attribution;
import org.claimwire.extraction.claim.Certainty;
import org.claimwire.extraction.claim.Claim;
import org.claimwire.extraction.claim.Event;
import org.claimwire.extraction.claim.Participant;
import org.claimwire.extraction.claim.Polarity;
import org.claimwire.extraction.claim.Stance;
import org.claimwire.extraction.rules.fact.FactReader;
import org.claimwire.extraction.rules.fact.FactRules;
import org.claimwire.extraction.text.AnalysedArticle;
import org.claimwire.extraction.text.Article;
import org.claimwire.extraction.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FactRulesTest {

  private static final SavedAnalyses ANALYSES = SavedAnalyses.read();

  static List<Cases.Row> rows() {
    return Cases.in("facts.txt");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void a_sentence_tells_its_facts(Cases.Row row) {
    List<String> told =
        reader(row.sentence()).facts(List.of()).stream()
            .map(fact -> line(fact, row.sentence()))
            .toList();

    assertThat(told).isEqualTo(row.expected());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void a_fact_is_told_in_the_words_of_its_sentence(Cases.Row row) {
    for (Claim.Fact fact : reader(row.sentence()).facts(List.of())) {
      String words = fact.basis().text().replaceAll("[^\\p{L}\\p{N} ]", " ").toLowerCase();
      String sentence = row.sentence().replaceAll("[^\\p{L}\\p{N} ]", " ").toLowerCase();
      assertThat(sentence.split("\\s+")).contains(words.strip().split("\\s+"));
    }
  }

  @Test
  void every_rule_of_the_catalogue_has_a_case() {
    List<String> used =
        rows().stream()
            .flatMap(row -> row.expected().stream())
            .map(line -> line.substring(line.lastIndexOf(' ') + 1))
            .toList();

    assertThat(used).containsAll(FactRules.names());
  }

  @Test
  void what_others_say_is_no_fact_and_neither_is_that_they_say_it() {
    String text = "Lindqvist said the board closed the pier on Monday.";
    Attribution said =
        new Attribution(
            "test",
            Optional.of(words(text, "Lindqvist")),
            Optional.of(words(text, "said")),
            List.of(words(text, "the board closed the pier on Monday")),
            Stance.SAYS,
            1);

    assertThat(reader(text).facts(List.of(said))).isEmpty();
  }

  @Test
  void the_event_inside_what_somebody_says_can_be_read() {
    String text = "Lindqvist said the board closed the pier on Monday.";
    Span content = words(text, "the board closed the pier on Monday");

    FactReader.Told told = reader(text).eventIn(content).orElseThrow();

    assertThat(line(told.event(), text))
        .isEqualTo("the board | close | the pier | time: on Monday");
    assertThat(told.polarity()).isEqualTo(Polarity.AFFIRMED);
    assertThat(told.certainty()).isEqualTo(Certainty.ASSERTED);
    assertThat(reader(text).timesIn(List.of(content))).hasSize(1);
  }

  @Test
  void what_somebody_is_asked_to_do_is_theirs_to_do() {
    String text = "Lindqvist asked the board to close the pier.";

    FactReader.Told told = reader(text).eventIn(words(text, "to close the pier")).orElseThrow();

    assertThat(line(told.event(), text)).isEqualTo("the board | close | the pier | -");
  }

  @Test
  void a_fact_keeps_the_times_and_amounts_of_its_clause() {
    String text =
        "The harbour board held a nearly two-hour meeting on Monday, and the police arrested 12 smugglers.";

    List<Claim.Fact> facts = reader(text).facts(List.of());

    assertThat(facts.get(0).basis().times()).hasSize(1);
    assertThat(facts.get(0).basis().quantities())
        .extracting(q -> q.unit().orElse(""))
        .containsExactly("hour");
    assertThat(facts.get(1).basis().times()).isEmpty();
    assertThat(facts.get(1).basis().quantities())
        .extracting(q -> q.unit().orElse(""))
        .containsExactly("smuggler");
  }

  @Test
  void a_list_after_a_colon_belongs_to_what_it_counts() {
    String text = "Forty-one people were taken to the hospital: 24 children and 19 adults.";

    Claim.Basis basis = reader(text).facts(List.of()).getFirst().basis();

    assertThat(basis.quantities()).extracting(q -> (int) q.value()).containsExactly(41, 24, 19);
    assertThat(basis.evidence().in(text)).endsWith("19 adults");
  }

  @Test
  void an_amount_is_told_even_where_its_clause_tells_no_fact() {
    String text = "Ada Holm, 38, whose husband of 12 years is missing, lives on the island.";

    List<Claim.Fact> facts = reader(text).facts(List.of());

    assertThat(facts.stream().flatMap(f -> f.basis().quantities().stream()).distinct())
        .extracting(q -> q.span().in(text))
        .contains("38", "12 years");
  }

  @Test
  void no_fact_ends_in_a_word_that_led_over_to_another_clause() {
    String text =
        "Freight rates rose sharply in May before dropping 6%, cutting about $9 million from the fund.";

    assertThat(reader(text).facts(List.of()))
        .extracting(fact -> fact.basis().text())
        .noneMatch(told -> told.matches(".*\\b(before|after|in|to|and)\\."));
  }

  @Test
  void the_time_of_the_saying_is_told_with_it() {
    String text = "Last year, Lindqvist accused Brandt of fraud.";

    assertThat(reader(text).timesOfSaying(words(text, "accused")))
        .extracting(time -> time.span().in(text))
        .containsExactly("Last year");
  }

  private static Span words(String text, String words) {
    int start = text.indexOf(words);
    return new Span(start, start + words.length());
  }

  private static FactReader reader(String text) {
    Article article =
        new Article(
            "",
            "",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            text);
    return new FactReader(
        new AnalysedArticle(article, List.of(), List.of(ANALYSES.of(text))),
        span -> new Participant(span, Optional.empty(), span.in(text)),
        Optional.of(LocalDate.of(2026, 2, 4)));
  }

  static String line(Claim.Fact fact, String text) {
    Claim.Basis basis = fact.basis();
    String sure = basis.certainty().name().toLowerCase();
    return String.join(
        " | ",
        line(fact.event(), text),
        basis.polarity() == Polarity.NEGATED ? "not " + sure : sure,
        basis.rule());
  }

  private static String line(Event event, String text) {
    return String.join(
        " | ",
        event.subject().map(p -> p.span().in(text)).orElse("-"),
        event.predicate().lemma(),
        event.object().map(p -> p.span().in(text)).orElse("-"),
        event.arguments().isEmpty()
            ? "-"
            : event.arguments().stream()
                .map(a -> a.role().name().toLowerCase() + ": " + a.span().in(text))
                .collect(Collectors.joining("; ")));
  }
}
