package org.claimwire.extraction.rules.quantity;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.claimwire.extraction.rules.number.Line;

/** A length, weight, area, speed and the like: "3 km", "40-metre", "two million barrels". */
final class Measure implements QuantityRule {

  private static final Map<String, String> UNITS = units();

  @Override
  public String name() {
    return "quantity.measure";
  }

  /** Each line: the unit, then how else it is written. */
  private static Map<String, String> units() {
    String table =
        """
        millimetre millimetres millimeter millimeters mm
        centimetre centimetres centimeter centimeters cm
        metre metres meter meters m
        kilometre kilometres kilometer kilometers km kms
        inch inches
        foot feet ft
        yard yards yd
        mile miles mi
        gram grams gramme grammes g
        kilogram kilograms kilo kilos kg kgs
        tonne tonnes
        ton tons
        ounce ounces oz
        pound pounds lb lbs
        stone stones
        litre litres liter liters
        gallon gallons
        pint pints
        barrel barrels
        hectare hectares ha
        acre acres
        degree degrees °
        watt watts
        kilowatt kilowatts kw
        megawatt megawatts mw
        gigawatt gigawatts gw
        volt volts
        decibel decibels
        mph
        knot knots
        """;
    Map<String, String> units = new HashMap<>();
    table
        .lines()
        .map(row -> row.split(" "))
        .forEach(
            row -> {
              for (String word : row) {
                units.put(word, row[0]);
              }
            });
    return Map.copyOf(units);
  }

  @Override
  public Optional<Measured> match(Line line, int at) {
    return Amount.at(line, at).flatMap(amount -> withUnit(line, amount));
  }

  private static Optional<Measured> withUnit(Line line, Amount amount) {
    int next = line.after(amount.last());
    boolean squared = line.is(next, "square", "sq", "cubic");
    int at = squared ? next + 1 : next;
    String unit = UNITS.get(line.low(at));
    if (unit == null || !fits(line, amount, at)) {
      return Optional.empty();
    }
    int sign = line.is(amount.first() - 1, "minus") ? -1 : 1;
    if (line.is(at, "°", "degrees") && line.is(at + 1, "c", "celsius", "f", "fahrenheit")) {
      String scale = line.low(at + 1).startsWith("c") ? "degree celsius" : "degree fahrenheit";
      return Optional.of(Measured.of(amount, at + 1, sign, scale));
    }
    if (line.is(at + 1, "per", "an", "a") && line.is(at + 2, "hour", "second")) {
      return Optional.of(Measured.of(amount, at + 2, 1, unit + " per " + line.low(at + 2)));
    }
    if (line.is(at + 1, "/") && line.is(at + 2, "h", "s") && line.get(at + 2).glued()) {
      String per = line.is(at + 2, "h") ? "hour" : "second";
      return Optional.of(Measured.of(amount, at + 2, 1, unit + " per " + per));
    }
    String prefix = squared ? (line.is(next, "cubic") ? "cubic " : "square ") : "";
    boolean degrees = line.is(at, "°", "degrees", "degree");
    return Optional.of(Measured.of(amount, at, degrees ? sign : 1, prefix + unit));
  }

  /** One letter is a unit only right behind figures: "3m", not "three m". */
  private static boolean fits(Line line, Amount amount, int at) {
    boolean letter = line.low(at).length() <= 2 && Character.isLetter(line.low(at).charAt(0));
    return !letter || amount.digits() && (line.low(at).length() == 2 || line.get(at).glued());
  }
}
