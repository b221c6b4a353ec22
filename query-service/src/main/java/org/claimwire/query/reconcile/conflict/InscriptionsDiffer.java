package org.claimwire.query.reconcile.conflict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimwire.query.reconcile.article.Fact;
import org.claimwire.query.reconcile.article.Statement;
import org.claimwire.query.reconcile.lexicon.Concepts;
import org.claimwire.query.reconcile.proposition.Proposition;
import org.claimwire.query.reconcile.wording.Quotation;
import org.claimwire.query.reconcile.words.Span;
import org.claimwire.query.reconcile.words.Stems;
import org.claimwire.query.reconcile.words.Text;
import org.claimwire.query.reconcile.words.Word;

/** The same written words, on different things. */
final class InscriptionsDiffer implements Rule {

  private static final Set<String> CARRIERS =
      Stream.of(
              ("photo book wall postcard card poster banner letter pamphlet leaflet plaque cap hat"
                      + " shirt badge door window screen painting wreath coin medal bottle box"
                      + " envelope flag monument stone tombstone statue ticket receipt board"
                      + " blackboard mirror mug cup ring helmet ball bat guitar car compass map"
                      + " watch clock pen plate vase sword bell bench bridge gate trophy scarf"
                      + " bracelet bag jersey racket knife lighter certificate album record"
                      + " notebook diary menu placard tile brick cake chain drum sail oar")
                  .split(" "))
          .map(word -> Concepts.of(Stems.of(word)))
          .collect(Collectors.toUnmodifiableSet());

  @Override
  public String name() {
    return "inscriptions.differ";
  }

  @Override
  public String says() {
    return "The same words are said to be written on different things.";
  }

  /** Written words and the thing that bears them. */
  record Carried(Quotation quotation, String carrier, Span words) {}

  @Override
  public List<Conflict> in(Account account) {
    List<Conflict> conflicts = new ArrayList<>();
    for (List<Quotation> utterance : account.utterances()) {
      Map<String, List<Carried>> byCarrier = new TreeMap<>();
      for (Quotation quotation : utterance) {
        carried(quotation)
            .ifPresent(c -> byCarrier.computeIfAbsent(c.carrier(), k -> new ArrayList<>()).add(c));
      }
      if (byCarrier.size() > 1 && differentArticles(byCarrier)) {
        conflicts.add(conflict(utterance, List.copyOf(byCarrier.values())));
      }
    }
    return conflicts;
  }

  private static boolean differentArticles(Map<String, List<Carried>> byCarrier) {
    return byCarrier.values().stream()
            .flatMap(List::stream)
            .map(c -> c.quotation().proposition().article().id())
            .distinct()
            .count()
        > 1;
  }

  /** What the words stand on: where the extraction read it, else the nearest thing before them. */
  static Optional<Carried> carried(Quotation quotation) {
    Proposition proposition = quotation.proposition();
    // Another quotation may stand in the claim's sentence: the title of the book.
    boolean own =
        proposition
            .claim()
            .statement()
            .map(s -> s.quoted().stream().anyMatch(quotation.span()::overlaps))
            .orElse(true);
    Optional<Carried> read =
        proposition.claim().fact().stream()
            .filter(fact -> own)
            .flatMap(fact -> fact.arguments().stream())
            .filter(argument -> argument.role().equals("inscribed-on"))
            .map(Fact.Argument::span)
            .flatMap(span -> nearestCarrier(quotation, span).stream())
            .findFirst();
    boolean inscription =
        own
            && proposition
                .claim()
                .statement()
                .map(s -> s.form() == Statement.Form.INSCRIPTION)
                .orElse(false);
    Span sentence = proposition.article().text().sentenceAt(quotation.span().start());
    if (read.isPresent() || !inscription && !announced(quotation, sentence)) {
      return read;
    }
    int start = sentence.start();
    Optional<Carried> before =
        start < quotation.span().start()
            ? nearestCarrier(quotation, new Span(start, quotation.span().start()))
            : Optional.empty();
    int end = Math.max(sentence.end(), quotation.span().end() + 1);
    return before.or(
        () ->
            quotation.span().end() + 1 < end
                ? nearestCarrier(quotation, new Span(quotation.span().end() + 1, end))
                : Optional.empty());
  }

  /**
   * Whether the reporter says that the words were written, and these words: "the book “Tides” with
   * the dedication “For Ada”" has one inscription.
   */
  private static boolean announced(Quotation quotation, Span sentence) {
    Text text = quotation.proposition().article().text();
    List<Word> writing =
        text.words(sentence).stream()
            .filter(word -> !word.span().overlaps(quotation.span()))
            .filter(word -> Concepts.of(word.stem()).equals("INSCRIBE"))
            .toList();
    return writing.stream().anyMatch(word -> word.span().end() <= quotation.span().start())
        || writing.stream()
            .anyMatch(word -> !quotes(text.slice(word.span().end(), sentence.end())));
  }

  private static boolean quotes(String words) {
    return words.codePoints().anyMatch(c -> c == '"' || c == '“');
  }

  private static Optional<Carried> nearestCarrier(Quotation quotation, Span within) {
    return quotation.proposition().article().text().words(within).stream()
        .filter(word -> CARRIERS.contains(Concepts.of(word.stem())))
        .min(
            Comparator.comparingInt((Word word) -> word.span().distanceTo(quotation.span()))
                .thenComparing(Word::span))
        .map(
            word -> {
              Span both =
                  new Span(
                      Math.min(word.span().start(), quotation.span().start()),
                      Math.max(word.span().end(), quotation.span().end()));
              return new Carried(quotation, Concepts.of(word.stem()), both);
            });
  }

  private Conflict conflict(List<Quotation> utterance, List<List<Carried>> sides) {
    List<String> things = sides.stream().map(side -> thing(side.getFirst())).toList();
    return new Conflict(
        Conflict.Kind.OBJECT,
        Conflict.Verdict.CONTRADICTION,
        3,
        "what the words “" + Shortened.of(utterance.getFirst().text()) + "” are written on",
        "the same words cannot stand on " + String.join(" alone and on ", things) + " alone",
        sides.stream()
            .map(
                side ->
                    new Conflict.Side(
                        thing(side.getFirst()),
                        Optional.empty(),
                        side.stream()
                            .map(
                                c ->
                                    new Conflict.Witness(
                                        c.quotation().proposition().article(),
                                        c.quotation().proposition().claim(),
                                        c.words()))
                            .toList()))
            .toList(),
        name(),
        List.of("things: " + String.join(", ", things)));
  }

  private static String thing(Carried carried) {
    return "a " + carried.carrier().toLowerCase(Locale.ROOT);
  }
}
