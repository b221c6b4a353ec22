package org.claimwire.query.store;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.claimwire.contracts.ArticleClaims;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.Immutable;

/** A row of {@code articles}, for reading; rows are written by {@link ArticleRecorder}. */
@Entity
@Immutable
@Table(name = "articles")
public class ArticleEntity extends PanacheEntityBase {

  @Id public String id;
  public String revision;
  public String digest;

  @Column(name = "accepted_at")
  public Instant acceptedAt;

  @Column(name = "published_at")
  public Instant publishedAt;

  public String uri;
  public String outlet;
  public String title;
  public String author;
  public String language;
  public String text;
  public String extractor;

  @Column(name = "extractor_version")
  public String extractorVersion;

  @Column(name = "refusal_code")
  public String refusalCode;

  @Column(name = "refusal_reason")
  public String refusalReason;

  public String zones;

  @Formula("(select p.story_id from placements p where p.article_id = id)")
  public String storyId;

  ArticleClaims.Article toArticle() {
    return new ArticleClaims.Article(
        id, revision, uri, outlet, title, author, publishedAt, language, text);
  }

  ArticleClaims.Refusal toRefusal() {
    return refusalCode == null ? null : new ArticleClaims.Refusal(refusalCode, refusalReason);
  }
}
