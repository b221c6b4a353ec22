package org.claimwire.extraction.rules.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.claimwire.extraction.attribution.Attribution;
import org.claimwire.extraction.claim.Certainty;
import org.claimwire.extraction.claim.Claim;
import org.claimwire.extraction.claim.Event;
import org.claimwire.extraction.claim.Form;
import org.claimwire.extraction.claim.Participant;
import org.claimwire.extraction.claim.Polarity;
import org.claimwire.extraction.claim.Speaker;
import org.claimwire.extraction.claim.TimeExpression;
import org.claimwire.extraction.quotation.Quotation;
import org.claimwire.extraction.rules.fact.FactReader;
import org.claimwire.extraction.text.AnalysedArticle;
import org.claimwire.extraction.text.Sentence;
import org.claimwire.extraction.text.Span;
import org.claimwire.extraction.text.ZoneKind;

/** Makes statements of the attributions of one article. */
public final class Statements {

  private static final Pattern LEFT_OPEN =
      Pattern.compile("(?i)(\\bnot|n['’]t|\\bnever)\\b.*\\b(rul\\w+ out|den(y|ied)|exclud\\w+)");

  private final AnalysedArticle article;
  private final List<Quotation> quotations;
  private final List<Attribution> attributions;
  private final Function<Attribution, Speaker> speakers;
  private final Function<Span, Participant> who;
  private final FactReader facts;

  private Statements(
      AnalysedArticle article,
      List<Quotation> quotations,
      List<Attribution> attributions,
      Function<Attribution, Speaker> speakers,
      Function<Span, Participant> who,
      FactReader facts) {
    this.article = article;
    this.quotations = quotations;
    this.attributions = attributions;
    this.speakers = speakers;
    this.who = who;
    this.facts = facts;
  }

  /**
   * One statement an attribution, in the order given.
   *
   * @param speakers who says what an attribution holds
   * @param who whom the words of an addressee or relay mean
   * @param facts reads what a content says happened, when and how much
   */
  public static List<Claim.Statement> of(
      AnalysedArticle article,
      List<Quotation> quotations,
      List<Attribution> attributions,
      Function<Attribution, Speaker> speakers,
      Function<Span, Participant> who,
      FactReader facts) {
    Statements statements = new Statements(article, quotations, attributions, speakers, who, facts);
    return attributions.stream().map(statements::statement).toList();
  }

  private Claim.Statement statement(Attribution attribution) {
    String text = article.text();
    List<Span> quoted = quotedIn(attribution);
    Optional<Span> thing =
        quoted.isEmpty() ? Optional.empty() : Inscriptions.thing(attribution, article);
    Form form = thing.isPresent() ? Form.INSCRIPTION : form(attribution, quoted);
    // A thing says nothing of its own: it is told where the words stand, not who wrote them.
    boolean own =
        thing.flatMap(t -> attribution.source().filter(s -> isHeadedBy(s, t))).isPresent();
    Speaker speaker = own ? new Speaker.Unnamed() : speakers.apply(attribution);
    Optional<String> named =
        form == Form.INSCRIPTION ? thing.map(t -> t.in(text)) : nameOf(speaker);
    Optional<Span> hearer = CueArguments.hearer(attribution, article);
    Wording.Beside beside =
        new Wording.Beside(hearer, named.isEmpty() ? subject(attribution) : Optional.empty());
    List<Span> content = attribution.content();
    Optional<FactReader.Told> told =
        content.stream().map(facts::eventIn).flatMap(Optional::stream).findFirst();
    List<TimeExpression> said = saidWhen(attribution);
    List<TimeExpression> times =
        Stream.concat(said.stream(), facts.timesIn(content).stream())
            .distinct()
            .sorted(Comparator.comparing(TimeExpression::span))
            .toList();
    Claim.Basis basis =
        new Claim.Basis(
            attribution.rule(),
            attribution.confidence(),
            Evidence.of(attribution, said.stream().map(TimeExpression::span).toList(), text),
            Wording.of(attribution, form, named, beside, text),
            zone(attribution),
            told.map(FactReader.Told::polarity).orElse(Polarity.AFFIRMED),
            certainty(attribution, told.map(FactReader.Told::certainty)),
            times,
            facts.quantitiesIn(content),
            told.map(FactReader.Told::places).orElse(List.of()));
    return new Claim.Statement(
        basis,
        form,
        speaker,
        attribution.cue(),
        attribution.content(),
        quoted,
        attribution.stance(),
        hearer.map(who),
        via(attribution),
        thing
            .map(t -> inscribed(attribution, t, told.map(FactReader.Told::event)))
            .or(() -> told.map(FactReader.Told::event)));
  }

  /** Not so "Holm's" of "Holm's book". */
  private static boolean isHeadedBy(Span source, Span thing) {
    return source.overlaps(thing) && source.end() >= thing.end();
  }

  /** What is written may tell nothing; that it stands on the thing is told in any case. */
  private Event inscribed(Attribution attribution, Span thing, Optional<Event> written) {
    Event.Argument on =
        new Event.Argument(Event.ArgumentRole.INSCRIBED_ON, thing, who.apply(thing).entity());
    return written
        .map(
            e ->
                new Event(
                    e.subject(),
                    e.predicate(),
                    e.object(),
                    Stream.concat(e.arguments().stream(), Stream.of(on)).toList()))
        .orElseGet(
            () ->
                new Event(
                    Optional.empty(),
                    new Event.Predicate("inscribe", attribution.cue().orElse(thing)),
                    Optional.empty(),
                    List.of(on)));
  }

  /** When it was said, as far as that is told in the outlet's own words. */
  private List<TimeExpression> saidWhen(Attribution attribution) {
    return attribution.cue().map(facts::timesOfSaying).orElse(List.of()).stream()
        .filter(time -> attributions.stream().noneMatch(a -> within(a, time.span())))
        .toList();
  }

  /** Of whom it is said: what the verb of the cue has for its subject. */
  private Optional<String> subject(Attribution attribution) {
    return attribution
        .cue()
        .flatMap(cue -> CueArguments.subject(cue, article))
        .map(who)
        .map(Participant::name);
  }

  private static Optional<String> nameOf(Speaker speaker) {
    return switch (speaker) {
      case Speaker.Named named -> Optional.of(named.who().name());
      case Speaker.Unnamed unnamed -> Optional.empty();
    };
  }

  private List<Span> quotedIn(Attribution attribution) {
    List<Span> quoted = new ArrayList<>();
    for (Span piece : attribution.content()) {
      for (Quotation quotation : quotations) {
        Span words = quotation.words();
        int start = Math.max(piece.start(), words.start());
        int end = Math.min(piece.end(), words.end());
        if (start < end && quoted.stream().noneMatch(q -> q.start() <= start && end <= q.end())) {
          quoted.add(new Span(start, end));
        }
      }
    }
    return List.copyOf(quoted);
  }

  /** Direct is what lies in quotation marks but for a word or two that bind it in. */
  private Form form(Attribution attribution, List<Span> quoted) {
    if (quoted.isEmpty()) {
      return Form.INDIRECT;
    }
    int all = attribution.content().stream().mapToInt(this::letters).sum();
    int inside = quoted.stream().mapToInt(this::letters).sum();
    return all - inside <= Math.max(5, all / 20) ? Form.DIRECT : Form.MIXED;
  }

  private int letters(Span span) {
    return (int) span.in(article.text()).chars().filter(Character::isLetterOrDigit).count();
  }

  private ZoneKind zone(Attribution attribution) {
    Span content = attribution.content().getFirst();
    return article.sentences().stream()
        .filter(s -> s.span().overlaps(content))
        .map(Sentence::zone)
        .findFirst()
        .orElse(ZoneKind.BODY);
  }

  private Certainty certainty(Attribution attribution, Optional<Certainty> told) {
    return switch (attribution.stance()) {
      // Who does not rule it out leaves it open.
      case DENIES ->
          attribution.cue().filter(c -> LEFT_OPEN.matcher(c.in(article.text())).find()).isPresent()
              ? Certainty.HYPOTHETICAL
              : Certainty.DENIED;
      case ACCUSES -> Certainty.ALLEGED;
      case PROMISES, THREATENS -> Certainty.PLANNED;
      case SAYS, ASKS, PRAISES, CRITICISES, BELIEVES, CALLS -> told.orElse(Certainty.ASSERTED);
    };
  }

  /** Who relays it: the source of the smallest attribution that this one stands in. */
  private Optional<Participant> via(Attribution inner) {
    return attributions.stream()
        .filter(outer -> outer != inner && holds(outer, inner))
        .min((a, b) -> Integer.compare(length(a), length(b)))
        .flatMap(Attribution::source)
        .map(who)
        .filter(relay -> !isSpeaker(relay, inner));
  }

  /** "He said that some, he said, were late": nobody relays himself. */
  private boolean isSpeaker(Participant relay, Attribution attribution) {
    return switch (speakers.apply(attribution)) {
      case Speaker.Named named ->
          relay.entity().isPresent() && relay.entity().equals(named.who().entity());
      case Speaker.Unnamed unnamed -> false;
    };
  }

  private static boolean holds(Attribution outer, Attribution inner) {
    return length(outer) > length(inner)
        && inner.cue().filter(c -> within(outer, c)).isPresent()
        && inner.content().stream().allMatch(c -> within(outer, c));
  }

  private static boolean within(Attribution outer, Span span) {
    return outer.content().stream().anyMatch(c -> c.contains(span));
  }

  private static int length(Attribution attribution) {
    return attribution.content().stream().mapToInt(Span::length).sum();
  }
}
