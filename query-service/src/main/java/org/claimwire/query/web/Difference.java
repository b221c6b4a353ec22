package org.claimwire.query.web;

import java.util.List;
import org.claimwire.query.reconcile.report.StoryReport;

/**
 * A point on which the articles differ.
 *
 * @param asks the question, such as "How many or how much?"
 * @param about what it is asked of; empty where the question says it
 * @param weight how much it matters, in words
 */
record Difference(
    String id,
    Verdict verdict,
    String weight,
    int severity,
    String asks,
    String about,
    String reason,
    Part<Side> sides) {

  private static final int SHORT = 70;
  private static final int SIDES = 8;
  private static final int OPPOSED = 4;

  /**
   * @param value empty where it is a whole sentence, which the voices have
   */
  record Side(String value, String full, int origins, Part<Voice> voices) {

    public String originsNoun() {
      return Counted.noun(origins, "origin");
    }
  }

  static Difference of(StoryReport.Conflict conflict, Sources sources) {
    int colon = colonOfOurs(conflict.topic());
    return new Difference(
        conflict.id(),
        Verdict.of(conflict.verdict()),
        switch (conflict.severity()) {
          case 3 -> "changes what a reader believes happened";
          case 2 -> "worth a note";
          default -> "of little weight";
        },
        conflict.severity(),
        sentence(colon < 0 ? conflict.topic() : conflict.topic().substring(0, colon) + "?"),
        colon < 0 ? "" : sentence(conflict.topic().substring(colon + 2)),
        sentence(conflict.reason()) + (conflict.reason().endsWith(".") ? "" : "."),
        Part.of(
            conflict.values().stream()
                .map(
                    value ->
                        new Side(
                            value.value().length() <= SHORT ? led(value.value()) : "",
                            led(value.value()),
                            value.origins(),
                            Voice.some(sources.voices(value.members()))))
                .toList(),
            SIDES,
            SIDES));
  }

  // A colon within quotation marks is the speaker's.
  private static int colonOfOurs(String topic) {
    int colon = topic.indexOf(": ");
    int quotation = topic.indexOf('“');
    return quotation >= 0 && quotation < colon ? -1 : colon;
  }

  // A quotation's comma leads on to its speaker, who does not follow here.
  private static String led(String value) {
    return value.replaceFirst("[,;]\\s*$", "");
  }

  private static String sentence(String words) {
    int first = words.offsetByCodePoints(0, 1);
    return words.substring(0, first).toUpperCase(java.util.Locale.ROOT) + words.substring(first);
  }

  /** The versions that are named in short. */
  public List<Side> opposed() {
    return Part.of(sides.first(), OPPOSED, OPPOSED).first();
  }

  public int unopposed() {
    return sides.size() - opposed().size();
  }

  public boolean isContradiction() {
    return verdict == Verdict.CONTRADICTION;
  }
}
