package org.claimwire.query.reconcile.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.claimwire.query.reconcile.Print;
import org.claimwire.query.reconcile.article.Article;
import org.junit.jupiter.api.Test;

class TimelineTest {

  private static final Article EARLY =
      Print.by("Gazette")
          .text("The ramp opened in March 2026.", "It closed on 4 March 2026.")
          .dates("The ramp opened in March 2026.", "in March 2026", "2026-03-01", "2026-03-31")
          .dates("It closed on 4 March 2026.", "on 4 March 2026", "2026-03-04", "2026-03-04")
          .article();
  private static final Article LATE =
      Print.by("Echo")
          .text("The ferry ran aground on 1 March 2026.")
          .dates(
              "The ferry ran aground on 1 March 2026.",
              "on 1 March 2026",
              "2026-03-01",
              "2026-03-01")
          .article();

  @Test
  void what_happened_first_stands_first_whoever_tells_it() {
    assertThat(words(EARLY, LATE))
        .containsExactly(
            "The ferry ran aground on 1 March 2026.",
            "The ramp opened in March 2026.",
            "It closed on 4 March 2026.");
  }

  @Test
  void the_order_of_arrival_does_not_matter() {
    assertThat(words(LATE, EARLY)).isEqualTo(words(EARLY, LATE));
  }

  @Test
  void a_time_that_two_claims_share_stands_once_with_the_shorter_claim() {
    String whole = "It closed on 4 March 2026, and the harbour minister apologised.";
    Article article =
        Print.by("Herald")
            .text(whole)
            .dates(whole, "on 4 March 2026", "2026-03-04", "2026-03-04")
            .dates("It closed on 4 March 2026", "on 4 March 2026", "2026-03-04", "2026-03-04")
            .article();

    assertThat(words(article)).containsExactly("It closed on 4 March 2026");
  }

  private static List<String> words(Article... articles) {
    return Timeline.of(List.of(articles)).stream().map(dated -> dated.claim().text()).toList();
  }
}
