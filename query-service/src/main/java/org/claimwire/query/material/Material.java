package org.claimwire.query.material;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.claimwire.contracts.ArticleClaims;
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
import org.claimwire.query.reconcile.words.Span;
import org.claimwire.query.reconcile.words.Text;

/** Translates one revision's claims into the article that reconciliation reads. */
public final class Material {

  private Material() {}

  /**
   * @throws IllegalArgumentException where the message holds a word that the contract does not know
   */
  public static Article article(ArticleClaims claims) {
    ArticleClaims.Article article = claims.article();
    return new Article(
        article.id(),
        Objects.requireNonNullElse(article.uri(), ""),
        Objects.requireNonNullElse(article.outlet(), ""),
        claims.headline().orElse(""),
        Optional.ofNullable(article.publishedAt()),
        new Text(article.text()),
        claims.zones().stream()
            .map(z -> new Zone(kind(Zone.Kind.class, z.kind()), new Span(z.start(), z.end())))
            .toList(),
        claims.entities().stream().map(Material::entity).toList(),
        claims.claims().stream().map(Material::claim).toList());
  }

  private static Entity entity(ArticleClaims.Entity entity) {
    return new Entity(
        entity.id(),
        entity.name(),
        kind(Entity.Type.class, entity.type()),
        entity.roles().stream().map(ArticleClaims.Role::role).toList(),
        entity.mentions().stream()
            .map(
                m ->
                    new Entity.Mention(
                        new Span(m.start(), m.end()), kind(Entity.Form.class, m.form())))
            .toList());
  }

  private static Claim claim(ArticleClaims.Claim claim) {
    return new Claim(
        claim.id(),
        claim.text(),
        kind(Zone.Kind.class, claim.zone()),
        new Span(claim.evidence().start(), claim.evidence().end()),
        claim.confidence(),
        kind(Claim.Polarity.class, claim.polarity()),
        kind(Claim.Certainty.class, claim.certainty()),
        Optional.ofNullable(claim.statement()).map(Material::statement),
        Optional.ofNullable(claim.fact()).map(Material::fact),
        claim.times().stream().map(Material::time).toList(),
        claim.quantities().stream().map(Material::quantity).toList());
  }

  private static Statement statement(ArticleClaims.Statement statement) {
    return new Statement(
        kind(Statement.Form.class, statement.form()),
        Optional.ofNullable(statement.speaker()).map(Material::participant),
        Optional.ofNullable(statement.cue()).map(cue -> new Span(cue.start(), cue.end())),
        spans(statement.content()),
        spans(statement.quoted()),
        kind(Statement.Stance.class, statement.stance()));
  }

  private static List<Span> spans(List<ArticleClaims.Span> spans) {
    return spans.stream().map(span -> new Span(span.start(), span.end())).toList();
  }

  private static Participant participant(ArticleClaims.Participant participant) {
    return new Participant(
        Optional.ofNullable(participant.entity()),
        Objects.requireNonNullElse(participant.name(), participant.exact()),
        new Span(participant.start(), participant.end()));
  }

  private static Fact fact(ArticleClaims.Fact fact) {
    return new Fact(
        Optional.ofNullable(fact.subject()).map(Material::participant),
        new Fact.Predicate(
            fact.predicate().lemma(), new Span(fact.predicate().start(), fact.predicate().end())),
        Optional.ofNullable(fact.object()).map(Material::participant),
        fact.arguments().stream()
            .map(
                a ->
                    new Fact.Argument(
                        a.role(), Optional.ofNullable(a.entity()), new Span(a.start(), a.end())))
            .toList());
  }

  private static TimeExpression time(ArticleClaims.Time time) {
    Optional<TimeExpression.Days> days =
        time.from() == null || time.to() == null
            ? Optional.empty()
            : Optional.of(new TimeExpression.Days(time.from(), time.to()));
    return new TimeExpression(new Span(time.start(), time.end()), days, time.precision());
  }

  private static Quantity quantity(ArticleClaims.Quantity quantity) {
    return new Quantity(
        new Span(quantity.start(), quantity.end()),
        quantity.value(),
        Optional.ofNullable(quantity.unit()),
        Bound.of(quantity.bound()));
  }

  private static <E extends Enum<E>> E kind(Class<E> type, String word) {
    return Enum.valueOf(type, word.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
