package org.claimwire.extraction.text;

/** What a stretch of lines is for in the article as it was printed. */
public enum ZoneKind {
  HEADLINE,
  BYLINE,
  DATELINE,
  BODY,
  HEADING,
  CAPTION,
  PULLQUOTE,
  BOILERPLATE;

  /** Whether claims are read from it. */
  public boolean bearsClaims() {
    return switch (this) {
      case HEADLINE, BODY, CAPTION, PULLQUOTE -> true;
      case BYLINE, DATELINE, HEADING, BOILERPLATE -> false;
    };
  }
}
