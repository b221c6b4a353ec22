package org.claimwire.extraction.outlet;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.claimwire.contracts.ArticleClaims;
import org.claimwire.extraction.claim.Claim;
import org.claimwire.extraction.claim.Event;
import org.claimwire.extraction.claim.Participant;
import org.claimwire.extraction.claim.Quantity;
import org.claimwire.extraction.claim.Speaker;
import org.claimwire.extraction.claim.TimeExpression;
import org.claimwire.extraction.text.Article;
import org.claimwire.extraction.text.Span;

/** Translates the claims of one article to the contract. */
final class ClaimShapes {

  /** Characters of context that stand with the evidence, to find it again in a changed text. */
  private static final int CONTEXT = 32;

  private final CodePoints points;
  private final Article article;
  private final Set<String> ids = new HashSet<>();

  ClaimShapes(CodePoints points, Article article) {
    this.points = points;
    this.article = article;
  }

  ArticleClaims.Claim claim(Claim claim) {
    return switch (claim) {
      case Claim.Statement s -> shape(claim, "statement", statement(s), s.event());
      case Claim.Fact f -> shape(claim, "fact", null, Optional.of(f.event()));
    };
  }

  private ArticleClaims.Claim shape(
      Claim claim, String kind, ArticleClaims.Statement statement, Optional<Event> event) {
    Claim.Basis basis = claim.basis();
    return new ArticleClaims.Claim(
        id(claim),
        kind,
        basis.rule(),
        Math.round(basis.confidence() * 1000) / 1000.0,
        basis.text(),
        lower(basis.zone()),
        evidence(basis.evidence()),
        lower(basis.polarity()),
        lower(basis.certainty()),
        statement,
        event.map(this::fact).orElse(null),
        basis.times().stream().map(this::time).toList(),
        basis.quantities().stream().map(this::quantity).toList(),
        basis.places().stream().map(this::place).toList());
  }

  /** A hash of what the claim is and where it stands; a second of the same gets another. */
  private String id(Claim claim) {
    String named =
        switch (claim) {
          case Claim.Statement s -> "statement " + s.content() + s.cue() + s.speaker();
          case Claim.Fact f -> "fact " + f.event();
        };
    String id = ClaimId.of(article.id(), article.revision(), named);
    for (int copy = 2; !ids.add(id); copy++) {
      id = ClaimId.of(article.id(), article.revision(), named + " " + copy);
    }
    return id;
  }

  private ArticleClaims.Statement statement(Claim.Statement s) {
    return new ArticleClaims.Statement(
        lower(s.form()),
        switch (s.speaker()) {
          case Speaker.Named named -> participant(named.who());
          case Speaker.Unnamed unnamed -> null;
        },
        s.cue().map(points::span).orElse(null),
        spans(s.content()),
        spans(s.quoted()),
        lower(s.stance()),
        s.addressee().map(this::participant).orElse(null),
        s.via().map(this::participant).orElse(null));
  }

  private ArticleClaims.Fact fact(Event event) {
    Span predicate = event.predicate().span();
    return new ArticleClaims.Fact(
        event.subject().map(this::participant).orElse(null),
        new ArticleClaims.Predicate(
            event.predicate().lemma(),
            points.start(predicate),
            points.end(predicate),
            points.exact(predicate)),
        event.object().map(this::participant).orElse(null),
        event.arguments().stream()
            .map(
                a ->
                    new ArticleClaims.Argument(
                        lower(a.role()),
                        a.entity().orElse(null),
                        points.start(a.span()),
                        points.end(a.span()),
                        points.exact(a.span())))
            .toList());
  }

  private ArticleClaims.Evidence evidence(Span span) {
    String text = article.text();
    int before = Math.max(0, span.start() - CONTEXT);
    int after = Math.min(text.length(), span.end() + CONTEXT);
    return new ArticleClaims.Evidence(
        points.start(span),
        points.end(span),
        points.exact(span),
        text.substring(whole(before), span.start()),
        text.substring(span.end(), whole(after)));
  }

  /** The index itself, or the one before where it would cut a character in two. */
  private int whole(int index) {
    String text = article.text();
    boolean cuts =
        index > 0
            && index < text.length()
            && Character.isLowSurrogate(text.charAt(index))
            && Character.isHighSurrogate(text.charAt(index - 1));
    return cuts ? index - 1 : index;
  }

  private ArticleClaims.Participant participant(Participant p) {
    return new ArticleClaims.Participant(
        p.entity().orElse(null),
        p.name(),
        points.start(p.span()),
        points.end(p.span()),
        points.exact(p.span()));
  }

  private List<ArticleClaims.Span> spans(List<Span> spans) {
    return spans.stream().map(points::span).toList();
  }

  private ArticleClaims.Time time(TimeExpression t) {
    return new ArticleClaims.Time(
        points.start(t.span()),
        points.end(t.span()),
        points.exact(t.span()),
        t.days().map(TimeExpression.Days::from).orElse(null),
        t.days().map(TimeExpression.Days::to).orElse(null),
        lower(t.precision()));
  }

  private ArticleClaims.Quantity quantity(Quantity q) {
    return new ArticleClaims.Quantity(
        points.start(q.span()),
        points.end(q.span()),
        points.exact(q.span()),
        q.value(),
        q.unit().orElse(null),
        lower(q.bound()));
  }

  private ArticleClaims.Place place(Claim.Place p) {
    return new ArticleClaims.Place(
        points.start(p.span()),
        points.end(p.span()),
        points.exact(p.span()),
        p.entity().orElse(null));
  }

  /** An enum's name as the contract writes it: AT_LEAST is "at-least". */
  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
