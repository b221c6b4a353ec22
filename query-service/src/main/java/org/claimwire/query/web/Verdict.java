package org.claimwire.query.web;

import java.util.Locale;

/** What is thought of a difference, as the page says it: in words, with a sign, and in colour. */
enum Verdict {
  CONTRADICTION("≠", "contradiction", "red"),
  APPROXIMATION("≈", "about the same", "amber"),
  FINER("≈", "one is more exact", "amber"),
  PARAPHRASE("≈", "other words, same thing", "amber"),
  TRUNCATION("✂", "quotation cut", "amber"),
  LABEL("≈", "another name", "amber");

  private final String sign;
  private final String words;
  private final String colour;

  Verdict(String sign, String words, String colour) {
    this.sign = sign;
    this.words = words;
    this.colour = colour;
  }

  /** By its name in the report. */
  static Verdict of(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }

  public String sign() {
    return sign;
  }

  public String words() {
    return words;
  }

  public String colour() {
    return colour;
  }
}
