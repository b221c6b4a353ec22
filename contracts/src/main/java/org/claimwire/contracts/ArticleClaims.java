package org.claimwire.contracts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * All claims of one revision of one article: the body of an event on {@link
 * Topics#CLAIMS_EXTRACTED}, the answer of the extraction service over HTTP, and one line of {@code
 * ./claimwire extract}. The same article gives the same bytes.
 *
 * @param schema always {@link #SCHEMA}
 * @param refusal why nothing was extracted, or null where the article was read
 */
public record ArticleClaims(
    String schema,
    Extractor extractor,
    Article article,
    Refusal refusal,
    List<Zone> zones,
    List<Entity> entities,
    List<Claim> claims) {

  public static final String SCHEMA = "claimwire/article-claims/v1";

  /** The title that came with the article, else the headline printed in its text. */
  public Optional<String> headline() {
    return Optional.ofNullable(article.title())
        .or(
            () ->
                zones.stream()
                    .filter(zone -> zone.kind().equals("headline") && article.holds(zone))
                    .findFirst()
                    .map(zone -> article.slice(zone.start(), zone.end()).strip()));
  }

  public record Extractor(String name, String version) {}

  /** The article that was read, with the fields of {@link RawArticle}. */
  public record Article(
      String id,
      String revision,
      String uri,
      String outlet,
      String title,
      String author,
      Instant publishedAt,
      String language,
      String text) {

    /** Whether the zone lies within the text: a sender may be mistaken. */
    boolean holds(Zone zone) {
      return 0 <= zone.start()
          && zone.start() <= zone.end()
          && zone.end() <= text.codePointCount(0, text.length());
    }

    /** The words between two offsets, in code points. */
    String slice(int start, int end) {
      return text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
    }
  }

  /**
   * An article that is accepted and kept but cannot be read.
   *
   * @param code {@code language} or {@code empty}
   * @param reason a sentence for a person
   */
  public record Refusal(String code, String reason) {}

  /**
   * @param kind headline, byline, dateline, body, heading, caption, pullquote or boilerplate
   */
  public record Zone(String kind, int start, int end) {}

  /** Some of the article's words: {@code exact} is always the slice from start to end. */
  public record Span(int start, int end, String exact) {}

  /**
   * @param id unique within the article, such as {@code e1}
   * @param name the canonical name, as the article first gives it in full
   * @param type PERSON, ORGANIZATION, PLACE, WORK, EVENT or OTHER
   */
  public record Entity(
      String id, String name, String type, List<Role> roles, List<Mention> mentions) {}

  public record Role(String role, int start, int end, String exact) {}

  /**
   * @param form name, title, pronoun or nominal
   */
  public record Mention(int start, int end, String exact, String form) {}

  /**
   * @param kind {@code statement} (somebody said, wrote or thinks it) or {@code fact} (the outlet
   *     says it in its own voice, and {@code statement} is null)
   * @param rule the rule or model that found it
   * @param confidence calibrated probability that the claim is as the article has it
   * @param text the claim in one readable sentence
   * @param zone the kind of zone it stands in
   * @param polarity affirmed or negated
   * @param certainty asserted, alleged, denied, planned or hypothetical
   * @param fact what happened; null where no event could be read
   */
  public record Claim(
      String id,
      String kind,
      String rule,
      double confidence,
      String text,
      String zone,
      Evidence evidence,
      String polarity,
      String certainty,
      Statement statement,
      Fact fact,
      List<Time> times,
      List<Quantity> quantities,
      List<Place> places) {}

  /** The words that prove a claim, with a few before and after them. */
  public record Evidence(int start, int end, String exact, String prefix, String suffix) {}

  /**
   * @param form direct, mixed, indirect or inscription
   * @param speaker null where the text names nobody
   * @param cue null for a quotation without one
   * @param quoted the parts of the content in quotation marks, marks not included
   * @param stance says, accuses, denies, promises, asks, threatens, praises, criticises, believes
   *     or calls
   * @param via who relays it, for "A says that B said"
   */
  public record Statement(
      String form,
      Participant speaker,
      Span cue,
      List<Span> content,
      List<Span> quoted,
      String stance,
      Participant addressee,
      Participant via) {}

  /**
   * Somebody or something that takes part, by the words that mention it there.
   *
   * @param entity id of the entity meant; null where it could not be resolved
   * @param name the entity's canonical name, else the words themselves
   */
  public record Participant(String entity, String name, int start, int end, String exact) {

    private static final Set<String> PRONOUNS =
        Set.of(
            "he",
            "she",
            "it",
            "they",
            "him",
            "her",
            "them",
            "his",
            "hers",
            "its",
            "their",
            "i",
            "we",
            "me",
            "us",
            "my",
            "our",
            "you",
            "who",
            "whom",
            "whose",
            "this",
            "that",
            "these",
            "those",
            "himself",
            "herself",
            "themselves",
            "itself",
            "one");

    /** Whether the words are a pronoun; "US" and "WHO" are names. */
    public static boolean isPronoun(String words) {
      boolean capitals = words.length() > 1 && words.equals(words.toUpperCase(Locale.ROOT));
      return !capitals && PRONOUNS.contains(words.toLowerCase(Locale.ROOT));
    }

    /**
     * The name to show; empty where only a pronoun stands for somebody whom nothing resolves:
     * "they" is nobody's name.
     */
    public Optional<String> shownName() {
      return entity == null && isPronoun(name) ? Optional.empty() : Optional.of(name);
    }
  }

  /**
   * Who did what.
   *
   * @param subject null where the sentence names no doer
   */
  public record Fact(
      Participant subject, Predicate predicate, Participant object, List<Argument> arguments) {}

  public record Predicate(String lemma, int start, int end, String exact) {}

  /**
   * @param role time, place, duration, recipient, instrument, topic, cause, inscribed-on, or other
   * @param entity id of the entity meant, or null
   */
  public record Argument(String role, String entity, int start, int end, String exact) {}

  /**
   * @param from first day meant; null together with {@code to} where it could not be resolved
   * @param precision minute, day, week, month, season, year or range
   */
  public record Time(
      int start, int end, String exact, LocalDate from, LocalDate to, String precision) {}

  /**
   * @param unit such as hour, person, USD or percent; null for a bare number
   * @param bound exact, about, nearly, at-least, more-than, at-most or less-than
   */
  public record Quantity(
      int start, int end, String exact, double value, String unit, String bound) {}

  /**
   * @param entity id of the place meant, or null
   */
  public record Place(int start, int end, String exact, String entity) {}
}
