package org.claimwire.extraction.rules.entity;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimwire.extraction.text.AnalysedArticle;
import org.claimwire.extraction.text.Span;
import org.claimwire.extraction.text.Zone;
import org.claimwire.extraction.text.ZoneKind;

/** Finds who signs an article: the one who says "I" outside quotations. */
final class Byline {

  private static final Pattern SIGNED =
      Pattern.compile("\\b(?:By|BY|by)\\s+(\\p{Lu}[\\p{L}.'’-]*(?:\\s\\p{Lu}[\\p{L}.'’-]*){1,3})");

  private Byline() {}

  /** The name in the first byline, "By Ada Holm, in Norhaven". */
  static Optional<Span> signedBy(AnalysedArticle article) {
    for (Zone zone : article.zones()) {
      if (zone.kind() == ZoneKind.BYLINE) {
        Matcher signed = SIGNED.matcher(zone.span().in(article.text()));
        if (signed.find()) {
          int start = zone.span().start();
          return Optional.of(new Span(start + signed.start(1), start + signed.end(1)));
        }
      }
    }
    return Optional.empty();
  }
}
