package org.claimwire.query.api;

import java.util.List;
import org.claimwire.query.reconcile.report.StoryReport;
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
    List<StoryReport.Moment> timeline) {}
