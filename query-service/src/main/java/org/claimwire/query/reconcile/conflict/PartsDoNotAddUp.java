package org.claimwire.query.reconcile.conflict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.claimwire.query.reconcile.article.Article;
import org.claimwire.query.reconcile.measure.Amount;
import org.claimwire.query.reconcile.measure.Bound;
import org.claimwire.query.reconcile.value.Stated;
import org.claimwire.query.reconcile.value.Value;
import org.claimwire.query.reconcile.words.Span;

/** "Forty people: 20 of these and 30 of those": a total and parts that make another. */
final class PartsDoNotAddUp implements Rule {

  @Override
  public String name() {
    return "parts.do-not-add-up";
  }

  @Override
  public String says() {
    return "A count is followed by a colon and its parts, and the parts make another count.";
  }

  @Override
  public List<Conflict> in(Account account) {
    List<Stated> counts =
        account.slots().stream()
            .flatMap(List::stream)
            .filter(stated -> count(stated).isPresent())
            .sorted(
                Comparator.comparing((Stated s) -> s.article().id()).thenComparing(Stated::span))
            .toList();
    List<Conflict> conflicts = new ArrayList<>();
    for (Stated total : counts) {
      List<Stated> parts = partsOf(total, counts);
      double sum = parts.stream().mapToDouble(part -> count(part).orElseThrow()).sum();
      if (parts.size() > 1 && sum != count(total).orElseThrow()) {
        conflicts.add(conflict(total, parts, sum));
      }
    }
    return conflicts;
  }

  private static Optional<Double> count(Stated stated) {
    return stated.value() instanceof Value.Much much && isCount(much.amount())
        ? Optional.of(much.amount().value())
        : Optional.empty();
  }

  private static boolean isCount(Amount amount) {
    boolean counted = amount.unit().isEmpty() || amount.unit().get().equals("person");
    return counted && amount.bound() == Bound.EXACT;
  }

  /** The counts after a colon that follows the total, up to the end of its sentence. */
  private static List<Stated> partsOf(Stated total, List<Stated> counts) {
    Article article = total.article();
    Span sentence = article.text().sentenceAt(total.span().start());
    int colon = total.span().end();
    while (colon < sentence.end() && article.text().pointAt(colon) != ':') {
      colon++;
    }
    int from = colon;
    boolean between =
        counts.stream()
            .anyMatch(
                c ->
                    c.article().id().equals(article.id())
                        && c.span().start() > total.span().start()
                        && c.span().start() < from);
    return colon >= sentence.end() || between
        ? List.of()
        : counts.stream()
            .filter(c -> c.article().id().equals(article.id()))
            .filter(c -> c.span().start() > from && c.span().end() <= sentence.end())
            .toList();
  }

  private Conflict conflict(Stated total, List<Stated> parts, double sum) {
    Amount added = new Amount(sum, ((Value.Much) total.value()).amount().unit(), Bound.EXACT);
    Span first = parts.getFirst().span();
    int end =
        total.article().text().words(total.clause()).isEmpty()
            ? parts.getLast().span().end()
            : Math.min(
                total.article().text().sentenceAt(first.start()).end(),
                parts.getLast().clause().end());
    Span words = new Span(first.start(), Math.max(end, parts.getLast().span().end()));
    return new Conflict(
        Conflict.Kind.INTERNAL,
        Conflict.Verdict.CONTRADICTION,
        2,
        "whether the parts add up: " + Shortened.of(total.article().exact(total.clause())),
        "the parts make " + added.shortly() + ", not " + total.value().shortly(),
        List.of(
            new Conflict.Side(
                total.words(),
                Optional.of(total.value()),
                List.of(new Conflict.Witness(total.article(), total.claim(), total.span()))),
            new Conflict.Side(
                total.article().exact(words),
                Optional.of(new Value.Much(added)),
                List.of(new Conflict.Witness(total.article(), parts.getFirst().claim(), words)))),
        name(),
        List.of("total: " + total.value().shortly(), "sum: " + added.shortly()));
  }
}
