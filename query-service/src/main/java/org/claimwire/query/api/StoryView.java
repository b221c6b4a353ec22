package org.claimwire.query.api;

import java.time.Instant;
import org.claimwire.query.store.ListedStory;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A story in short. */
@Schema(description = "A story in short: the articles about one event, counted")
record StoryView(
    @Schema(examples = "1b4de1a0c2f94c0e") String id,
    @Schema(nullable = true, examples = "Ferry ramp to reopen, minister says") String title,
    @Schema(nullable = true, examples = "2026-02-04T00:00:00Z") Instant firstSeen,
    @Schema(nullable = true, examples = "2026-02-06T00:00:00Z") Instant lastSeen,
    @Schema(examples = "5") int articles,
    @Schema(examples = "5") int outlets,
    @Schema(examples = "4", description = "Independent ones: copies share an origin") int origins,
    @Schema(examples = "12", description = "Claims that several articles make") int groups,
    @Schema(
            examples = "8",
            description = "Of those, the ones of several origins that nobody contradicts")
        int agreed,
    @Schema(examples = "9") int conflicts,
    @Schema(examples = "3", description = "Conflicts whose values cannot all hold")
        int contradictions) {

  static StoryView of(ListedStory story) {
    return new StoryView(
        story.id(),
        story.title(),
        story.firstSeen(),
        story.lastSeen(),
        story.articles(),
        story.outlets(),
        story.origins(),
        story.groups(),
        story.agreed(),
        story.conflicts(),
        story.contradictions());
  }
}
