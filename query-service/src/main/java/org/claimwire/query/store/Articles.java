package org.claimwire.query.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.claimwire.contracts.ArticleClaims;
import org.hibernate.JDBCException;

/** The articles, for reading. */
@ApplicationScoped
public class Articles {

  /** Place of an article in the list: newest first, of two at one time the greater id first. */
  public record Place(Instant happenedAt, String id) {}

  private final DataSource database;
  private final Json json;

  Articles(DataSource database, Json json) {
    this.database = database;
    this.json = json;
  }

  public Optional<StoredArticle> find(String id) {
    return asked(() -> ArticleEntity.<ArticleEntity>findByIdOptional(id)).map(this::stored);
  }

  /**
   * @throws java.util.NoSuchElementException if there is no such article
   */
  public StoredArticle get(String id) {
    return find(id).orElseThrow();
  }

  /** The articles of a story, in the order of their ids. */
  public List<StoredArticle> ofStory(String storyId) {
    // Asked by the story the database would look up the story of every article there is.
    List<String> ids =
        Rows.of("select article_id from placements")
            .where("story_id = ?", storyId)
            .read(database, row -> row.getString(1));
    return asked(() -> ArticleEntity.<ArticleEntity>list("id in ?1 order by id", ids)).stream()
        .map(this::stored)
        .toList();
  }

  private static <T> T asked(Supplier<T> question) {
    try {
      return question.get();
    } catch (JDBCException e) {
      throw DatabaseAway.orFault(e.getSQLException());
    }
  }

  private StoredArticle stored(ArticleEntity row) {
    return new StoredArticle(
        new ArticleClaims(
            ArticleClaims.SCHEMA,
            new ArticleClaims.Extractor(row.extractor, row.extractorVersion),
            row.toArticle(),
            row.toRefusal(),
            List.of(json.read(row.zones, ArticleClaims.Zone[].class)),
            parts("article_entities", row.id, ArticleClaims.Entity.class),
            parts("claims", row.id, ArticleClaims.Claim.class)),
        row.acceptedAt,
        row.digest,
        row.storyId);
  }

  // In the order of the extraction, so that what goes out is what came in.
  private <T> List<T> parts(String table, String articleId, Class<T> type) {
    return Rows.of("select body from " + table)
        .where("article_id = ?", articleId)
        .then("order by position")
        .read(database, row -> json.read(row.getString("body"), type));
  }

  /**
   * The articles that follow a place, newest first.
   *
   * @param outlet only this outlet's, whatever the case and accents; null for all
   * @param story only this story's; null for all
   * @param after null for the first
   */
  public List<ListedArticle> list(String outlet, String story, Place after, int limit) {
    Rows rows =
        Rows.of(
                """
                select id, revision, accepted_at, happened_at, uri, outlet, title, author,
                  a.published_at, language, refusal_code, refusal_reason, claim_count, p.story_id
                from articles a left join placements p on p.article_id = a.id
                """)
            .whereIfGiven("outlet_key = ?", NameKey.of(outlet))
            .whereIfGiven("p.story_id = ?", story);
    if (after != null) {
      rows.where("(happened_at, id) < (?, ?)", after.happenedAt(), after.id());
    }
    return rows.then("order by happened_at desc, id desc limit ?", limit)
        .read(database, Articles::listed);
  }

  static ListedArticle listed(ResultSet row) throws SQLException {
    String refusal = row.getString("refusal_code");
    return new ListedArticle(
        row.getString("id"),
        row.getString("revision"),
        row.getString("uri"),
        row.getString("outlet"),
        row.getString("title"),
        row.getString("author"),
        Rows.instant(row, "published_at"),
        row.getString("language"),
        Rows.instant(row, "accepted_at"),
        Rows.instant(row, "happened_at"),
        row.getInt("claim_count"),
        refusal == null
            ? null
            : new ListedArticle.Refusal(refusal, row.getString("refusal_reason")),
        row.getString("story_id"));
  }
}
