package org.claimwire.extraction.rules.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimwire.extraction.attribution.Attribution;
import org.claimwire.extraction.claim.Stance;
import org.claimwire.extraction.quotation.Quotation;
import org.claimwire.extraction.quotation.Quotation.Ending;
import org.claimwire.extraction.text.AnalysedArticle;
import org.claimwire.extraction.text.Sentence;
import org.claimwire.extraction.text.Span;
import org.claimwire.extraction.text.ZoneKind;

/**
 * Gives every quotation that nobody owns yet to whoever the words beside it name.
 *
 * <p>The rules, in order: the name behind a pull quote ({@code quote.pull}), the speaker of a
 * transcript's turn ({@code quote.turn}), a report behind it ({@code quote.before-speaker}), a
 * report ahead of it ({@code quote.after-speaker}), a colon ({@code quote.colon}), and whoever
 * spoke just before ({@code quote.chain}).
 */
final class SpokenQuotations {

  private static final Pattern TURN =
      Pattern.compile("^(\\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}.'’-]*){0,4}):\\s+");
  private static final Pattern SIGNED =
      Pattern.compile("^[,.]?\\s*[—–-]{1,2}\\s*(\\p{Lu}[^\\n]*?)\\.?$");

  private static final Pattern WRITTEN =
      Pattern.compile(
          "(?i)\\b((?:note|sign|banner|placard|plaque|card|poster|label|caption|pamphlet|leaflet) (?:reading|saying|that reads?|which reads?)"
              + "|inscription|dedication|inscribed|engraved|emblazoned|embroidered|carved|scrawled|daubed|etched"
              + "|printed|stamped|painted|lettered|(?:the|a) (?:words|slogan|legend|motto|message))"
              + "(?: (?:with|on it|on|saying|reading|that read|which read|the words|in)){0,3}[:,]? ?$");

  private static final int WORDS_BETWEEN = 12;

  private final AnalysedArticle article;
  private final String text;
  private final List<Quotation> quotations;
  private final List<Span> quoted;
  private final List<Attribution> attributions;

  private SpokenQuotations(
      AnalysedArticle article, List<Quotation> quotations, List<Attribution> known) {
    this.article = article;
    this.text = article.text();
    this.quotations = quotations.stream().filter(q -> !q.nested()).toList();
    this.quoted = this.quotations.stream().map(Quotation::span).toList();
    this.attributions = new ArrayList<>(known);
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
    signed(quotation)
        .or(() -> turn(quotation))
        .or(() -> behind(index))
        .or(() -> ahead(index))
        .or(() -> written(quotation))
        .or(() -> colon(quotation))
        .or(() -> announced(quotation))
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

  private Optional<Attribution> signed(Quotation quotation) {
    if (zone(quotation.paragraph()) != ZoneKind.PULLQUOTE) {
      return Optional.empty();
    }
    Span line = article.zones().get(quotation.paragraph()).span();
    Optional<Span> name = signature(quotation.span().end(), line.end());
    int next = quotation.paragraph() + 1;
    if (name.isEmpty() && next < article.zones().size() && zone(next) == ZoneKind.PULLQUOTE) {
      Span below = article.zones().get(next).span();
      name = signature(below.start(), below.end());
    }
    return name.map(
        n ->
            attribution(
                "quote.pull", Optional.of(n), Optional.empty(), quotation, Stance.SAYS, 0.9));
  }

  private Optional<Span> signature(int from, int to) {
    Matcher signed = SIGNED.matcher(text.substring(from, to));
    return signed.find()
        ? Optional.of(new Span(from + signed.start(1), from + signed.end(1)))
        : Optional.empty();
  }

  private Optional<Attribution> turn(Quotation quotation) {
    Span line = article.zones().get(quotation.paragraph()).span();
    Matcher turn = TURN.matcher(line.in(text));
    if (!turn.find() || line.start() + turn.end() != quotation.span().start()) {
      return Optional.empty();
    }
    Span name = new Span(line.start(), line.start() + turn.end(1));
    Span colon = new Span(name.end(), name.end() + 1);
    return Optional.of(
        attribution(
            "quote.turn", Optional.of(name), Optional.of(colon), quotation, Stance.SAYS, 0.85));
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
        .map(r -> attribution("quote.before-speaker", r, quotation, 0.9));
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
                attribution(
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

  /** "with the inscription “…”", "a note that read “…”": the words stand on a thing. */
  private Optional<Attribution> written(Quotation quotation) {
    int from = Math.max(0, quotation.span().start() - 60);
    Matcher cue = WRITTEN.matcher(text.substring(from, quotation.span().start()));
    if (!cue.find()) {
      return Optional.empty();
    }
    Span span = new Span(from + cue.start(1), from + cue.end(1));
    return Optional.of(
        attribution(
            "quote.written", Optional.empty(), Optional.of(span), quotation, Stance.SAYS, 0.8));
  }

  /** A headline that opens with a quotation and a colon quotes somebody it does not name. */
  private Optional<Attribution> announced(Quotation quotation) {
    Span line = article.zones().get(quotation.paragraph()).span();
    boolean headline =
        zone(quotation.paragraph()) == ZoneKind.HEADLINE
            && quotation.span().start() == line.start()
            && quotation.span().end() < line.end()
            && text.charAt(quotation.span().end()) == ':'
            && quotation.wordCount(text) >= 3;
    return headline
        ? Optional.of(
            attribution(
                "quote.headline", Optional.empty(), Optional.empty(), quotation, Stance.SAYS, 0.6))
        : Optional.empty();
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
                attribution(
                    "quote.colon",
                    Optional.of(s),
                    Optional.of(colon),
                    quotation,
                    Stance.SAYS,
                    0.7));
  }

  private Optional<Span> mainSubject(Sentence sentence) {
    if (!sentence.parsed()) {
      return Optional.empty();
    }
    for (int i = 0; i < sentence.tokens().size(); i++) {
      if (sentence.relation(i).equals("nsubj")) {
        return Phrases.nounPhrase(sentence, i, quoted);
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
        attribution(
            "quote.chain", earlier.get().source(), Optional.empty(), quotation, Stance.SAYS, 0.7));
  }

  private ZoneKind zone(int paragraph) {
    return article.zones().get(paragraph).kind();
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
    return attribution(
        rule, report.source(), Optional.of(report.cue()), quotation, report.stance(), confidence);
  }

  private static Attribution attribution(
      String rule,
      Optional<Span> source,
      Optional<Span> cue,
      Quotation quotation,
      Stance stance,
      double confidence) {
    return new Attribution(rule, source, cue, List.of(quotation.span()), stance, confidence);
  }
}
