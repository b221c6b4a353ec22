package org.claimwire.query.reconcile.article;

import org.claimwire.query.reconcile.words.Span;

/** A part of the page by what it is for. */
public record Zone(Kind kind, Span span) {

  public enum Kind {
    HEADLINE,
    BYLINE,
    DATELINE,
    BODY,
    HEADING,
    CAPTION,
    PULLQUOTE,
    BOILERPLATE;

    /** Whether the reporter's own account stands there, and not the page around it. */
    public boolean tells() {
      return switch (this) {
        case HEADLINE, BODY, CAPTION -> true;
        case BYLINE, DATELINE, HEADING, PULLQUOTE, BOILERPLATE -> false;
      };
    }
  }
}
