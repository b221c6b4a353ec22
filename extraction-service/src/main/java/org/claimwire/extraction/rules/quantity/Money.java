package org.claimwire.extraction.rules.quantity;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.claimwire.extraction.claim.Bound;
import org.claimwire.extraction.rules.number.Line;

/** A sum of money: "$310 million", "US$5bn", "C$20,000", "half a million euros", "50 cents". */
final class Money implements QuantityRule {

  private record Sign(int next, String currency) {}

  private record Coin(String currency, double worth) {}

  private static final Map<String, String> SIGNS =
      Map.of(
          "$", "USD", "£", "GBP", "€", "EUR", "¥", "JPY", "₹", "INR", "₽", "RUB", "₩", "KRW", "₺",
          "TRY", "₦", "NGN", "₴", "UAH");

  private static final Map<String, String> DOLLARS =
      Map.of(
          "us", "USD", "c", "CAD", "ca", "CAD", "a", "AUD", "au", "AUD", "nz", "NZD", "hk", "HKD",
          "s", "SGD", "r", "BRL", "mex", "MXN");

  private static final Map<String, Coin> WORDS =
      Map.ofEntries(
          Map.entry("dollar", new Coin("USD", 1)),
          Map.entry("cent", new Coin("USD", 0.01)),
          Map.entry("euro", new Coin("EUR", 1)),
          Map.entry("pound", new Coin("GBP", 1)),
          Map.entry("quid", new Coin("GBP", 1)),
          Map.entry("pence", new Coin("GBP", 0.01)),
          Map.entry("penny", new Coin("GBP", 0.01)),
          Map.entry("yen", new Coin("JPY", 1)),
          Map.entry("yuan", new Coin("CNY", 1)),
          Map.entry("rupee", new Coin("INR", 1)),
          Map.entry("ruble", new Coin("RUB", 1)),
          Map.entry("rouble", new Coin("RUB", 1)),
          Map.entry("shekel", new Coin("ILS", 1)),
          Map.entry("hryvnia", new Coin("UAH", 1)),
          Map.entry("zloty", new Coin("PLN", 1)),
          Map.entry("naira", new Coin("NGN", 1)),
          Map.entry("rand", new Coin("ZAR", 1)),
          // Several countries have one: without its country it stays what it is called.
          Map.entry("peso", new Coin("peso", 1)),
          Map.entry("franc", new Coin("franc", 1)),
          Map.entry("krona", new Coin("krona", 1)),
          Map.entry("krone", new Coin("krone", 1)));

  private static final Map<String, String> OF_COUNTRY =
      Map.ofEntries(
          Map.entry("us dollar", "USD"),
          Map.entry("american dollar", "USD"),
          Map.entry("canadian dollar", "CAD"),
          Map.entry("australian dollar", "AUD"),
          Map.entry("zealand dollar", "NZD"),
          Map.entry("singapore dollar", "SGD"),
          Map.entry("colombian peso", "COP"),
          Map.entry("mexican peso", "MXN"),
          Map.entry("argentine peso", "ARS"),
          Map.entry("chilean peso", "CLP"),
          Map.entry("philippine peso", "PHP"),
          Map.entry("swiss franc", "CHF"),
          Map.entry("swedish krona", "SEK"),
          Map.entry("norwegian krone", "NOK"),
          Map.entry("danish krone", "DKK"));

  private static final Map<String, Double> SHORT = Map.of("k", 1e3, "m", 1e6, "b", 1e9, "t", 1e12);

  @Override
  public String name() {
    return "quantity.money";
  }

  @Override
  public Optional<Measured> match(Line line, int at) {
    int first = line.is(at, "between") ? at + 1 : at;
    Optional<Sign> sign = sign(line, first);
    return sign.isPresent() ? signed(line, at, sign.get()) : inWords(line, at);
  }

  private static Optional<Sign> sign(Line line, int at) {
    String low = line.low(at);
    if (SIGNS.containsKey(low)) {
      return Optional.of(new Sign(at + 1, SIGNS.get(low)));
    }
    if (DOLLARS.containsKey(low) && line.is(at + 1, "$") && line.get(at + 1).glued()) {
      return Optional.of(new Sign(at + 2, DOLLARS.get(low)));
    }
    boolean code =
        SIGNS.containsValue(low.toUpperCase(Locale.ROOT))
            || OF_COUNTRY.containsValue(low.toUpperCase(Locale.ROOT));
    return code && line.get(at).capital() && line.isDigits(at + 1)
        ? Optional.of(new Sign(at + 1, low.toUpperCase(Locale.ROOT)))
        : Optional.empty();
  }

  private static Optional<Measured> signed(Line line, int at, Sign sign) {
    return part(line, sign.next)
        .map(
            low -> {
              int joint = low.last() + 1;
              boolean joins =
                  line.is(joint, "-", "–")
                      || line.is(joint, "to") && !line.is(at - 1, "from")
                      || line.is(at, "between") && line.is(joint, "and");
              Optional<Amount> high =
                  joins
                      ? sign(line, joint + 1)
                          .flatMap(second -> part(line, second.next))
                          .filter(a -> a.high() > low.high())
                      : Optional.empty();
              return new Measured(
                  at,
                  high.map(Amount::last).orElse(low.last()),
                  low.low(),
                  high.map(Amount::high).orElse(low.high()),
                  Optional.of(sign.currency),
                  Bound.EXACT);
            });
  }

  /** A number after a sign, with the short scales that only money has: "3m", "1.2b". */
  private static Optional<Amount> part(Line line, int at) {
    return Amount.at(line, at)
        .map(
            amount -> {
              int next = amount.last() + 1;
              Double scale = SHORT.get(line.low(next));
              return scale != null && line.get(next).glued()
                  ? new Amount(at, next, amount.low() * scale, amount.high() * scale, true)
                  : amount;
            });
  }

  private static Optional<Measured> inWords(Line line, int at) {
    return Amount.at(line, at)
        .flatMap(
            amount -> {
              int next = line.after(amount.last());
              if (line.is(next, "p") && line.get(next).glued() && amount.digits()) {
                return Optional.of(Measured.of(amount, next, 0.01, "GBP"));
              }
              int coin = line.is(next, "new") ? next + 1 : next;
              String pair = line.low(coin) + " " + singular(line, coin + 1);
              if (OF_COUNTRY.containsKey(pair)) {
                return Optional.of(Measured.of(amount, coin + 1, 1, OF_COUNTRY.get(pair)));
              }
              Coin word = WORDS.get(singular(line, next));
              boolean weight = line.is(next, "pounds") && line.is(next + 1, "of");
              return word == null || weight
                  ? Optional.empty()
                  : Optional.of(Measured.of(amount, next, word.worth, word.currency));
            });
  }

  private static String singular(Line line, int at) {
    String word = line.low(at);
    return switch (word) {
      case "kronor" -> "krona";
      case "kroner" -> "krone";
      default -> word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    };
  }
}
