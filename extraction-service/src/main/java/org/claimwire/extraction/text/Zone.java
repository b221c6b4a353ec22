package org.claimwire.extraction.text;

/**
 * A stretch of the article and what it is for. Zones do not overlap, stand in the order of the
 * text, and cover every line that is not blank.
 */
public record Zone(ZoneKind kind, Span span) {}
