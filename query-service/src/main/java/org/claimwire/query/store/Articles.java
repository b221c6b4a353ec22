package org.claimwire.query.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** The articles, for reading. */
@ApplicationScoped
public class Articles {

  /** Place of an article in the list: newest first, of two at one time the greater id first. */
  public record Place(Instant happenedAt, String id) {}

  private final DataSource database;

  Articles(DataSource database) {
    this.database = database;
  }

  public Optional<StoredArticle> find(String id) {
    return ArticleEntity.<ArticleEntity>findByIdOptional(id).map(ArticleEntity::toStoredArticle);
  }

  /** JSON of the article's entities, in the order of the extraction. */
  public List<String> entities(String articleId) {
    return Rows.of("select body from article_entities")
        .where("article_id = ?", articleId)
        .then("order by position")
        .read(database, row -> row.getString("body"));
  }

  /** JSON of the article's claims, in the order of the extraction. */
  public List<String> claims(String articleId) {
    return Rows.of("select body from claims")
        .where("article_id = ?", articleId)
        .then("order by position")
        .read(database, row -> row.getString("body"));
  }

  /**
   * The articles that follow a place, newest first.
   *
   * @param outlet only this outlet's, whatever the case and accents; null for all
   * @param after null for the first
   */
  public List<ListedArticle> list(String outlet, Place after, int limit) {
    Rows rows =
        Rows.of(
                """
                select id, revision, accepted_at, happened_at, uri, outlet, title, author,
                  published_at, language, refusal_code, refusal_reason, claim_count
                from articles
                """)
            .whereIfGiven("outlet_key = ?", NameKey.of(outlet));
    if (after != null) {
      rows.where("(happened_at, id) < (?, ?)", after.happenedAt(), after.id());
    }
    return rows.then("order by happened_at desc, id desc limit ?", limit)
        .read(database, Articles::listed);
  }

  private static ListedArticle listed(ResultSet row) throws SQLException {
    String refusal = row.getString("refusal_code");
    return new ListedArticle(
        row.getString("id"),
        row.getString("revision"),
        Rows.instant(row, "accepted_at"),
        Rows.instant(row, "happened_at"),
        new Revision.Bibliography(
            row.getString("uri"),
            row.getString("outlet"),
            row.getString("title"),
            row.getString("author"),
            Rows.instant(row, "published_at"),
            row.getString("language")),
        refusal == null ? null : new Revision.Refusal(refusal, row.getString("refusal_reason")),
        row.getInt("claim_count"));
  }
}
