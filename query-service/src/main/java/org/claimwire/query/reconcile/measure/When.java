package org.claimwire.query.reconcile.measure;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.claimwire.query.reconcile.words.Text;
import org.claimwire.query.reconcile.words.Word;

/**
 * A time as printed: the days it may mean. Where the article's date is unknown, "Tuesday" still
 * excludes every Sunday, and "3 February" every day in January.
 */
public sealed interface When {

  /** Whether this may mean that day. */
  boolean admits(LocalDate day);

  /** Days that are known, both ends included. */
  record Known(LocalDate from, LocalDate to) implements When {

    private static final int LONGEST = 4_000;

    public Known {
      if (to.isBefore(from)) {
        throw new IllegalArgumentException("ends before it begins: " + from + ".." + to);
      }
    }

    @Override
    public boolean admits(LocalDate day) {
      return !day.isBefore(from) && !day.isAfter(to);
    }

    private boolean within(Known other) {
      return !from.isBefore(other.from) && !to.isAfter(other.to);
    }

    private boolean meets(When other) {
      return switch (other) {
        case Known known -> !from.isAfter(known.to) && !known.from.isAfter(to);
        case Partly partly ->
            from.plusDays(LONGEST).isBefore(to)
                || from.datesUntil(to.plusDays(1)).anyMatch(partly::admits);
      };
    }
  }

  /** Parts of a date, of which the printed words give at least one. */
  record Partly(
      OptionalInt year, Optional<Month> month, OptionalInt day, Optional<DayOfWeek> weekday)
      implements When {

    @Override
    public boolean admits(LocalDate date) {
      return agree(year, OptionalInt.of(date.getYear()))
          && month.map(m -> m == date.getMonth()).orElse(true)
          && agree(day, OptionalInt.of(date.getDayOfMonth()))
          && weekday.map(w -> w == date.getDayOfWeek()).orElse(true);
    }

    private boolean meets(Partly other) {
      return agree(year, other.year)
          && (month.isEmpty() || other.month.isEmpty() || month.equals(other.month))
          && agree(day, other.day)
          && (weekday.isEmpty() || other.weekday.isEmpty() || weekday.equals(other.weekday));
    }

    private static boolean agree(OptionalInt one, OptionalInt other) {
      return one.isEmpty() || other.isEmpty() || one.getAsInt() == other.getAsInt();
    }
  }

  /** How this stands to another time of the same thing. */
  default Comparison to(When other) {
    if (equals(other)) {
      return Comparison.SAME;
    }
    return switch (this) {
      case Known known -> {
        if (!known.meets(other)) {
          yield Comparison.CONTRADICTION;
        }
        yield other instanceof Known k && !known.within(k) && !k.within(known)
            ? Comparison.APPROXIMATION
            : Comparison.FINER;
      }
      case Partly partly ->
          switch (other) {
            case Known known -> known.to(partly);
            case Partly p -> partly.meets(p) ? Comparison.FINER : Comparison.CONTRADICTION;
          };
    };
  }

  /** Whether it is a day, or part of one, and nothing longer. */
  default boolean isDay() {
    return switch (this) {
      case Known known -> known.from().equals(known.to());
      case Partly partly -> partly.day().isPresent() || partly.weekday().isPresent();
    };
  }

  /** The days meant, as a person would write them. */
  default String shortly() {
    return switch (this) {
      case Known known -> written(known.from(), known.to());
      case Partly partly -> written(partly);
    };
  }

  // A whole year or month by its name: nobody writes "1 January 1912 to 31 December 1912".
  private static String written(LocalDate from, LocalDate to) {
    if (from.equals(to)) {
      return written(from);
    }
    if (from.getYear() != to.getYear()) {
      return written(from) + " to " + written(to);
    }
    if (from.getDayOfYear() == 1 && to.getDayOfYear() == to.lengthOfYear()) {
      return Integer.toString(from.getYear());
    }
    if (from.getMonth() != to.getMonth()) {
      return from.getDayOfMonth() + " " + name(from.getMonth()) + " to " + written(to);
    }
    return from.getDayOfMonth() == 1 && to.getDayOfMonth() == to.lengthOfMonth()
        ? name(from.getMonth()) + " " + from.getYear()
        : from.getDayOfMonth() + " to " + written(to);
  }

  private static String written(LocalDate day) {
    return day.getDayOfMonth() + " " + name(day.getMonth()) + " " + day.getYear();
  }

  private static String written(Partly partly) {
    StringBuilder words = new StringBuilder();
    partly
        .weekday()
        .ifPresent(
            w -> words.append("a ").append(w.getDisplayName(TextStyle.FULL, Locale.ENGLISH)));
    partly.day().ifPresent(day -> words.append(' ').append(day));
    partly.month().ifPresent(month -> words.append(' ').append(name(month)));
    partly.year().ifPresent(year -> words.append(' ').append(year));
    return words.toString().strip();
  }

  private static String name(Month month) {
    return month.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  /** What printed words say of a date by themselves; empty where they name no part of one. */
  static Optional<When> read(String words) {
    OptionalInt year = OptionalInt.empty();
    Optional<Month> month = Optional.empty();
    OptionalInt day = OptionalInt.empty();
    Optional<DayOfWeek> weekday = Optional.empty();
    for (Word word : new Text(words).words()) {
      String form = word.form();
      if (form.matches("[12]\\d{3}")) {
        year = OptionalInt.of(Integer.parseInt(form));
      } else if (form.matches("[0-3]?\\d(st|nd|rd|th)?")) {
        day = OptionalInt.of(Integer.parseInt(form.replaceAll("\\D", "")));
      } else {
        month = month.or(() -> named(Month.values(), form));
        weekday = weekday.or(() -> named(DayOfWeek.values(), form));
      }
    }
    if (month.isEmpty()) {
      day = OptionalInt.empty();
    }
    if (year.isPresent() && month.isPresent() && day.isPresent()) {
      return known(year.getAsInt(), month.get(), day.getAsInt());
    }
    return year.isEmpty() && month.isEmpty() && weekday.isEmpty()
        ? Optional.empty()
        : Optional.of(new Partly(year, month, day, weekday));
  }

  private static Optional<When> known(int year, Month month, int day) {
    if (day < 1 || day > month.length(Year.isLeap(year))) {
      return Optional.empty();
    }
    LocalDate date = LocalDate.of(year, month, day);
    return Optional.of(new Known(date, date));
  }

  private static <E extends Enum<E>> Optional<E> named(E[] values, String form) {
    for (E value : values) {
      String name = value.name().toLowerCase(Locale.ROOT);
      boolean shortened = form.length() >= 3 && form.length() <= 4 && name.startsWith(form);
      if (form.equals(name) || shortened && !form.equals("may") && !form.equals("sun")) {
        return Optional.of(value);
      }
    }
    return Optional.empty();
  }
}
