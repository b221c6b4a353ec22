package org.claimwire.query.reconcile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimwire.query.reconcile.article.Article;
import org.claimwire.query.reconcile.article.Claim;
import org.claimwire.query.reconcile.article.Entity;
import org.claimwire.query.reconcile.article.Fact;
import org.claimwire.query.reconcile.article.Participant;
import org.claimwire.query.reconcile.article.Quantity;
import org.claimwire.query.reconcile.article.Statement;
import org.claimwire.query.reconcile.article.TimeExpression;
import org.claimwire.query.reconcile.article.Zone;
import org.claimwire.query.reconcile.measure.Bound;
import org.claimwire.query.reconcile.words.Ids;
import org.claimwire.query.reconcile.words.Span;
import org.claimwire.query.reconcile.words.Text;

/** Prints articles for tests: every line is body, every given name an entity. */
public final class Print {

  private final String outlet;
  private final List<Entity> entities = new ArrayList<>();
  private final List<Claim> claims = new ArrayList<>();
  private Optional<Instant> publishedAt = Optional.empty();
  private String text = "";
  private String headline = "";

  private Print(String outlet) {
    this.outlet = outlet;
  }

  public static Print by(String outlet) {
    return new Print(outlet);
  }

  public Print on(String date) {
    publishedAt = Optional.of(Instant.parse(date + "T08:00:00Z"));
    return this;
  }

  public Print text(String... lines) {
    text += String.join("\n", lines);
    return this;
  }

  /** A line above the text. */
  public Print headline(String line) {
    headline = line;
    text = line + "\n";
    return this;
  }

  public Print person(String name) {
    return entity(name, Entity.Type.PERSON);
  }

  public Print organization(String name) {
    return entity(name, Entity.Type.ORGANIZATION);
  }

  public Print place(String name) {
    return entity(name, Entity.Type.PLACE);
  }

  /** The outlet's own claim, in these words of the text. */
  public Print tells(String words, TimeExpression... times) {
    return claim(words, Optional.empty(), List.of(times), List.of());
  }

  /** The outlet's own claim in these words, one of which is its verb. */
  public Print tellsOf(String words, String verb) {
    Span within = find(words);
    int at = within.start() + words.indexOf(verb);
    Fact.Predicate predicate = new Fact.Predicate(verb, new Span(at, at + verb.length()));
    return claim(
        words,
        Optional.empty(),
        Optional.of(new Fact(Optional.empty(), predicate, Optional.empty(), List.of())),
        List.of(),
        List.of());
  }

  /** The outlet's own claim with an amount, such as {@code "nearly 2 hours", 2, "hour", NEARLY}. */
  public Print counts(String words, String exact, double value, String unit, Bound bound) {
    Span span = find(exact);
    Optional<String> measured = unit.isEmpty() ? Optional.empty() : Optional.of(unit);
    return claim(
        words, Optional.empty(), List.of(), List.of(new Quantity(span, value, measured, bound)));
  }

  /** The outlet's own claim with a time whose days are known. */
  public Print dates(String words, String exact, String from, String to) {
    TimeExpression.Days days = new TimeExpression.Days(LocalDate.parse(from), LocalDate.parse(to));
    return tells(words, new TimeExpression(find(exact), Optional.of(days), "day"));
  }

  /**
   * The outlet's own claim that one gave another things; both were named before.
   *
   * @param recipient as printed in {@code words}, such as a name or "her guest"
   */
  public Print gives(String words, String giver, String verb, String recipient, String things) {
    Span sentence = find(words);
    Fact fact =
        new Fact(
            Optional.of(new Participant(Optional.empty(), giver, within(sentence, giver))),
            new Fact.Predicate("give", within(sentence, verb)),
            Optional.of(new Participant(Optional.empty(), things, within(sentence, things))),
            List.of(new Fact.Argument("recipient", Optional.empty(), within(sentence, recipient))));
    return claim(words, Optional.empty(), Optional.of(fact), List.of(), List.of());
  }

  /** The outlet's own claim that somebody did something to something. */
  public Print does(String words, String who, String lemma, String verb, String what) {
    Span sentence = find(words);
    Fact fact =
        new Fact(
            Optional.of(new Participant(Optional.empty(), who, within(sentence, who))),
            new Fact.Predicate(lemma, within(sentence, verb)),
            Optional.of(new Participant(Optional.empty(), what, within(sentence, what))),
            List.of());
    return claim(words, Optional.empty(), Optional.of(fact), List.of(), List.of());
  }

  private Span within(Span sentence, String words) {
    int at = text.indexOf(words, sentence.start());
    if (at < 0) {
      throw new IllegalArgumentException("not in the text of " + outlet + ": " + words);
    }
    return new Span(at, at + words.length());
  }

  /** A quotation by an entity that was named before. */
  public Print quotes(String speaker, String quotation) {
    return states(speaker, quotation, Statement.Form.DIRECT, Statement.Stance.SAYS);
  }

  /** A quotation in the headline, which names nobody. */
  public Print quotesInHeadline(String quotation) {
    return states("", quotation, Statement.Form.DIRECT, Statement.Stance.SAYS);
  }

  public Print inscribes(String quotation) {
    return states("", quotation, Statement.Form.INSCRIPTION, Statement.Stance.SAYS);
  }

  /** Indirect speech that denies; the text has the word "denied". */
  public Print denies(String speaker, String content) {
    return states(speaker, content, Statement.Form.INDIRECT, Statement.Stance.DENIES);
  }

  private Print states(String speaker, String words, Statement.Form form, Statement.Stance stance) {
    Span content = find(words);
    Optional<Participant> by =
        entities.stream()
            .filter(entity -> entity.name().equals(speaker))
            .findFirst()
            .map(
                e -> new Participant(Optional.of(e.id()), speaker, e.mentions().getFirst().span()));
    boolean quoted = form != Statement.Form.INDIRECT;
    Statement statement =
        new Statement(
            form,
            by,
            stance == Statement.Stance.DENIES ? Optional.of(find("denied")) : Optional.empty(),
            List.of(content),
            quoted ? List.of(content) : List.of(),
            stance);
    return claim(words, Optional.of(statement), List.of(), List.of());
  }

  private Print claim(
      String words,
      Optional<Statement> statement,
      List<TimeExpression> times,
      List<Quantity> quantities) {
    return claim(words, statement, Optional.empty(), times, quantities);
  }

  private Print claim(
      String words,
      Optional<Statement> statement,
      Optional<Fact> fact,
      List<TimeExpression> times,
      List<Quantity> quantities) {
    claims.add(
        new Claim(
            outlet + "-" + claims.size(),
            words,
            find(words).end() <= headline.length() ? Zone.Kind.HEADLINE : Zone.Kind.BODY,
            find(words),
            0.9,
            Claim.Polarity.AFFIRMED,
            Claim.Certainty.ASSERTED,
            statement,
            fact,
            times,
            quantities));
    return this;
  }

  private Span find(String words) {
    int at = text.indexOf(words);
    if (at < 0) {
      throw new IllegalArgumentException("not in the text of " + outlet + ": " + words);
    }
    return new Span(at, at + words.length());
  }

  private Print entity(String name, Entity.Type type) {
    List<Entity.Mention> mentions = new ArrayList<>();
    int at = text.indexOf(name);
    while (at >= 0) {
      mentions.add(new Entity.Mention(new Span(at, at + name.length()), Entity.Form.NAME));
      at = text.indexOf(name, at + 1);
    }
    entities.add(new Entity("e" + entities.size(), name, type, List.of(), mentions));
    return this;
  }

  public Article article() {
    List<Zone> zones = new ArrayList<>();
    int start = 0;
    for (String line : text.split("\n")) {
      if (!line.isBlank()) {
        boolean above = start < headline.length();
        zones.add(
            new Zone(
                above ? Zone.Kind.HEADLINE : Zone.Kind.BODY,
                new Span(start, start + line.length())));
      }
      start += line.length() + 1;
    }
    return new Article(
        Ids.of(outlet),
        "file:" + outlet,
        outlet,
        "",
        publishedAt,
        new Text(text),
        zones,
        entities,
        claims);
  }
}
