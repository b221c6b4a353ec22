package org.claimwire.query.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.claimwire.query.reconcile.report.Agreed;
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

  /** What a change of a story says of it. */
  private record Short(
      String id, String title, int articles, int origins, int groups, int conflicts) {}

  private final DataSource database;
  private final Json json;
  private final Changes changes;

  StoryReports(DataSource database, Json json, Changes changes) {
    this.database = database;
    this.json = json;
    this.changes = changes;
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

  /**
   * Puts the report in place of the one before, and notes what became different.
   *
   * @return how many of its conflicts are new
   */
  public long put(StoryReport report) {
    String body = json.write(Body.of(report));
    String version = version(body);
    StoryReport.Head head = report.story();
    Optional<Body> before =
        Rows.of("select report from story_reports")
            .where("story_id = ?", head.id())
            .where("report is not null")
            .read(database, row -> json.read(row.getString(1), Body.class))
            .stream()
            .findFirst();
    update(
        """
        update story_reports set title = ?, first_seen = ?, last_seen = ?, origins = ?, groups = ?,
          agreed = ?, conflicts = ?, contradictions = ?, version = ?, report = ?::json, why = ?::json,
          failure = null
        where story_id = ?
        """,
        head.title(),
        head.firstSeen(),
        head.lastSeen(),
        report.origins().size(),
        report.groups().size(),
        Agreed.points(report.groups(), report.conflicts()),
        report.conflicts().size(),
        report.conflicts().stream().filter(c -> c.verdict().equals("contradiction")).count(),
        version,
        body,
        json.write(report.why()),
        head.id());
    if (before.map(json::write).filter(body::equals).isPresent()) {
      return 0;
    }
    List<Changes.Change> differences = differences(before, report);
    changes.append(differences);
    return differences.stream()
        .filter(c -> c.kind().equals("conflict") && c.change().equals("new"))
        .count();
  }

  private List<Changes.Change> differences(Optional<Body> before, StoryReport report) {
    String story = report.story().id();
    List<Changes.Change> differences = new ArrayList<>();
    differences.add(
        change(
            "story",
            "reconciled",
            story,
            new Short(
                story,
                report.story().title(),
                report.articles().size(),
                report.origins().size(),
                report.groups().size(),
                report.conflicts().size())));
    ConflictChanges.between(before.map(Body::conflicts).orElse(List.of()), report.conflicts())
        .forEach(c -> differences.add(change("conflict", c.change(), story, c.conflict())));
    return differences;
  }

  private Changes.Change change(String kind, String change, String story, Object body) {
    return new Changes.Change(0, null, kind, change, story, null, json.write(body));
  }

  /** Keeps why the story could not be reconciled, beside the last report that could be made. */
  public void putFailure(String storyId, String reason) {
    update("update story_reports set failure = ? where story_id = ?", reason, storyId);
  }

  /** Forgets the report of a story that has no articles any more. */
  public void remove(String storyId) {
    update("delete from story_reports where story_id = ?", storyId);
    changes.append(List.of(change("story", "gone", storyId, new Short(storyId, null, 0, 0, 0, 0))));
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
