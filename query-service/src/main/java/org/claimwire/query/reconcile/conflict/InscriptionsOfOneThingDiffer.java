package org.claimwire.query.reconcile.conflict;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.claimwire.query.reconcile.article.Article;
import org.claimwire.query.reconcile.conflict.InscriptionsDiffer.Carried;
import org.claimwire.query.reconcile.proposition.Likeness;
import org.claimwire.query.reconcile.wording.Quotation;
import org.claimwire.query.reconcile.words.Span;

/** Different written words, on the same thing. */
final class InscriptionsOfOneThingDiffer implements Rule {

  /** Of these there are many at one event, each with words of its own. */
  private static final Set<String> MANY =
      Set.of("banner", "poster", "placard", "wall", "shirt", "badge", "flag", "card", "cap", "hat");

  private static final double SAME_THING = 0.4;

  /** How many characters before the thing may still tell which it is. */
  private static final int NEAR = 60;

  @Override
  public String name() {
    return "inscriptions.of-one-thing-differ";
  }

  @Override
  public String says() {
    return "The same thing is said to bear different words.";
  }

  /** A thing with all wordings of what one article has written on it. */
  private record Inscribed(
      Carried carried, SortedSet<String> thing, List<Quotation> utterance, String article) {}

  @Override
  public List<Conflict> in(Account account) {
    List<Inscribed> inscribed = new ArrayList<>();
    for (List<Quotation> utterance : account.utterances()) {
      for (Quotation quotation : utterance) {
        InscriptionsDiffer.carried(quotation)
            .filter(carried -> !MANY.contains(carried.carrier()))
            .ifPresent(carried -> inscribed.add(inscribed(account, carried, utterance)));
      }
    }
    List<Conflict> conflicts = new ArrayList<>();
    List<Inscribed> taken = new ArrayList<>();
    for (Inscribed one : inscribed) {
      Optional<Inscribed> other =
          inscribed.stream()
              .filter(i -> !taken.contains(i) && !taken.contains(one))
              .filter(i -> i.article().compareTo(one.article()) > 0)
              .filter(i -> sameThing(account, one, i) && !knows(i, one) && !knows(one, i))
              .findFirst();
      if (other.isPresent()) {
        conflicts.add(conflict(one, other.get()));
        taken.add(one);
        taken.add(other.get());
      }
    }
    return conflicts;
  }

  private static Inscribed inscribed(Account account, Carried carried, List<Quotation> utterance) {
    Article article = carried.quotation().proposition().article();
    Span sentence = article.text().sentenceAt(carried.quotation().span().start());
    int from = Math.max(sentence.start(), carried.words().start() - NEAR);
    int to = Math.max(from + 1, carried.quotation().span().start() - 1);
    SortedSet<String> thing = new TreeSet<>(account.story().terms(article, new Span(from, to)));
    thing.remove("INSCRIBE");
    return new Inscribed(carried, thing, utterance, article.id());
  }

  private static boolean sameThing(Account account, Inscribed one, Inscribed other) {
    Likeness likeness = account.story().likeness(one.thing(), other.thing());
    return one.carried().carrier().equals(other.carried().carrier())
        && one.utterance() != other.utterance()
        && likeness.shared().size() >= 3
        && likeness.contained() >= SAME_THING;
  }

  /** Whether an article has the words of the other's inscription too, wherever they stand. */
  private static boolean knows(Inscribed one, Inscribed other) {
    return other.utterance().stream()
        .anyMatch(
            q ->
                q.proposition().article().id().equals(one.article())
                    && InscriptionsDiffer.carried(q)
                        .filter(c -> c.carrier().equals(one.carried().carrier()))
                        .isPresent());
  }

  private Conflict conflict(Inscribed one, Inscribed other) {
    String thing = one.carried().carrier().toLowerCase(Locale.ROOT);
    return new Conflict(
        Conflict.Kind.OBJECT,
        Conflict.Verdict.CONTRADICTION,
        2,
        "what is written on the " + thing,
        "each account reads other words on the same " + thing,
        List.of(side(one), side(other)),
        name(),
        List.of("thing: " + thing));
  }

  private static Conflict.Side side(Inscribed inscribed) {
    Quotation quotation = inscribed.carried().quotation();
    return new Conflict.Side(
        quotation.text(),
        Optional.empty(),
        List.of(
            new Conflict.Witness(
                quotation.proposition().article(),
                quotation.proposition().claim(),
                inscribed.carried().words())));
  }
}
