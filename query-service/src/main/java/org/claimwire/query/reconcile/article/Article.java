package org.claimwire.query.reconcile.article;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.claimwire.query.reconcile.words.Span;
import org.claimwire.query.reconcile.words.Text;

/**
 * One revision of one article as the extraction read it.
 *
 * @param uri where it was published; empty where it was only submitted as text
 * @param outlet who printed it; empty where unknown
 * @param title its headline; empty where it has none
 * @param publishedAt when it was printed; empty where nobody said
 */
public record Article(
    String id,
    String uri,
    String outlet,
    String title,
    Optional<Instant> publishedAt,
    Text text,
    List<Zone> zones,
    List<Entity> entities,
    List<Claim> claims) {

  public Article {
    zones = List.copyOf(zones);
    entities = List.copyOf(entities);
    claims = List.copyOf(claims);
  }

  // One revision is its id and its words; comparing claim by claim would cost more than comparing
  // articles does.
  @Override
  public boolean equals(Object other) {
    return other instanceof Article article && id.equals(article.id) && text.equals(article.text);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  public String exact(Span span) {
    return text.slice(span.start(), span.end());
  }

  public Optional<Entity> findEntity(String entityId) {
    return entities.stream().filter(e -> e.id().equals(entityId)).findFirst();
  }
}
