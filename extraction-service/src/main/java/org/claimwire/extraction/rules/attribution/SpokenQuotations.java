package org.claimwire.extraction.rules.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.claimwire.extraction.attribution.Attribution;
import org.claimwire.extraction.claim.Stance;
import org.claimwire.extraction.quotation.Quotation;
import org.claimwire.extraction.quotation.Quotation.Ending;
import org.claimwire.extraction.text.AnalysedArticle;
import org.claimwire.extraction.text.Sentence;
import org.claimwire.extraction.text.Span;

/**
 * Gives every quotation that nobody owns yet to whoever the words beside it name.
 *
 * <p>The rules, in order: a label ({@link LabelledQuotations}) that signs it or opens a
 * transcript's turn, a report behind it ({@code quote.before-speaker}), a report ahead of it
 * ({@code quote.after-speaker}), words on a thing, a colon ({@code quote.colon}), a headline, and
 * whoever spoke just before ({@code quote.chain}).
 */
final class SpokenQuotations {

  private static final int WORDS_BETWEEN = 12;

  private final AnalysedArticle article;
  private final String text;
  private final List<Quotation> quotations;
  private final List<Span> quoted;
  private final List<Attribution> attributions;
  private final LabelledQuotations labelled;

  private SpokenQuotations(
      AnalysedArticle article, List<Quotation> quotations, List<Attribution> known) {
    this.article = article;
    this.text = article.text();
    this.quotations = quotations.stream().filter(q -> !q.nested()).toList();
    this.quoted = this.quotations.stream().map(Quotation::span).toList();
    this.attributions = new ArrayList<>(known);
    this.labelled = new LabelledQuotations(article);
  }

  /** The known attributions, some of them longer by a quotation, and the new ones. */
  static List<Attribution> joined(
      AnalysedArticle article, List<Quotation> quotations, List<Attribution> known) {
    SpokenQuotations rules = new SpokenQuotations(article, quotations, known);
    for (int i = 0; i < rules.quotations.size(); i++) {
      rules.attribute(i);
    }
    return rules.attributions;
  }

  private void attribute(int index) {
    Quotation quotation = quotations.get(index);
    if (owner(quotation).isPresent()) {
      return;
    }
    Optional<Attribution> earlier = earlier(index);
    if (earlier.isPresent() && goesOnFrom(index, earlier.get())) {
      extend(earlier.get(), quotation.span());
      return;
    }
    labelled
        .signed(quotation)
        .or(() -> labelled.turn(quotation))
        .or(() -> behind(index))
        .or(() -> ahead(index))
        .or(() -> labelled.written(quotation))
        .or(() -> colon(quotation))
        .or(() -> labelled.announced(quotation))
        .or(() -> chain(index, earlier))
        .ifPresent(attributions::add);
  }

  private Optional<Attribution> owner(Quotation quotation) {
    return attributions.stream()
        .filter(
            a ->
                a.content().stream().mapToInt(c -> overlap(c, quotation.words())).sum() * 2
                    >= quotation.words().length())
        .findFirst();
  }

  private static int overlap(Span a, Span b) {
    return Math.max(0, Math.min(a.end(), b.end()) - Math.max(a.start(), b.start()));
  }

  /** Who owns the quotation before this one, if it is near enough to hand its speaker on. */
  private Optional<Attribution> earlier(int index) {
    if (index == 0) {
      return Optional.empty();
    }
    Quotation before = quotations.get(index - 1);
    int apart = quotations.get(index).paragraph() - before.paragraph();
    return apart <= 1 ? owner(before) : Optional.empty();
  }

  private boolean goesOnFrom(int index, Attribution earlier) {
    Quotation before = quotations.get(index - 1);
    Quotation quotation = quotations.get(index);
    if (before.ending() == Ending.GOES_ON) {
      return true;
    }
    if (before.paragraph() != quotation.paragraph() || !quotation.soundsSpoken(text)) {
      return false;
    }
    String between = text.substring(before.span().end(), quotation.span().start()).strip();
    if (between.isEmpty()) {
      return true;
    }
    // "…," she said, "…" and "…," she said. "…"
    boolean cueBetween =
        earlier
            .cue()
            .filter(c -> c.start() >= before.span().end() && c.end() <= quotation.span().start())
            .isPresent();
    boolean oneSentence = between.substring(0, between.length() - 1).indexOf(". ") < 0;
    return cueBetween
        && oneSentence
        && !isAnotherReport(before, quotation, earlier)
        && between.split("\\s+").length <= 40
        && !between.endsWith(":")
        && ",.;—–".indexOf(between.charAt(between.length() - 1)) >= 0;
  }

  /** "…," she said, adding, "…": the second has a cue of its own. */
  private boolean isAnotherReport(Quotation before, Quotation quotation, Attribution earlier) {
    return sentenceAt(before.span().end())
        .map(s -> Reports.in(s, quoted))
        .orElse(List.of())
        .stream()
        .filter(r -> r.cue().start() >= before.span().end())
        .filter(r -> r.cue().end() <= quotation.span().start())
        .filter(r -> ReportingVerbs.carriesSpeech(r.lemma()))
        .anyMatch(r -> earlier.cue().filter(r.cue()::overlaps).isEmpty());
  }

  private void extend(Attribution attribution, Span content) {
    List<Span> contents = new ArrayList<>(attribution.content());
    contents.add(content);
    contents.sort(Comparator.naturalOrder());
    attributions.set(
        attributions.indexOf(attribution),
        new Attribution(
            attribution.rule(),
            attribution.source(),
            attribution.cue(),
            List.copyOf(contents),
            attribution.stance(),
            attribution.confidence()));
  }

  private Optional<Attribution> behind(int index) {
    Quotation quotation = quotations.get(index);
    Span line = article.zones().get(quotation.paragraph()).span();
    int from = quotation.span().end();
    char last = text.charAt(quotation.words().end() - 1);
    if (from >= line.end() || last == '.' || text.charAt(from) == '.') {
      return Optional.empty();
    }
    int until = startOfNext(index, line);
    return sentenceAt(from)
        .flatMap(
            sentence ->
                Reports.in(sentence, quoted).stream()
                    .filter(r -> r.span().start() >= from && r.span().end() <= until)
                    .filter(r -> words(from, r.span().start()) <= 2)
                    .filter(
                        r -> ReportingVerbs.carriesSpeech(r.lemma()) && r.stance() != Stance.CALLS)
                    .filter(r -> r.source().isPresent())
                    .findFirst())
        .map(
            r ->
                LabelledQuotations.attribution(
                    "quote.before-speaker",
                    r.source(),
                    Optional.of(r.cue()),
                    quotation,
                    r.stance(),
                    0.9));
  }

  private Optional<Attribution> ahead(int index) {
    Quotation quotation = quotations.get(index);
    int from = endOfLast(index);
    int until = quotation.span().start();
    boolean spoken = quotation.soundsSpoken(text);
    return sentenceAt(until)
        .flatMap(
            sentence ->
                Reports.in(sentence, quoted).stream()
                    .filter(r -> r.cue().end() <= until && r.cue().start() >= from)
                    .filter(r -> ReportingVerbs.carriesSpeech(r.lemma()))
                    .filter(
                        r ->
                            words(r.cue().end(), until)
                                <= (spoken || r.stance() == Stance.CALLS ? WORDS_BETWEEN : 3))
                    .reduce((first, second) -> second))
        .map(
            r ->
                LabelledQuotations.attribution(
                    "quote.after-speaker",
                    r.source().or(() -> speakerBefore(r)),
                    Optional.of(r.cue()),
                    quotation,
                    r.stance(),
                    spoken ? 0.85 : 0.6));
  }

  /** "“…,” Holm said, adding, “…”": Holm adds. */
  private Optional<Span> speakerBefore(Report report) {
    if (!report.sentence().token(report.verb()).tag().equals("VBG")) {
      return Optional.empty();
    }
    return Reports.in(report.sentence(), quoted).stream()
        .filter(r -> r.verb() < report.verb())
        .map(Report::source)
        .flatMap(Optional::stream)
        .reduce((first, second) -> second);
  }

  private Optional<Attribution> colon(Quotation quotation) {
    int at = quotation.span().start() - 1;
    while (at > 0 && Character.isWhitespace(text.charAt(at))) {
      at--;
    }
    if (at <= 0 || text.charAt(at) != ':') {
      return Optional.empty();
    }
    Span colon = new Span(at, at + 1);
    return sentenceAt(at)
        .flatMap(this::mainSubject)
        .filter(subject -> subject.end() <= colon.start())
        .map(
            s ->
                LabelledQuotations.attribution(
                    "quote.colon",
                    Optional.of(s),
                    Optional.of(colon),
                    quotation,
                    Stance.SAYS,
                    0.7));
  }

  private Optional<Span> mainSubject(Sentence sentence) {
    if (!sentence.parsed()) {
      return beforeVerb(sentence);
    }
    for (int i = 0; i < sentence.tokens().size(); i++) {
      if (sentence.relation(i).equals("nsubj")) {
        return Phrases.nounPhrase(sentence, i, quoted);
      }
    }
    return Optional.empty();
  }

  /** A sentence too long to be parsed still has its subject before its first verb. */
  private Optional<Span> beforeVerb(Sentence sentence) {
    for (int i = 1; i < sentence.tokens().size(); i++) {
      if (sentence.token(i).tag().matches("VB[DZ]")) {
        int before = i - 1;
        while (before > 0 && sentence.token(before).tag().equals("RB")) {
          before--;
        }
        return Phrases.nearbyNounPhrase(sentence, before, -1, quoted);
      }
    }
    return Optional.empty();
  }

  private Optional<Attribution> chain(int index, Optional<Attribution> earlier) {
    Quotation quotation = quotations.get(index);
    if (earlier.isEmpty() || !quotation.soundsSpoken(text)) {
      return Optional.empty();
    }
    Quotation before = quotations.get(index - 1);
    boolean sameParagraph = before.paragraph() == quotation.paragraph();
    boolean wholeParagraph =
        words(quotation.span().end(), article.zones().get(quotation.paragraph()).span().end()) == 0
            && quotation.span().start()
                == article.zones().get(quotation.paragraph()).span().start();
    if (!sameParagraph && !wholeParagraph) {
      return Optional.empty();
    }
    return Optional.of(
        LabelledQuotations.attribution(
            "quote.chain", earlier.get().source(), Optional.empty(), quotation, Stance.SAYS, 0.7));
  }

  private Optional<Sentence> sentenceAt(int offset) {
    int at = offset;
    while (at < text.length() - 1 && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    int place = at;
    return article.sentences().stream().filter(s -> s.span().contains(place)).findFirst();
  }

  private int startOfNext(int index, Span line) {
    return index + 1 < quotations.size()
        ? Math.min(quotations.get(index + 1).span().start(), line.end())
        : line.end();
  }

  private int endOfLast(int index) {
    return index > 0 ? quotations.get(index - 1).span().end() : 0;
  }

  private int words(int from, int to) {
    String between =
        from < to ? text.substring(from, to).replaceAll("[^\\p{L}\\p{N}' ]+", " ").strip() : "";
    return between.isEmpty() ? 0 : between.split("\\s+").length;
  }

  private static Attribution attribution(
      String rule, Report report, Quotation quotation, double confidence) {
    return LabelledQuotations.attribution(
        rule, report.source(), Optional.of(report.cue()), quotation, report.stance(), confidence);
  }
}
