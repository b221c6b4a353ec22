package org.claimwire.extraction.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LanguageDetectorTest {

  private static final LanguageDetector DETECTOR = LanguageDetector.load();

  @Test
  void other_languages_are_named() {
    assertThat(
            DETECTOR.foreign(
                "Le ministre du port a déclaré mardi que la rampe du ferry serait rouverte au mois"
                    + " de mai. Les habitants de l'île attendent depuis longtemps la fin des travaux"
                    + " et demandent des explications à la mairie."))
        .contains("French");
    assertThat(
            DETECTOR.foreign(
                "Der Hafenminister sagte am Dienstag, die Rampe werde im Mai wieder geöffnet. Die"
                    + " Bewohner der Insel warten seit langem auf das Ende der Arbeiten."))
        .contains("German");
    assertThat(
            DETECTOR.foreign(
                "Министр порта заявил во вторник, что рампа будет вновь открыта в мае. Жители"
                    + " острова давно ждут окончания работ и требуют объяснений от мэрии города."))
        .contains("Russian");
  }

  @Test
  void english_passes_shouted_or_as_a_list_or_with_foreign_words() {
    assertThat(
            DETECTOR.foreign(
                "HARBOUR MINISTER MARA LINDQVIST SAID TUESDAY RAMP REOPENS MAY CREWS WORK NIGHTS"
                    + " ISLANDERS WAIT FERRY BOARD SILENT COUNCIL ANGRY FUNDS SHORT"))
        .isEmpty();
    assertThat(
            DETECTOR.foreign(
                "Results of the regatta: Skella 4 Renn 2; Brandt 3 Haskell 1; Lindqvist 6 Marlo 0;"
                    + " Tessaline 2 Ardo 2; Grell 4 Pennock 1; Nestlea 0 Skerrow 3"))
        .isEmpty();
    assertThat(
            DETECTOR.foreign(
                "The captain answered \u201cJe ne sais pas, monsieur, demandez au port\u201d and left the"
                    + " quay with his crew, who had waited for two hours in the rain."))
        .isEmpty();
  }

  @Test
  void a_text_too_short_to_tell_passes() {
    assertThat(DETECTOR.foreign("Regen.")).isEmpty();
  }
}
