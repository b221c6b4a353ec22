package org.claimwire.extraction.rules.time;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimwire.extraction.claim.TimeExpression.Days;
import org.claimwire.extraction.rules.number.Line;
import org.claimwire.extraction.text.AnalysedArticle;
import org.claimwire.extraction.text.ZoneKind;

/**
 * The day an article was published, from which its times are read.
 *
 * @param rule where it was found: {@code published.given}, {@code published.line}, {@code
 *     published.uri} or {@code published.caption}
 * @param confidence how far to trust it: 1 where it was submitted; 0.9 where a dateline, a byline
 *     or a line such as "Updated 4 March 2026" prints it; 0.8 from the address of the page; 0.6
 *     from a caption, whose picture may be older
 */
public record PublicationDay(LocalDate day, String rule, double confidence) {

  private static final Pattern IN_ADDRESS =
      Pattern.compile("(20\\d\\d)[/-](\\d{1,2}|[a-z]{3})[/-](\\d{1,2})(?!\\d)");
  private static final Pattern SAYS_PUBLISHED =
      Pattern.compile("(?i)\\b(published|updated|posted|modified)\\b");

  /**
   * The day that was submitted, else one that the page prints with its year. A date in the body is
   * none: it tells when something happened.
   */
  public static Optional<PublicationDay> of(AnalysedArticle article) {
    return article
        .article()
        .publishedAt()
        .map(
            at -> new PublicationDay(at.atZone(ZoneOffset.UTC).toLocalDate(), "published.given", 1))
        .or(() -> printed(article))
        .or(() -> article.article().uri().flatMap(PublicationDay::inAddress))
        .or(() -> inZones(article, "published.caption", 0.6, ZoneKind.CAPTION));
  }

  private static Optional<PublicationDay> printed(AnalysedArticle article) {
    return inZones(article, "published.line", 0.9, ZoneKind.DATELINE, ZoneKind.BYLINE)
        .or(
            () ->
                article.zones().stream()
                    .filter(zone -> zone.kind() == ZoneKind.BOILERPLATE)
                    .map(zone -> zone.span().in(article.text()))
                    .filter(line -> SAYS_PUBLISHED.matcher(line).find())
                    .flatMap(line -> dateIn(line).stream())
                    .map(days -> new PublicationDay(days.from(), "published.line", 0.9))
                    .findFirst());
  }

  private static Optional<PublicationDay> inZones(
      AnalysedArticle article, String rule, double confidence, ZoneKind... kinds) {
    return article.zones().stream()
        .filter(zone -> List.of(kinds).contains(zone.kind()))
        .flatMap(zone -> dateIn(zone.span().in(article.text())).stream())
        .map(days -> new PublicationDay(days.from(), rule, confidence))
        .findFirst();
  }

  private static Optional<Days> dateIn(String words) {
    Line line = Line.of(words);
    Viewpoint nowhere = Viewpoint.of(line, Optional.empty());
    FullDate rule = new FullDate();
    for (int at = 0; at < line.size(); at++) {
      Optional<Days> days = rule.match(nowhere, at).flatMap(TimeRule.Match::days);
      if (days.isPresent()) {
        return days;
      }
    }
    return Optional.empty();
  }

  private static Optional<PublicationDay> inAddress(String uri) {
    Matcher matcher = IN_ADDRESS.matcher(uri.toLowerCase(Locale.ROOT));
    while (matcher.find()) {
      int month = month(matcher.group(2));
      int day = Integer.parseInt(matcher.group(3));
      if (month >= 1
          && month <= 12
          && day >= 1
          && day <= YearMonth.of(Integer.parseInt(matcher.group(1)), month).lengthOfMonth()) {
        LocalDate date = LocalDate.of(Integer.parseInt(matcher.group(1)), month, day);
        return Optional.of(new PublicationDay(date, "published.uri", 0.8));
      }
    }
    return Optional.empty();
  }

  private static int month(String word) {
    if (Character.isDigit(word.charAt(0))) {
      return Integer.parseInt(word);
    }
    for (Month month : Month.values()) {
      if (month.name().toLowerCase(Locale.ROOT).startsWith(word)) {
        return month.getValue();
      }
    }
    return 0;
  }
}
