package org.claimwire.query.reconcile.measure;

import java.util.Locale;
import java.util.Optional;

/**
 * How much or how many, as printed.
 *
 * @param unit such as hour, USD or person; empty where things are counted
 */
public record Amount(double value, Optional<String> unit, Bound bound) {

  private static final double ABOUT = 0.15;

  /** "Two hours" may be some minutes more; "seven years" is neither six nor eight. */
  private static final double MOST_ROUNDED_TIME = 0.45;

  private static final double NEARLY = 0.15;
  private static final double ROUND_COUNT = 100;

  public Amount {
    if (!Double.isFinite(value) || value < 0) {
      throw new IllegalArgumentException("no amount: " + value);
    }
  }

  /** How this stands to another amount of the same thing. */
  public Comparison to(Amount other) {
    if (!measuresAs(other)) {
      return Comparison.INCOMPARABLE;
    }
    if (bound == other.bound && inBaseUnits() == other.inBaseUnits()) {
      return Comparison.SAME;
    }
    if (!range().meets(other.range())) {
      return Comparison.CONTRADICTION;
    }
    boolean bothExact = bound == Bound.EXACT && other.bound == Bound.EXACT;
    return bothExact ? Comparison.FINER : Comparison.APPROXIMATION;
  }

  /** Whether a number of base units fulfils what is printed. */
  boolean admits(double number) {
    return range().admits(number);
  }

  /** Whether people are counted, of whatever kind. */
  public boolean countsPeople() {
    return isOfPeople() || unit.isPresent() && Units.isPeople(unit.get());
  }

  /** Whether things or people are counted one by one. */
  public boolean isCount() {
    return unit.isEmpty() || countsPeople();
  }

  public boolean isDuration() {
    return unit.isPresent() && Units.measuresTime(unit.get());
  }

  /** "Four workers" are four people; but workers are not guests. */
  private boolean measuresAs(Amount other) {
    return base().equals(other.base())
        || unit.isPresent()
            && other.unit.isPresent()
            && (Units.isPeople(unit.get()) && other.isOfPeople()
                || Units.isPeople(other.unit.get()) && isOfPeople());
  }

  private boolean isOfPeople() {
    return unit.filter(name -> name.equals("person")).isPresent();
  }

  private String base() {
    return unit.map(name -> Units.of(name).base()).orElse("");
  }

  private double factor() {
    return unit.map(name -> Units.of(name).factor()).orElse(1.0);
  }

  /** The printed number without its bound, in seconds, metres, grams, or its own unit. */
  public double inBaseUnits() {
    return value * factor();
  }

  Range range() {
    Range printed =
        switch (bound) {
          case EXACT -> Range.around(value, rounding());
          case ABOUT -> Range.around(value, Math.max(rounding(), value * ABOUT));
          case NEARLY -> new Range(value * (1 - NEARLY), true, value, false);
          case AT_LEAST -> new Range(value, true, Double.POSITIVE_INFINITY, false);
          case MORE_THAN -> new Range(value, false, Double.POSITIVE_INFINITY, false);
          case AT_MOST -> new Range(0, true, value, true);
          case LESS_THAN -> new Range(0, true, value, false);
        };
    return printed.times(factor());
  }

  /**
   * What print may have rounded away: half of the last place that is not zero. Small counts are not
   * rounded, "41 people" is 41; but "two hours" may be a minute more.
   */
  private double rounding() {
    boolean counted = isCount();
    if (value == 0 || counted && value < ROUND_COUNT) {
      return 0;
    }
    double place = lastPlace();
    if (counted && place <= 1) {
      return 0;
    }
    // A tenth of the value at most: "1 billion" is not 0.6 billion.
    return isDuration() && value < 10
        ? Math.min(value * ABOUT, MOST_ROUNDED_TIME)
        : Math.min(place / 2, value / 10);
  }

  /** The place of the last digit that is not zero: 10 for 340, 0.1 for 2.4. */
  private double lastPlace() {
    double place = 1e12;
    while (place > 1e-3 && value / place != Math.rint(value / place)) {
      place /= 10;
    }
    return place;
  }

  /** As a person would note it: "more than 2 h", "340 million EUR". */
  public String shortly() {
    String limit =
        switch (bound) {
          case EXACT -> "";
          case ABOUT -> "about ";
          case NEARLY -> "nearly ";
          case AT_LEAST -> "at least ";
          case MORE_THAN -> "more than ";
          case AT_MOST -> "at most ";
          case LESS_THAN -> "less than ";
        };
    return limit + number() + unit.map(name -> " " + abbreviated(name)).orElse("");
  }

  private String number() {
    if (value >= 1_000_000_000 && value % 1_000_000 == 0) {
      return plain(value / 1_000_000_000) + " billion";
    }
    if (value >= 1_000_000 && value % 1_000 == 0) {
      return plain(value / 1_000_000) + " million";
    }
    return plain(value);
  }

  private static String plain(double number) {
    return number == Math.rint(number)
        ? String.format(Locale.ROOT, "%,.0f", number)
        : Double.toString(number);
  }

  private String abbreviated(String name) {
    return switch (name) {
      case "hour" -> "h";
      case "minute" -> "min";
      case "second" -> "s";
      case "percent" -> "%";
      case "person" -> value == 1 ? "person" : "people";
      default -> value == 1 || !Character.isLowerCase(name.charAt(0)) ? name : name + "s";
    };
  }
}
