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
import org.claimwire.query.reconcile.words.Word;

/** "Forty people: 20 of these and 30 of those": a total and parts that make another. */
final class PartsDoNotAddUp implements Rule {

  private static final int FARTHEST_COLON = 80;

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
      List<Word> parts = partsOf(total);
      double sum = parts.stream().mapToDouble(word -> Double.parseDouble(word.form())).sum();
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
    return amount.isCount() && amount.bound() == Bound.EXACT;
  }

  /** The numbers in digits after a colon that follows the total, up to the end of its sentence. */
  private static List<Word> partsOf(Stated total) {
    Article article = total.article();
    Span sentence = article.text().sentenceAt(total.span().start());
    int colon = total.span().end();
    while (colon < sentence.end() && article.text().pointAt(colon) != ':') {
      colon++;
    }
    if (colon >= sentence.end() - 1 || colon - total.span().end() > FARTHEST_COLON) {
      return List.of();
    }
    return article.text().words(new Span(colon, sentence.end())).stream()
        .filter(word -> word.form().matches("\\d+"))
        .toList();
  }

  private Conflict conflict(Stated total, List<Word> parts, double sum) {
    Amount added = new Amount(sum, ((Value.Much) total.value()).amount().unit(), Bound.EXACT);
    Article article = total.article();
    int start = parts.getFirst().span().start();
    int end = article.text().sentenceAt(start).end();
    Span words = new Span(start, end);
    return new Conflict(
        Conflict.Kind.INTERNAL,
        Conflict.Verdict.CONTRADICTION,
        2,
        "whether the parts add up: " + Shortened.of(article.exact(total.clause())),
        "the parts make " + added.shortly() + ", not " + total.value().shortly(),
        List.of(
            new Conflict.Side(
                total.words(),
                Optional.of(total.value()),
                List.of(new Conflict.Witness(article, total.claim(), total.span()))),
            new Conflict.Side(
                article.exact(words),
                Optional.of(new Value.Much(added)),
                List.of(new Conflict.Witness(article, total.claim(), words)))),
        name(),
        List.of("total: " + total.value().shortly(), "sum: " + added.shortly()));
  }
}
