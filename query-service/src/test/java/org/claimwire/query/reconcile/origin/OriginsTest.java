package org.claimwire.query.reconcile.origin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.claimwire.query.reconcile.Print;
import org.claimwire.query.reconcile.article.Article;
import org.junit.jupiter.api.Test;

class OriginsTest {

  private static final String WIRE =
      "The harbour office closed the ferry ramp on Monday after a crane fell across both lanes and"
          + " into the water, where it blocks the way to the fuel jetty. Divers searched for the hook"
          + " of the crane until dusk and found only a bicycle, an anchor and two shopping carts.";
  private static final String QUOTE =
      "\"Nobody who walks along this quay in a storm should have to look up and wonder which of the"
          + " cranes was last inspected and by whom, and that is why I closed all of them today and"
          + " will not open one until a person I trust has climbed it.\"";

  @Test
  void a_cut_and_edited_wire_text_shares_the_origin() {
    Article wire =
        Print.by("Coast Wire").text(WIRE, "Ferries use the old pier meanwhile.").article();
    Article copy =
        Print.by("Echo")
            .text("Chaos at the quay!", WIRE.replace("on Monday ", ""), "Buy our calendar.")
            .article();

    Origins origins = Origins.among(List.of(wire, copy));

    assertThat(origins.all()).hasSize(1);
    assertThat(origins.countOf(List.of(wire.id(), copy.id()))).isEqualTo(1);
    assertThat(origins.all().getFirst().why()).isInstanceOf(Origin.Copied.class);
  }

  @Test
  void passages_point_at_the_copied_words_in_both_articles() {
    Article wire = Print.by("Coast Wire").text(WIRE).article();
    Article copy = Print.by("Echo").text("Chaos at the quay!", WIRE).article();

    Origin.Copied why = (Origin.Copied) Origins.among(List.of(wire, copy)).all().getFirst().why();

    assertThat(why.passages()).extracting(Origin.Passage::article).contains(wire.id(), copy.id());
    assertThat(why.passages())
        .filteredOn(p -> p.article().equals(copy.id()))
        .allSatisfy(p -> assertThat(copy.exact(p.span())).startsWith("The harbour office"));
  }

  @Test
  void the_same_quotation_alone_is_no_copy() {
    Article one = Print.by("Gazette").text("The minister came at noon. " + QUOTE).article();
    Article other = Print.by("Echo").text("She spoke without notes: " + QUOTE).article();

    assertThat(Origins.among(List.of(one, other)).all()).hasSize(2);
  }

  @Test
  void a_short_passage_counts_where_both_credit_one_agency() {
    String passage =
        "Divers searched for the hook of the crane until dusk and found only a bicycle.";
    Article agency =
        Print.by("Coast Press Agency")
            .text("TOLMOUTH (CPA) - A crane fell on Monday.", passage)
            .article();
    Article credited =
        Print.by("Echo").text("It was loud.", passage, "With material from CPA").article();
    Article silent = Print.by("Gazette").text("It was loud and wet.", passage).article();

    Origins origins = Origins.among(List.of(agency, credited, silent));

    assertThat(origins.getOf(agency.id())).isEqualTo(origins.getOf(credited.id()));
    assertThat(origins.getOf(agency.id()).why()).isInstanceOf(Origin.Credited.class);
    assertThat(origins.getOf(silent.id()).why()).isEqualTo(new Origin.Alone());
  }
}
