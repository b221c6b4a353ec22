package org.claimwire.query.reconcile.omission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.claimwire.query.reconcile.Print;
import org.claimwire.query.reconcile.Reconciler;
import org.claimwire.query.reconcile.StoryMaterial;
import org.claimwire.query.reconcile.WordVectors;
import org.claimwire.query.reconcile.article.Article;
import org.claimwire.query.reconcile.report.StoryReport;
import org.junit.jupiter.api.Test;

class OmissionsTest {

  private static final String CLOSED =
      "Inspector Odo Marsh closed the harbour crane after the fall.";

  @Test
  void a_long_report_without_what_most_carry_omits_it() {
    Article silent = silent("Pier Post", 300);

    assertThat(omissions(carrier("Gazette"), carrier("Echo"), carrier("Herald"), silent))
        .containsExactly(new StoryReport.Omission(groupOf(silent), List.of(silent.id())));
  }

  @Test
  void a_short_notice_omits_nothing() {
    assertThat(
            omissions(
                carrier("Gazette"), carrier("Echo"), carrier("Herald"), silent("Pier Post", 40)))
        .isEmpty();
  }

  @Test
  void what_two_outlets_carry_is_not_missing_from_the_others() {
    assertThat(omissions(carrier("Gazette"), carrier("Echo"), silent("Pier Post", 300))).isEmpty();
  }

  private static Article carrier(String outlet) {
    return Print.by(outlet)
        .text(CLOSED, "The " + outlet + " was there.")
        .person("Odo Marsh")
        .tells(CLOSED)
        .article();
  }

  private static Article silent(String outlet, int words) {
    return Print.by(outlet)
        .text(String.join(" ", Collections.nCopies(words / 2, "gulls cry")) + ".")
        .article();
  }

  private static String groupOf(Article silent) {
    return report(carrier("Gazette"), carrier("Echo"), carrier("Herald"), silent)
        .groups()
        .getFirst()
        .id();
  }

  private static List<StoryReport.Omission> omissions(Article... articles) {
    return report(articles).omissions();
  }

  private static StoryReport report(Article... articles) {
    return new Reconciler(new WordVectors()).reconcile(new StoryMaterial("s1", List.of(articles)));
  }
}
