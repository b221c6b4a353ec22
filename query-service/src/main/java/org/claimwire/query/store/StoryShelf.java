package org.claimwire.query.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** The stories with their reports, for reading. */
@ApplicationScoped
public class StoryShelf {

  /** Place of a story in the list: newest first, of two at one time the greater id first. */
  public record Place(Instant happenedAt, String id) {}

  /**
   * @param version hash of the body
   * @param body JSON of the report
   * @param why JSON of why it says what it says
   */
  public record Report(String version, String body, String why) {}

  private static final String SELECT =
      """
      select s.id, r.title, r.first_seen, r.last_seen, s.happened_at, s.articles, s.outlets,
        coalesce(r.origins, 0) origins, coalesce(r.groups, 0) groups,
        coalesce(r.agreed, 0) agreed,
        coalesce(r.conflicts, 0) conflicts, coalesce(r.contradictions, 0) contradictions
      from stories s left join story_reports r on r.story_id = s.id
      """;

  private final DataSource database;

  StoryShelf(DataSource database) {
    this.database = database;
  }

  public Optional<ListedStory> find(String id) {
    return Rows.of(SELECT).where("s.id = ?", id).read(database, StoryShelf::listed).stream()
        .findFirst();
  }

  /**
   * The stories that follow a place, newest first.
   *
   * @param after null for the first
   */
  public List<ListedStory> list(Place after, int limit) {
    Rows rows = Rows.of(SELECT);
    if (after != null) {
      rows.where("(s.happened_at, s.id) < (?, ?)", after.happenedAt(), after.id());
    }
    return rows.then("order by s.happened_at desc, s.id desc limit ?", limit)
        .read(database, StoryShelf::listed);
  }

  /** The names of the outlets that tell each of these stories, in alphabetical order. */
  public Map<String, List<String>> outletsOf(List<String> storyIds) {
    return Rows.of(
            """
            select p.story_id, array_agg(distinct a.outlet order by a.outlet) outlets
            from placements p join articles a on a.id = p.article_id
            """)
        .where("p.story_id = any (?)", storyIds)
        .where("a.outlet is not null")
        .then("group by p.story_id")
        .read(
            database,
            row ->
                Map.entry(
                    row.getString("story_id"),
                    List.of((String[]) row.getArray("outlets").getArray())))
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** The report of a story; empty where there is no such story, or none is made yet. */
  public Optional<Report> findReport(String storyId) {
    return Rows.of(
            "select version, report, why from story_reports r join stories s on s.id = r.story_id")
        .where("s.id = ?", storyId)
        .where("version is not null")
        .read(
            database,
            row ->
                new Report(row.getString("version"), row.getString("report"), row.getString("why")))
        .stream()
        .findFirst();
  }

  private static ListedStory listed(ResultSet row) throws SQLException {
    return new ListedStory(
        row.getString("id"),
        row.getString("title"),
        Rows.instant(row, "first_seen"),
        Rows.instant(row, "last_seen"),
        Rows.instant(row, "happened_at"),
        row.getInt("articles"),
        row.getInt("outlets"),
        row.getInt("origins"),
        row.getInt("groups"),
        row.getInt("agreed"),
        row.getInt("conflicts"),
        row.getInt("contradictions"));
  }
}
