package org.claimwire.query.reconcile.conflict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimwire.query.reconcile.article.Zone;
import org.claimwire.query.reconcile.wording.Alignment;
import org.claimwire.query.reconcile.wording.Quotation;
import org.claimwire.query.reconcile.words.Word;

/** One utterance, worded differently within quotation marks. */
final class QuotationsDiffer implements Rule {

  private static final Set<String> NEGATORS =
      Set.of("not", "never", "no", "nobody", "none", "nothing", "neither", "nor");

  /** "Little" for "nothing" is weaker, and no opposite. */
  private static final Set<String> SCARCE =
      Set.of("little", "few", "hardly", "scarcely", "barely", "rarely", "seldom");

  @Override
  public String name() {
    return "quotations.differ";
  }

  @Override
  public String says() {
    return "The same utterance stands in quotation marks in several articles, not word for word.";
  }

  @Override
  public List<Conflict> in(Account account) {
    List<Conflict> conflicts = new ArrayList<>();
    account.utterances().forEach(utterance -> conflict(utterance).ifPresent(conflicts::add));
    return conflicts;
  }

  private Optional<Conflict> conflict(List<Quotation> utterance) {
    List<List<Quotation>> wordings = wordings(utterance);
    if (wordings.size() < 2) {
      return Optional.empty();
    }
    if (outlets(utterance) < 2) {
      return headlineAgainstText(wordings);
    }
    Quotation full = wordings.getFirst().getFirst();
    Conflict.Verdict verdict = Conflict.Verdict.TRUNCATION;
    for (List<Quotation> wording : wordings.subList(1, wordings.size())) {
      verdict = weightier(verdict, verdict(full, wording.getFirst()));
    }
    return Optional.of(
        new Conflict(
            Conflict.Kind.QUOTE_WORDING,
            verdict,
            verdict == Conflict.Verdict.CONTRADICTION ? 3 : 1,
            "the wording of “" + Shortened.of(full.text()) + "”",
            reason(verdict),
            wordings.stream().map(QuotationsDiffer::side).toList(),
            name(),
            List.of("fullest: " + full.text(), "wordings: " + wordings.size())));
  }

  /** A headline may cut a quotation, but not reword it. */
  private Optional<Conflict> headlineAgainstText(List<List<Quotation>> wordings) {
    Quotation full = wordings.getFirst().getFirst();
    return wordings.subList(1, wordings.size()).stream()
        .filter(wording -> isHeadline(wording.getFirst()) && !isHeadline(full))
        .filter(w -> verdict(full, w.getFirst()) != Conflict.Verdict.TRUNCATION)
        .findFirst()
        .map(
            wording ->
                new Conflict(
                    Conflict.Kind.INTERNAL,
                    verdict(full, wording.getFirst()),
                    1,
                    "the wording of “" + Shortened.of(wording.getFirst().text()) + "”",
                    "the headline words a quotation otherwise than the text below it",
                    List.of(side(List.of(full)), side(wording)),
                    name(),
                    List.of("fullest: " + full.text(), "wordings: " + wordings.size())));
  }

  private static boolean isHeadline(Quotation quotation) {
    return quotation.proposition().claim().zone() == Zone.Kind.HEADLINE;
  }

  private static long outlets(List<Quotation> utterance) {
    return utterance.stream().map(q -> q.proposition().article().id()).distinct().count();
  }

  /** The same words together, the fullest wording first. */
  private static List<List<Quotation>> wordings(List<Quotation> utterance) {
    return utterance.stream()
        .collect(Collectors.groupingBy(QuotationsDiffer::bareWords))
        .entrySet()
        .stream()
        .sorted(
            Comparator.comparing(
                    (Map.Entry<String, List<Quotation>> e) ->
                        -e.getValue().getFirst().words().size())
                .thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getValue)
        .toList();
  }

  private static String bareWords(Quotation quotation) {
    return quotation.words().stream().map(Word::stem).collect(Collectors.joining(" "));
  }

  private static Conflict.Verdict verdict(Quotation full, Quotation other) {
    Alignment alignment = Alignment.of(full.words(), other.words());
    if (alignment.isCut()) {
      return Conflict.Verdict.TRUNCATION;
    }
    boolean longEnough = !full.isShort() && !other.isShort();
    boolean turned =
        negations(full.words()) % 2 != negations(other.words()) % 2
            && alignment.different().stream().noneMatch(word -> SCARCE.contains(word.form()))
            && alignment.different().stream().filter(Word::carries).count() <= 2;
    boolean recounted =
        alignment.changes().stream()
            .anyMatch(
                change ->
                    change.kind() == Alignment.Kind.CHANGED
                        && change.was().stream().anyMatch(Word::isNumber)
                        && change.is().stream().anyMatch(Word::isNumber));
    return longEnough && (turned || recounted)
        ? Conflict.Verdict.CONTRADICTION
        : Conflict.Verdict.PARAPHRASE;
  }

  private static long negations(List<Word> words) {
    return words.stream()
        .filter(word -> NEGATORS.contains(word.form()) || word.form().endsWith("n't"))
        .count();
  }

  private static Conflict.Verdict weightier(Conflict.Verdict one, Conflict.Verdict other) {
    List<Conflict.Verdict> order =
        List.of(
            Conflict.Verdict.CONTRADICTION,
            Conflict.Verdict.PARAPHRASE,
            Conflict.Verdict.TRUNCATION);
    return order.indexOf(one) <= order.indexOf(other) ? one : other;
  }

  private static String reason(Conflict.Verdict verdict) {
    return switch (verdict) {
      case CONTRADICTION -> "the wordings say opposite things, and both are printed as spoken";
      case TRUNCATION -> "one outlet prints only a part of what another quotes";
      case PARAPHRASE, APPROXIMATION, FINER, LABEL ->
          "the quotation marks hold other words for the same utterance";
    };
  }

  private static Conflict.Side side(List<Quotation> wording) {
    return new Conflict.Side(
        wording.getFirst().text(), Optional.empty(), wording.stream().map(Witnesses::of).toList());
  }
}
