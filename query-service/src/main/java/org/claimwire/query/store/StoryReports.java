package org.claimwire.query.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.claimwire.query.reconcile.report.StoryReport;

/** The stories that wait for reconciliation, and what came of it. */
@ApplicationScoped
public class StoryReports {

  public static final String SCHEMA = "claimwire/story-report/v1";

  /** The report as it leaves the service. */
  private record Body(
      String schema,
      StoryReport.Head story,
      List<StoryReport.ArticleLine> articles,
      List<StoryReport.Origin> origins,
      List<StoryReport.Group> groups,
      List<StoryReport.Conflict> conflicts,
      List<StoryReport.Omission> omissions,
      List<StoryReport.Moment> timeline) {

    static Body of(StoryReport report) {
      return new Body(
          SCHEMA,
          report.story(),
          report.articles(),
          report.origins(),
          report.groups(),
          report.conflicts(),
          report.omissions(),
          report.timeline());
    }
  }

  private final DataSource database;
  private final Json json;

  StoryReports(DataSource database, Json json) {
    this.database = database;
    this.json = json;
  }

  /**
   * Takes the story that waits longest and that no other replica has in hand, until the end of the
   * transaction.
   */
  public Optional<String> takeWaiting() {
    Optional<String> story =
        Rows.of(
                """
                select r.story_id
                from stories_to_reconcile m join story_reports r on r.story_id = m.story_id
                order by m.seq limit 1 for update of r skip locked
                """)
            .read(database, row -> row.getString(1))
            .stream()
            .findFirst();
    // Marks that are set from here on stay, and the story is reconciled once more for them.
    story.ifPresent(id -> update("delete from stories_to_reconcile where story_id = ?", id));
    return story;
  }

  /** Puts the report in place of the one before. */
  public void put(StoryReport report) {
    String body = json.write(Body.of(report));
    StoryReport.Head head = report.story();
    update(
        """
        update story_reports set title = ?, first_seen = ?, last_seen = ?, origins = ?, groups = ?,
          conflicts = ?, contradictions = ?, version = ?, report = ?::json, why = ?::json,
          failure = null
        where story_id = ?
        """,
        head.title(),
        head.firstSeen(),
        head.lastSeen(),
        report.origins().size(),
        report.groups().size(),
        report.conflicts().size(),
        report.conflicts().stream().filter(c -> c.verdict().equals("contradiction")).count(),
        version(body),
        body,
        json.write(report.why()),
        head.id());
  }

  /** Keeps why the story could not be reconciled, beside the last report that could be made. */
  public void putFailure(String storyId, String reason) {
    update("update story_reports set failure = ? where story_id = ?", reason, storyId);
  }

  /** Forgets the report of a story that has no articles any more. */
  public void remove(String storyId) {
    update("delete from story_reports where story_id = ?", storyId);
  }

  private static String version(String body) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(body.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private void update(String sql, Object... values) {
    Rows.update(database, sql, values);
  }
}
