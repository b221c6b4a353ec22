package org.claimwire.query.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.claimwire.contracts.ArticleClaims;
import org.claimwire.query.store.Recorded.Effect;

/** Writes revisions with their claims: all of a batch or nothing. */
@ApplicationScoped
public class ArticleRecorder {

  // Without the guard in "where", a replica that lags behind would overwrite a newer revision.
  private static final String UPSERT =
      """
      insert into articles as stored
        (id, revision, digest, accepted_at, first_accepted_at, published_at, uri, outlet, outlet_key,
         title, author, language, text, extractor, extractor_version, refusal_code, refusal_reason,
         zones, claim_count)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::json, ?)
      on conflict (id) do update set
        revision = excluded.revision, digest = excluded.digest, accepted_at = excluded.accepted_at,
        first_accepted_at = least(stored.first_accepted_at, excluded.first_accepted_at),
        published_at = excluded.published_at, uri = excluded.uri, outlet = excluded.outlet,
        outlet_key = excluded.outlet_key, title = excluded.title, author = excluded.author,
        language = excluded.language, text = excluded.text, extractor = excluded.extractor,
        extractor_version = excluded.extractor_version, refusal_code = excluded.refusal_code,
        refusal_reason = excluded.refusal_reason, zones = excluded.zones,
        claim_count = excluded.claim_count
      where (excluded.accepted_at, excluded.revision) >= (stored.accepted_at, stored.revision)
        and excluded.digest <> stored.digest
      """;

  private static final String SEEN_AGAIN =
      """
      update articles
      set accepted_at = case when digest = ? then greatest(accepted_at, ?) else accepted_at end,
          first_accepted_at = least(first_accepted_at, ?)
      where id = ?
      returning digest
      """;

  private final DataSource database;
  private final Json json;
  private final Changes changes;

  /** What a change of an article says of it. */
  private record Short(String id, String revision, String outlet, String title, int claims) {}

  ArticleRecorder(DataSource database, Json json, Changes changes) {
    this.database = database;
    this.json = json;
    this.changes = changes;
  }

  /**
   * Makes each revision its article's current one, with its claims in place of the old, unless a
   * newer one is there. Doing it twice is doing it once.
   *
   * @return each revision with what it did
   * @throws DataRefused if the database will never take one of them; none is then written
   * @throws DatabaseAway if the database could not be reached; none is then written
   */
  public List<Recorded> record(List<Revision> revisions) {
    // In one order everywhere, so that two replicas never wait for each other's rows; older
    // revisions first, so that the last one of an article stays.
    List<Revision> inOrder =
        revisions.stream()
            .sorted(
                Comparator.comparing(Revision::id)
                    .thenComparing(Revision::acceptedAt)
                    .thenComparing(Revision::hash))
            .toList();
    return Transactions.call(database, connection -> recordAll(connection, inOrder));
  }

  private List<Recorded> recordAll(Connection connection, List<Revision> revisions)
      throws SQLException {
    List<Recorded> all = new ArrayList<>();
    // Of several revisions of one article in a batch only the last one's claims are written.
    Map<String, Revision> current = new LinkedHashMap<>();
    for (Revision revision : revisions) {
      Effect effect = upsert(connection, revision);
      all.add(new Recorded(revision, effect));
      if (effect == Effect.STORED) {
        current.put(revision.id(), revision);
      }
    }
    replaceParts(connection, current.values());
    changes.append(current.values().stream().map(this::change).toList());
    return all;
  }

  private Changes.Change change(Revision revision) {
    ArticleClaims.Article article = revision.extracted().article();
    Short body =
        new Short(
            article.id(),
            article.revision(),
            article.outlet(),
            revision.extracted().headline().orElse(null),
            revision.extracted().claims().size());
    return new Changes.Change(0, null, "article", "recorded", null, article.id(), json.write(body));
  }

  private Effect upsert(Connection connection, Revision revision) throws SQLException {
    try (PreparedStatement upsert = connection.prepareStatement(UPSERT)) {
      ArticleClaims extracted = revision.extracted();
      ArticleClaims.Article article = extracted.article();
      ArticleClaims.Refusal refusal = extracted.refusal();
      Timestamp acceptedAt = timestamp(revision.acceptedAt());
      set(
          upsert,
          article.id(),
          article.revision(),
          revision.digest(),
          acceptedAt,
          acceptedAt,
          timestamp(article.publishedAt()),
          article.uri(),
          article.outlet(),
          NameKey.of(article.outlet()),
          extracted.headline().orElse(null),
          article.author(),
          article.language(),
          article.text(),
          extracted.extractor().name(),
          extracted.extractor().version(),
          refusal == null ? null : refusal.code(),
          refusal == null ? null : refusal.reason(),
          json.write(extracted.zones()),
          extracted.claims().size());
      if (upsert.executeUpdate() == 1) {
        return Effect.STORED;
      }
    }
    try (PreparedStatement again = connection.prepareStatement(SEEN_AGAIN)) {
      Timestamp acceptedAt = timestamp(revision.acceptedAt());
      set(again, revision.digest(), acceptedAt, acceptedAt, revision.id());
      try (ResultSet stored = again.executeQuery()) {
        return stored.next() && stored.getString(1).equals(revision.digest())
            ? Effect.UNCHANGED
            : Effect.SUPERSEDED;
      }
    }
  }

  private void replaceParts(Connection connection, Collection<Revision> revisions)
      throws SQLException {
    Array ids = connection.createArrayOf("text", revisions.stream().map(Revision::id).toArray());
    for (String table : List.of("claims", "article_entities")) {
      try (PreparedStatement delete =
          connection.prepareStatement("delete from " + table + " where article_id = any (?)")) {
        delete.setArray(1, ids);
        delete.executeUpdate();
      }
    }
    try (PreparedStatement mark =
        connection.prepareStatement(
            "insert into articles_to_place (article_id) select unnest(?)")) {
      mark.setArray(1, ids);
      mark.executeUpdate();
    }
    try (PreparedStatement insert =
        connection.prepareStatement(
            """
            insert into article_entities (article_id, position, id, name, type, name_key, body)
            values (?, ?, ?, ?, ?, ?, ?::json)
            """)) {
      for (Revision revision : revisions) {
        int position = 0;
        for (ArticleClaims.Entity e : revision.extracted().entities()) {
          String key = NameKey.of(e.name());
          set(insert, revision.id(), position++, e.id(), e.name(), e.type(), key, json.write(e));
          insert.addBatch();
        }
      }
      insert.executeBatch();
    }
    try (PreparedStatement insert =
        connection.prepareStatement(
            """
            insert into claims (article_id, position, id, kind, form, stance, polarity, certainty,
              speaker, speaker_words, text, body)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::json)
            """)) {
      for (Revision revision : revisions) {
        int position = 0;
        for (ArticleClaims.Claim c : revision.extracted().claims()) {
          ArticleClaims.Statement statement = c.statement();
          String speaker =
              statement == null || statement.speaker() == null
                  ? null
                  : statement.speaker().shownName().orElse(null);
          set(
              insert,
              revision.id(),
              position++,
              c.id(),
              c.kind(),
              statement == null ? null : statement.form(),
              statement == null ? null : statement.stance(),
              c.polarity(),
              c.certainty(),
              speaker,
              connection.createArrayOf("text", NameKey.words(speaker).toArray()),
              c.text(),
              json.write(c));
          insert.addBatch();
        }
      }
      insert.executeBatch();
    }
  }

  private static void set(PreparedStatement statement, Object... values) throws SQLException {
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
  }

  private static Timestamp timestamp(Instant instant) {
    return instant == null ? null : Timestamp.from(instant);
  }
}
