package org.claimwire.extraction.rules.time;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.claimwire.extraction.rules.number.Line;

/** The names of months and weekdays, told from the words and people that share them. */
final class CalendarNames {

  private static final Set<String> NOT_A_DAY =
      Set.of("black", "good", "super", "ash", "easter", "palm", "bloody");
  private static final Set<String> NEWSPAPER =
      Set.of("times", "telegraph", "mirror", "express", "herald", "mail", "post", "world", "star");

  private CalendarNames() {}

  /** The month named at a piece; "March on", "may", "Theresa May" and "a march" are none. */
  static Optional<Month> month(Line line, int at) {
    if (at < 0 || at >= line.size() || !line.get(at).capital()) {
      return Optional.empty();
    }
    String tag = line.tag(at);
    boolean name = line.token(at).name().equals("PERSON");
    boolean verb = tag.equals("MD") || tag.startsWith("VB");
    if ((name || verb) && !line.isDigits(at + 1) && !line.isDigits(at - 1)) {
      return Optional.empty();
    }
    String word = line.low(at);
    for (Month month : Month.values()) {
      String full = month.name().toLowerCase(Locale.ROOT);
      boolean cut = word.length() == 3 && full.startsWith(word) || word.equals("sept");
      if (word.equals(full)
          || cut && full.startsWith(word.substring(0, 3)) && isAbbreviated(line, at)) {
        return Optional.of(month);
      }
    }
    return Optional.empty();
  }

  /** "Mar." or "Mar 3", but no bare "Mar", which may be a name. */
  private static boolean isAbbreviated(Line line, int at) {
    return line.token(at).word().endsWith(".") || line.isDigits(at + 1) || line.isDigits(at - 1);
  }

  /** The weekday named at a piece; "Good Friday" and the "Sunday Herald" are none. */
  static Optional<DayOfWeek> weekday(Line line, int at) {
    if (at < 0
        || at >= line.size()
        || !line.get(at).capital()
        || line.is(at - 1, NOT_A_DAY)
        || line.is(at + 1, NEWSPAPER) && line.get(at + 1).capital()) {
      return Optional.empty();
    }
    String word = line.low(at);
    for (DayOfWeek day : DayOfWeek.values()) {
      String full = day.name().toLowerCase(Locale.ROOT);
      boolean cut = word.length() >= 3 && word.length() <= 5 && full.startsWith(word);
      // "Sat" and "Sun" alone are other words.
      if (word.equals(full) || cut && beforeDate(line, at)) {
        return Optional.of(day);
      }
    }
    return Optional.empty();
  }

  private static boolean beforeDate(Line line, int at) {
    int next = line.is(at + 1, ",") ? at + 2 : at + 1;
    return line.isDigits(next) || line.is(next, "at") || month(line, next).isPresent();
  }

  /** A year in four digits, 1500 to 2199, not cut by a comma or a point. */
  static Optional<Integer> year(Line line, int at) {
    String word = line.low(at);
    if (!line.isDigits(at) || word.length() != 4 || !word.chars().allMatch(Character::isDigit)) {
      return Optional.empty();
    }
    int year = Integer.parseInt(word);
    return year >= 1500 && year < 2200 ? Optional.of(year) : Optional.empty();
  }
}
