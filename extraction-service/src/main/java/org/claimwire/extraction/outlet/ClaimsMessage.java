package org.claimwire.extraction.outlet;

import java.util.List;
import java.util.Locale;
import org.claimwire.contracts.ArticleClaims;
import org.claimwire.extraction.claim.Claim;
import org.claimwire.extraction.claim.Entity;
import org.claimwire.extraction.claim.Reading;
import org.claimwire.extraction.text.Article;
import org.claimwire.extraction.text.Zone;

/** Translates what was read to the contract. */
public final class ClaimsMessage {

  private final ArticleClaims.Extractor extractor;

  /**
   * @param version of the extractor, as it stands in every message
   */
  public ClaimsMessage(String version) {
    this.extractor = new ArticleClaims.Extractor("claimwire", version);
  }

  public ArticleClaims of(Reading reading) {
    return switch (reading) {
      case Reading.Refused refused ->
          new ArticleClaims(
              ArticleClaims.SCHEMA,
              extractor,
              article(refused.article()),
              new ArticleClaims.Refusal(refused.code(), refused.reason()),
              List.of(),
              List.of(),
              List.of());
      case Reading.Read read -> read(read);
    };
  }

  private ArticleClaims read(Reading.Read read) {
    CodePoints points = new CodePoints(read.article().text());
    ClaimShapes shapes = new ClaimShapes(points, read.article());
    return new ArticleClaims(
        ArticleClaims.SCHEMA,
        extractor,
        article(read.article()),
        null,
        read.zones().stream().map(zone -> zone(points, zone)).toList(),
        read.entities().stream().map(entity -> entity(points, entity)).toList(),
        claims(shapes, read.claims()));
  }

  private static List<ArticleClaims.Claim> claims(ClaimShapes shapes, List<Claim> claims) {
    return claims.stream().map(shapes::claim).toList();
  }

  private static ArticleClaims.Article article(Article article) {
    return new ArticleClaims.Article(
        article.id(),
        article.revision(),
        article.uri().orElse(null),
        article.outlet().orElse(null),
        article.title().orElse(null),
        article.author().orElse(null),
        article.publishedAt().orElse(null),
        article.language().orElse(null),
        article.text());
  }

  private static ArticleClaims.Zone zone(CodePoints points, Zone zone) {
    return new ArticleClaims.Zone(
        zone.kind().name().toLowerCase(Locale.ROOT),
        points.start(zone.span()),
        points.end(zone.span()));
  }

  private static ArticleClaims.Entity entity(CodePoints points, Entity entity) {
    return new ArticleClaims.Entity(
        entity.id(),
        entity.name(),
        entity.type().name(),
        entity.roles().stream()
            .map(
                r ->
                    new ArticleClaims.Role(
                        r.role(),
                        points.start(r.span()),
                        points.end(r.span()),
                        points.exact(r.span())))
            .toList(),
        entity.mentions().stream()
            .map(
                m ->
                    new ArticleClaims.Mention(
                        points.start(m.span()),
                        points.end(m.span()),
                        points.exact(m.span()),
                        m.form().name().toLowerCase(Locale.ROOT)))
            .toList());
  }
}
