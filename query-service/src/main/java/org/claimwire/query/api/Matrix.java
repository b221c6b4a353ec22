package org.claimwire.query.api;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimwire.query.reconcile.report.StoryReport;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who says what: the groups and conflicts of a story by its articles. */
@Schema(description = "The groups and conflicts of a story by its articles")
public record Matrix(List<Column> columns, List<Row> rows) {

  public record Column(String article, String outlet, String origin) {}

  /**
   * @param of id of the group or conflict
   * @param kind group or conflict
   * @param label the group's statement or the conflict's topic
   * @param cells one for each column, in their order
   */
  public record Row(String of, String kind, String label, List<Cell> cells) {}

  /**
   * @param says says; otherwise, where it contradicts the group, or has another value than the one
   *     that most origins carry; or silent
   * @param words what it says, null where silent
   * @param claim id of the claim that says it, null where silent
   */
  public record Cell(
      String says, @Schema(nullable = true) String words, @Schema(nullable = true) String claim) {

    static final Cell SILENT = new Cell("silent", null, null);
  }

  public static Matrix of(ReportView report) {
    List<Column> columns =
        report.articles().stream().map(a -> new Column(a.id(), a.outlet(), a.origin())).toList();
    List<Row> rows = new ArrayList<>();
    for (StoryReport.Conflict conflict : report.conflicts()) {
      rows.add(
          new Row(
              conflict.id(),
              "conflict",
              conflict.topic(),
              columns.stream().map(column -> cell(conflict, column.article())).toList()));
    }
    for (StoryReport.Group group : report.groups()) {
      rows.add(
          new Row(
              group.id(),
              "group",
              group.statement(),
              columns.stream()
                  .map(column -> cell(group, report.conflicts(), column.article()))
                  .toList()));
    }
    return new Matrix(columns, rows);
  }

  private static Cell cell(StoryReport.Conflict conflict, String article) {
    StoryReport.Value commonest =
        conflict.values().stream()
            .reduce((one, other) -> other.origins() > one.origins() ? other : one)
            .orElseThrow();
    for (StoryReport.Value value : conflict.values()) {
      Optional<StoryReport.Member> member = memberOf(article, value.members());
      if (member.isPresent()) {
        String says = value == commonest ? "says" : "otherwise";
        return new Cell(says, value.value(), member.get().claim());
      }
    }
    return Cell.SILENT;
  }

  private static Cell cell(
      StoryReport.Group group, List<StoryReport.Conflict> conflicts, String article) {
    Optional<StoryReport.Member> own = memberOf(article, group.members());
    if (own.isPresent()) {
      return new Cell("says", own.get().evidence().exact(), own.get().claim());
    }
    Set<String> claims = new HashSet<>();
    group.members().forEach(member -> claims.add(member.article() + "/" + member.claim()));
    return conflicts.stream()
        .filter(conflict -> conflict.verdict().equals("contradiction"))
        .filter(conflict -> conflict.values().stream().anyMatch(v -> touches(v, claims)))
        .flatMap(conflict -> conflict.values().stream())
        .filter(value -> !touches(value, claims))
        .flatMap(value -> memberOf(article, value.members()).stream())
        .findFirst()
        .map(m -> new Cell("otherwise", m.evidence().exact(), m.claim()))
        .orElse(Cell.SILENT);
  }

  private static boolean touches(StoryReport.Value value, Set<String> claims) {
    return value.members().stream().anyMatch(m -> claims.contains(m.article() + "/" + m.claim()));
  }

  private static Optional<StoryReport.Member> memberOf(
      String article, List<StoryReport.Member> members) {
    return members.stream().filter(member -> member.article().equals(article)).findFirst();
  }
}
