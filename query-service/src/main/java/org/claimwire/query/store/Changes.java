package org.claimwire.query.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.claimwire.query.reconcile.report.StoryReport;

/** What became different, in the order in which it became visible. */
@ApplicationScoped
public class Changes {

  // Any number will do, as long as no other advisory lock of this database has it.
  private static final long APPENDING = 0x6368616e676573L;

  /**
   * @param seq place in the order, greater than that of every change before
   * @param kind article, story or conflict
   * @param change recorded (an article), reconciled or gone (a story), new, changed or gone (a
   *     conflict)
   * @param story id, null for an article
   * @param article id, null for a story or conflict
   * @param body JSON of what it is about, in short
   */
  public record Change(
      long seq,
      Instant at,
      String kind,
      String change,
      String story,
      String article,
      String body) {}

  /** A conflict that appeared, with its story's title as it is now, which may be null. */
  public record NewConflict(
      long seq, Instant at, String story, String title, StoryReport.Conflict conflict) {}

  private final DataSource database;
  private final Json json;

  Changes(DataSource database, Json json) {
    this.database = database;
    this.json = json;
  }

  /** The changes after that place, at most as many as the limit. */
  public List<Change> after(long seq, int limit) {
    return Rows.of("select seq, at, kind, change, story_id, article_id, body from changes")
        .where("seq > ?", seq)
        .then("order by seq limit ?", limit)
        .read(database, Changes::change);
  }

  /** The place of the newest change; 0 before the first. */
  public long newest() {
    return Rows.of("select coalesce(max(seq), 0) from changes")
        .read(database, row -> row.getLong(1))
        .getFirst();
  }

  /** The contradictions that appeared last, newest first. */
  public List<NewConflict> newContradictions(int limit) {
    return Rows.of(
            """
            select c.seq, c.at, c.story_id, r.title, c.body
            from changes c left join story_reports r on r.story_id = c.story_id
            """)
        .where("c.kind = 'conflict' and c.change = 'new'")
        .where("c.body ->> 'verdict' = 'contradiction'")
        .then("order by c.seq desc limit ?", limit)
        .read(
            database,
            row ->
                new NewConflict(
                    row.getLong("seq"),
                    Rows.instant(row, "at"),
                    row.getString("story_id"),
                    row.getString("title"),
                    json.read(row.getString("body"), StoryReport.Conflict.class)));
  }

  /** Forgets the changes that are older. */
  public void forget(Duration age) {
    Rows.update(database, "delete from changes where at < ?", Instant.now().minus(age));
  }

  /**
   * Appends changes as the last thing that the transaction does. Until it commits no other may
   * append: else a greater number could become visible before a smaller one, and who had read so
   * far would never see the smaller.
   */
  void append(List<Change> changes) {
    if (changes.isEmpty()) {
      return;
    }
    Rows.of("select pg_advisory_xact_lock(" + APPENDING + ")").read(database, row -> null);
    for (Change change : changes) {
      Rows.update(
          database,
          """
          insert into changes (kind, change, story_id, article_id, body)
          values (?, ?, ?, ?, ?::json)
          """,
          change.kind(),
          change.change(),
          change.story(),
          change.article(),
          change.body());
    }
  }

  private static Change change(ResultSet row) throws SQLException {
    return new Change(
        row.getLong("seq"),
        Rows.instant(row, "at"),
        row.getString("kind"),
        row.getString("change"),
        row.getString("story_id"),
        row.getString("article_id"),
        row.getString("body"));
  }
}
