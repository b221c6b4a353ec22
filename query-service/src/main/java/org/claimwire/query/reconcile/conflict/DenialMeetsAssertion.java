package org.claimwire.query.reconcile.conflict;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.claimwire.query.reconcile.lexicon.Concepts;
import org.claimwire.query.reconcile.proposition.Likeness;
import org.claimwire.query.reconcile.proposition.Proposition;
import org.claimwire.query.reconcile.words.Quotations;

/** One says it is so, another that it is not. */
final class DenialMeetsAssertion implements Rule {

  private static final double CONTAINED = 0.65;
  private static final double OVERLAP = 0.3;
  private static final double NEAR = 0.45;

  @Override
  public String name() {
    return "denial.meets-assertion";
  }

  @Override
  public String says() {
    return "Two claims say nearly the same, and one of them says that it is not so.";
  }

  @Override
  public List<Conflict> in(Account account) {
    List<Proposition> told =
        account.propositions().stream().filter(p -> !retellsQuotation(p)).toList();
    List<Proposition> denials = told.stream().filter(p -> !p.denied().isEmpty()).toList();
    List<List<Proposition>> denied = new ArrayList<>();
    List<List<Proposition>> asserted = new ArrayList<>();
    for (Proposition denial : denials) {
      List<Proposition> met =
          told.stream().filter(assertion -> meet(account, denial, assertion)).toList();
      if (!met.isEmpty()) {
        int known = indexOfShared(asserted, met);
        if (known < 0) {
          denied.add(new ArrayList<>(List.of(denial)));
          asserted.add(new ArrayList<>(met));
        } else {
          denied.get(known).add(denial);
          asserted.get(known).addAll(met);
        }
      }
    }
    List<Conflict> conflicts = new ArrayList<>();
    for (int i = 0; i < denied.size(); i++) {
      conflicts.add(conflict(denied.get(i), asserted.get(i)));
    }
    return conflicts;
  }

  /** Whether the outlet's own words hold a quotation: that is compared as a quotation. */
  private static boolean retellsQuotation(Proposition proposition) {
    return !proposition.isStatement()
        && Quotations.in(proposition.article().text()).stream()
            .anyMatch(quotation -> quotation.overlaps(proposition.hull()));
  }

  private static int indexOfShared(List<List<Proposition>> asserted, List<Proposition> met) {
    for (int i = 0; i < asserted.size(); i++) {
      if (asserted.get(i).stream().anyMatch(met::contains)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean meet(Account account, Proposition denial, Proposition assertion) {
    boolean sameVoice =
        denial.article().id().equals(assertion.article().id())
            && (denial.speaker().isEmpty()
                || denial.speaker().equals(assertion.speaker())
                || denial.hull().overlaps(assertion.hull()));
    boolean sameQuote =
        denial.speaker().isPresent()
            && denial.speaker().equals(assertion.speaker())
            && denial.isStatement()
            && assertion.isStatement();
    // What one refuses to do, another may have done.
    boolean refusal = denial.isStatement() && denial.terms().contains("REFUSE");
    boolean otherDoer =
        refusal && denial.speaker().filter(s -> !assertion.actors().contains(s)).isPresent();
    if (sameVoice
        || sameQuote
        || otherDoer
        || denial.denied().stream().noneMatch(assertion.terms()::contains)) {
      return false;
    }
    SortedSet<String> said = new TreeSet<>(denial.terms());
    if (refusal) {
      said.remove("REFUSE");
    }
    Likeness likeness = account.story().likeness(said, assertion.terms());
    long events = likeness.shared().stream().filter(Concepts::isEvent).count();
    boolean aimed =
        likeness.shared().stream().anyMatch(denial.denied()::contains)
            && likeness.shared().stream().noneMatch(assertion.denied()::contains);
    boolean enough =
        aimed && likeness.shared().size() >= 2 && (events >= 1 || likeness.concepts() >= 2);
    return enough
        && likeness.contained() >= CONTAINED
        && likeness.overlap() >= OVERLAP
        && account.nearness().between(denial, assertion) >= NEAR;
  }

  private Conflict conflict(List<Proposition> denials, List<Proposition> assertions) {
    boolean attendance =
        denials.getFirst().terms().contains("ATTEND") && !denials.getFirst().isStatement();
    Proposition denial = denials.getFirst();
    return new Conflict(
        attendance ? Conflict.Kind.PARTICIPANT : Conflict.Kind.DENIAL,
        Conflict.Verdict.CONTRADICTION,
        3,
        "whether it is so: " + Shortened.of(assertions.getFirst().words()),
        denial.isStatement()
            ? "one side says that it happened, the other denies it"
            : "one account says that it is so, another that it is not",
        List.of(side(assertions), side(denials)),
        name(),
        List.of("asserted: " + assertions.size(), "denied: " + denials.size()));
  }

  private static Conflict.Side side(List<Proposition> propositions) {
    return new Conflict.Side(
        propositions.getFirst().claim().text(),
        Optional.empty(),
        propositions.stream().map(Witnesses::of).toList());
  }
}
