package org.claimwire.query.reconcile.group;

import java.util.List;
import org.claimwire.query.reconcile.proposition.Proposition;
import org.claimwire.query.reconcile.wording.Alignment;
import org.claimwire.query.reconcile.wording.Quotation;
import org.claimwire.query.reconcile.words.Span;

/**
 * Claims that say the same.
 *
 * @param statement one member's own words
 * @param wordings how the members word the same quotation, each against the fullest; empty for
 *     other claims
 */
public record Group(String statement, List<Member> members, List<Wording> wordings, Basis basis) {

  /** A claim and the words of it that belong here. */
  public record Member(Proposition proposition, Span words) {}

  public record Wording(Quotation quotation, Alignment alignment) {}

  /** Which rule joined the members, and what it went by. */
  public sealed interface Basis {

    /** They name the same people and events and mean nearly the same. */
    record Meaning(List<String> shared) implements Basis {}

    /** They quote one utterance. */
    record Utterance(String fullest) implements Basis {}

    /** They state nearly the same amount of the same thing. */
    record Measure(String amount) implements Basis {}
  }

  public Group {
    members = List.copyOf(members);
    wordings = List.copyOf(wordings);
  }
}
