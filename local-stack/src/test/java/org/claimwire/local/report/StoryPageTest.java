package org.claimwire.local.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.claimwire.local.client.KnownArticle;
import org.claimwire.local.terminal.Screen;
import org.junit.jupiter.api.Test;

class StoryPageTest {

  private static final String REPORT =
      """
      {"story": {"id": "s1", "title": "Ferry ramp to close for a while longer than anybody in town had hoped",
        "firstSeen": "2026-02-04T08:00:00Z", "lastSeen": "2026-02-05T09:00:00Z"},
       "articles": [
        {"id": "a", "outlet": "Harbour Gazette", "title": "Ramp shut until May", "origin": "o1"},
        {"id": "b", "outlet": "Quay FM", "title": "Ferry ramp closed", "origin": "o2"},
        {"id": "c", "outlet": "Pier Post", "title": "Ramp shut until May", "origin": "o1"}],
       "origins": [
        {"id": "o1", "articles": ["a", "c"], "reason": "copied passage", "passages": []},
        {"id": "o2", "articles": ["b"], "reason": "own words", "passages": []}],
       "groups": [
        {"id": "g", "statement": "The ramp is closed.", "origins": 2, "members": []},
        {"id": "h", "statement": "Only one says it.", "origins": 1, "members": []}],
       "conflicts": [{"id": "k", "kind": "date", "verdict": "contradiction", "severity": 3,
        "topic": "when the ramp reopens", "reason": "both cannot hold",
        "values": [
         {"value": "in May", "members": [{"article": "a"}, {"article": "c"}]},
         {"value": "in July", "members": [{"article": "b"}]}]}],
       "omissions": [], "timeline": []}
      """;

  private static final String ARTICLE =
      """
      {"article": {"id": "a", "revision": "r"}, "story": "s1",
       "claims": [{"confidence": 0.9, "statement": {"form": "direct",
        "speaker": {"name": "Mara Lindqvist"},
        "content": [{"exact": "“Nobody will swim to the island this spring,”"}]}}]}
      """;

  @Test
  void a_story_is_told_by_outlets_agreement_difference_and_quotation() throws Exception {
    assertThat(page(60))
        .isEqualTo(
            """
            Ferry ramp to close for a while longer than anybody in town
            had hoped
            ────────────────────────────────────────────────────────────
            3 articles · 2 independent origins · 4 February 2026 to 5 February 2026
            story s1

            Who tells it
              Harbour Gazette  Ramp shut until May
              Quay FM          Ferry ramp closed
              Pier Post        Ramp shut until May
              = Harbour Gazette and Pier Post count as one: copied
                passage

            What they agree on
              ✓ The ramp is closed. (2 origins)

            Where they differ
              ≠ when the ramp reopens (contradiction)
                  in May — Harbour Gazette, Pier Post
                  in July — Quay FM

            In their words
              “Nobody will swim to the island this spring”
                  Mara Lindqvist, in Harbour Gazette\
            """);
  }

  @Test
  void colours_appear_only_where_they_are_wanted() throws Exception {
    assertThat(page(80)).doesNotContain("\u001b");
    assertThat(String.join("\n", StoryPage.lines(told(), new Screen(80, true))))
        .contains("\u001b[");
  }

  private static String page(int width) throws Exception {
    return String.join("\n", StoryPage.lines(told(), new Screen(width, false)));
  }

  private static Told told() throws Exception {
    ObjectMapper json = new ObjectMapper();
    JsonNode report = json.readTree(REPORT);
    return new Told(report, List.of(new KnownArticle(json.readTree(ARTICLE))));
  }
}
