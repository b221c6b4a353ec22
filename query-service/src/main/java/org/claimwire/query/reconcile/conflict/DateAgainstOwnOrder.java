package org.claimwire.query.reconcile.conflict;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimwire.query.reconcile.measure.When;
import org.claimwire.query.reconcile.proposition.Likeness;
import org.claimwire.query.reconcile.proposition.StoryText;
import org.claimwire.query.reconcile.value.Stated;
import org.claimwire.query.reconcile.value.Value;

/**
 * An article dates the main event, and tells as earlier what another outlet dates later than that:
 * its date goes against its own order. Asked only where others contradict the date anyway, since a
 * paragraph may come back to the present without saying so.
 */
final class DateAgainstOwnOrder implements Rule {

  private static final int SHARED = 4;
  private static final double ALIKE = 0.4;

  @Override
  public String name() {
    return "date.against-own-order";
  }

  @Override
  public String says() {
    return "An article dates the main event earlier than what it tells as having gone before.";
  }

  /** What goes before the event in the doubted article, and when that was in another's words. */
  private record Match(Backstory.Earlier told, Stated dated, Likeness likeness) {

    LocalDate from() {
      return known(dated).orElseThrow().from();
    }
  }

  @Override
  public List<Conflict> in(Account account) {
    List<Stated> times =
        account.slots().stream().flatMap(List::stream).filter(s -> known(s).isPresent()).toList();
    return account.slots().stream()
        .flatMap(slot -> slot.stream().filter(stated -> isDoubted(stated, slot, account)))
        .flatMap(doubted -> conflict(doubted, times, account).stream())
        .toList();
  }

  private static Optional<When.Known> known(Stated stated) {
    return stated.value() instanceof Value.At at && at.when() instanceof When.Known known
        ? Optional.of(known)
        : Optional.empty();
  }

  private static boolean isDoubted(Stated stated, List<Stated> slot, Account account) {
    return known(stated).isPresent()
        && stated.event().isPresent()
        && stated.event().equals(account.story().mainEvent())
        && slot.stream().anyMatch(other -> account.questions().contradicts(stated, other));
  }

  private Optional<Conflict> conflict(Stated doubted, List<Stated> times, Account account) {
    LocalDate until = known(doubted).orElseThrow().to();
    List<Stated> later =
        times.stream()
            .filter(time -> !time.article().id().equals(doubted.article().id()))
            .filter(time -> known(time).orElseThrow().from().isAfter(until))
            .toList();
    return Backstory.in(doubted.article(), account).stream()
        .flatMap(told -> later.stream().map(dated -> match(told, dated, account.story())))
        .filter(e -> e.likeness().shared().size() >= SHARED && e.likeness().contained() >= ALIKE)
        .max(
            Comparator.comparingDouble((Match e) -> e.likeness().contained())
                .thenComparing(Match::from))
        .map(match -> conflict(doubted, match));
  }

  private static Match match(Backstory.Earlier told, Stated dated, StoryText story) {
    Likeness likeness =
        story.likeness(
            story.terms(told.told().article(), Backstory.sentence(told.told())),
            story.terms(dated.article(), dated.article().text().sentenceAt(dated.span().start())));
    return new Match(told, dated, likeness);
  }

  private Conflict conflict(Stated doubted, Match match) {
    return new Conflict(
        Conflict.Kind.INTERNAL,
        Conflict.Verdict.CONTRADICTION,
        3,
        "whether the date fits the article's own order: " + doubted.words(),
        "the article dates its main event "
            + doubted.value().shortly()
            + ", yet tells it as later than what another account dates “"
            + match.dated().words()
            + "”",
        List.of(
            new Conflict.Side(
                doubted.words(),
                Optional.of(doubted.value()),
                List.of(
                    new Conflict.Witness(doubted.article(), doubted.claim(), doubted.clause()))),
            before(match)),
        name(),
        List.of("shared terms: " + String.join(", ", match.likeness().shared())));
  }

  private static Conflict.Side before(Match match) {
    Stated dated = match.dated();
    return new Conflict.Side(
        dated.words(),
        Optional.of(dated.value()),
        Stream.of(
                Stream.of(match.told().opening(), match.told().told())
                    .map(p -> new Conflict.Witness(p.article(), p.claim(), Backstory.sentence(p))),
                Stream.of(new Conflict.Witness(dated.article(), dated.claim(), dated.clause())))
            .flatMap(s -> s)
            .toList());
  }
}
