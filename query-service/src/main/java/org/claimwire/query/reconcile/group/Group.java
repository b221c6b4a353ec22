package org.claimwire.query.reconcile.group;

import java.util.List;
import org.claimwire.query.reconcile.proposition.Proposition;
import org.claimwire.query.reconcile.words.Span;

/**
 * Claims that say the same.
 *
 * @param statement one member's own words
 * @param why the rules that joined them, each with what it went by
 */
public record Group(String statement, List<Member> members, List<String> why) {

  /** A claim and the words of it that belong here. */
  public record Member(Proposition proposition, Span words) {}

  public Group {
    members = List.copyOf(members);
    why = List.copyOf(why);
  }
}
