package org.claimwire.extraction.rules.attribution;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimwire.extraction.attribution.Attribution;
import org.claimwire.extraction.claim.Stance;
import org.claimwire.extraction.quotation.Quotation;
import org.claimwire.extraction.text.AnalysedArticle;
import org.claimwire.extraction.text.Span;
import org.claimwire.extraction.text.ZoneKind;

/**
 * Quotations whose place says what they are: the name behind a pull quote ({@code quote.pull}), the
 * speaker of a transcript's turn ({@code quote.turn}), words on a thing ({@code quote.written}),
 * and a headline that opens with a quotation ({@code quote.headline}).
 */
final class LabelledQuotations {

  private static final Pattern TURN =
      Pattern.compile("^(\\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}.'’-]*){0,4}):\\s+");
  private static final Pattern SIGNED =
      Pattern.compile("^[,.]?\\s*[—–-]{1,2}\\s*(\\p{Lu}[^\\n]*?)\\.?$");

  private static final Pattern WRITTEN =
      Pattern.compile(
          "(?i)\\b((?:note|sign|banner|placard|plaque|card|poster|label|caption|pamphlet|leaflet)"
              + " (?:reading|saying|that reads?|which reads?)"
              + "|inscription|dedication|inscribed|engraved|emblazoned|embroidered|carved|scrawled|daubed|etched|printed|stamped|painted|lettered|(?:the|a)"
              + " (?:words|slogan|legend|motto|message))(?: (?:with|on it|on|saying|reading|that"
              + " read|which read|the words|in)){0,3}[:,]? ?$");

  private final AnalysedArticle article;
  private final String text;

  LabelledQuotations(AnalysedArticle article) {
    this.article = article;
    this.text = article.text();
  }

  Optional<Attribution> signed(Quotation quotation) {
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

  Optional<Attribution> turn(Quotation quotation) {
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

  /** "with the inscription “…”", "a note that read “…”": the words stand on a thing. */
  Optional<Attribution> written(Quotation quotation) {
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
  Optional<Attribution> announced(Quotation quotation) {
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

  private ZoneKind zone(int paragraph) {
    return article.zones().get(paragraph).kind();
  }

  static Attribution attribution(
      String rule,
      Optional<Span> source,
      Optional<Span> cue,
      Quotation quotation,
      Stance stance,
      double confidence) {
    return new Attribution(rule, source, cue, List.of(quotation.span()), stance, confidence);
  }
}
