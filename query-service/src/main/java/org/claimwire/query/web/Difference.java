package org.claimwire.query.web;

import java.util.List;
import org.claimwire.query.reconcile.report.StoryReport;

/**
 * A point on which the articles differ.
 *
 * @param href address of it in full
 * @param gravity how much it matters, in words
 */
record Difference(
    String id,
    String href,
    Verdict verdict,
    String gravity,
    int severity,
    Topic topic,
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

  static Difference of(String story, StoryReport.Conflict conflict, Sources sources) {
    return new Difference(
        conflict.id(),
        Extent.difference(story, conflict.id()),
        Verdict.of(conflict.verdict()),
        switch (conflict.severity()) {
          case 3 -> "changes what a reader believes happened";
          case 2 -> "worth a note";
          default -> "of little weight";
        },
        conflict.severity(),
        Topic.of(conflict.topic()),
        Topic.sentence(conflict.reason()) + (conflict.reason().endsWith(".") ? "" : "."),
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

  // A quotation's comma leads on to its speaker, who does not follow here; nor does a sentence.
  private static String led(String value) {
    return value.replaceFirst("(?:[,;]|(?<=[\\p{Ll}\\p{N}]{2})\\.)\\s*$", "");
  }

  /** The versions that are named in short. */
  public List<Side> opposed() {
    return Part.of(sides.first(), OPPOSED, OPPOSED).first();
  }

  /** Whether it is one against one; of more, not each goes against each. */
  public boolean isPair() {
    return sides.size() == 2;
  }

  public int unopposed() {
    return sides.size() - opposed().size();
  }

  public String leftNoun() {
    return Counted.noun(sides.left(), "version");
  }

  /** How many sentences it takes. */
  int weight() {
    return sides.first().stream().mapToInt(side -> side.voices().first().size() + 1).sum();
  }

  public boolean isContradiction() {
    return verdict == Verdict.CONTRADICTION;
  }
}
