package org.claimwire.query.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.claimwire.contracts.ArticleClaims;

/** The claims of all articles, for reading. */
@ApplicationScoped
public class Claims {

  /** Place of a claim in the list: newest article first, within an article in reading order. */
  public record Place(Instant happenedAt, String article, int position) {}

  private static final String SELECT =
      """
      select c.body, c.text, c.position, a.id, a.uri, a.outlet, a.published_at, a.happened_at
      from claims c join articles a on a.id = c.article_id
      """;

  private final DataSource database;
  private final Json json;
  private final Entities entities;

  Claims(DataSource database, Json json, Entities entities) {
    this.database = database;
    this.json = json;
    this.entities = entities;
  }

  public Optional<StoredClaim> find(String id) {
    return Rows.of(SELECT)
        .where("c.id = ?", id)
        .then("order by a.happened_at desc, a.id desc, c.position limit 1")
        .read(database, this::stored)
        .stream()
        .findFirst();
  }

  /**
   * The claims that pass the filter and follow a place.
   *
   * @param after null for the first
   */
  public List<StoredClaim> list(ClaimFilter filter, Place after, int limit) {
    return page(restrict(Rows.of(SELECT), filter), after, limit);
  }

  private List<StoredClaim> page(Rows rows, Place after, int limit) {
    if (after != null) {
      // Said with "<=" first, so that the index on time and id finds the place.
      rows.where("(a.happened_at, a.id) <= (?, ?)", after.happenedAt(), after.article());
      rows.where("a.id <> ? or c.position > ?", after.article(), after.position());
    }
    return rows.then("order by a.happened_at desc, a.id desc, c.position limit ?", limit)
        .read(database, this::stored);
  }

  /**
   * The claims that somebody made, and follow a place.
   *
   * @param after null for the first
   */
  public List<StoredClaim> saidBy(String entity, Place after, int limit) {
    return ofEntity(entity, "e.id = c.body #>> '{statement,speaker,entity}'", after, limit);
  }

  /**
   * The claims that somebody or something takes part in, and follow a place.
   *
   * @param after null for the first
   */
  public List<StoredClaim> saidAbout(String entity, Place after, int limit) {
    return ofEntity(
        entity,
        "e.id in (c.body #>> '{fact,subject,entity}', c.body #>> '{fact,object,entity}')",
        after,
        limit);
  }

  private List<StoredClaim> ofEntity(String entity, String part, Place after, int limit) {
    Rows rows =
        Rows.of(SELECT)
            .where(
                """
                exists (select from article_entities e
                  where e.article_id = c.article_id and e.name_key = any (?) and %s)
                """
                    .formatted(part),
                entities.nameKeys(entity));
    return page(rows, after, limit);
  }

  /** Adds the filter to a select from claims c and their articles a. */
  static Rows restrict(Rows rows, ClaimFilter filter) {
    rows.whereIfGiven("c.article_id = ?", filter.article())
        .whereIfGiven("a.outlet_key = ?", NameKey.of(filter.outlet()))
        .whereIfGiven("c.form = any (?)", filter.forms())
        .whereIfGiven("c.kind = ?", filter.kind())
        .whereIfGiven("c.certainty = ?", filter.certainty())
        .whereIfGiven("c.search @@ websearch_to_tsquery('public.claimwire', ?)", filter.words())
        .whereIfGiven("a.happened_at >= ?", filter.from())
        .whereIfGiven("a.happened_at < ?", filter.before())
        .whereIfGiven(
            "a.id in (select article_id from placements where story_id = ?)", filter.story());
    if (filter.from() != null || filter.before() != null) {
      // Of what is dated both times are one, and the index is on the other.
      rows.where("a.published_at is not null");
    }
    return filter.speaker() == null
        ? rows
        : rows.where("c.speaker_words @> ?", NameKey.words(filter.speaker()));
  }

  private StoredClaim stored(ResultSet row) throws SQLException {
    String body = row.getString("body");
    return new StoredClaim(
        body,
        () -> json.read(body, ArticleClaims.Claim.class),
        row.getString("text"),
        row.getInt("position"),
        row.getString("id"),
        row.getString("uri"),
        row.getString("outlet"),
        Rows.instant(row, "published_at"),
        Rows.instant(row, "happened_at"));
  }
}
