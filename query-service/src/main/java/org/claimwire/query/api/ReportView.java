package org.claimwire.query.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.claimwire.query.reconcile.report.StoryReport;
import org.claimwire.query.store.StoryShelf;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The shape of a story report, for its description; the store keeps it as it is sent. */
@Schema(name = "StoryReport", description = "All that is known of one story")
public record ReportView(
    @Schema(examples = "claimwire/story-report/v1") String schema,
    StoryReport.Head story,
    List<StoryReport.ArticleLine> articles,
    List<StoryReport.Origin> origins,
    List<StoryReport.Group> groups,
    List<StoryReport.Conflict> conflicts,
    List<StoryReport.Omission> omissions,
    List<StoryReport.Moment> timeline) {

  /** The report as it is kept. */
  public static ReportView read(ObjectMapper json, StoryShelf.Report report) {
    return parse(json, report.body(), ReportView.class);
  }

  /** Why it says what it says. */
  static List<StoryReport.Why> why(ObjectMapper json, StoryShelf.Report report) {
    return List.of(parse(json, report.why(), StoryReport.Why[].class));
  }

  private static <T> T parse(ObjectMapper json, String body, Class<T> type) {
    try {
      return json.readValue(body, type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the store holds no " + type.getSimpleName(), e);
    }
  }
}
