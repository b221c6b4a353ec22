package org.claimwire.query.store;

import java.time.Instant;
import java.util.List;

/**
 * Which claims a reader asks for; whatever is null does not restrict.
 *
 * @param outlet the outlet's name, whatever the case and accents
 * @param speaker words of the speaker's name, in any order, whatever the case and accents
 * @param words words of the claim or its evidence, as a person types them into a search box: quotes
 *     hold words together, "or" and "-" work
 * @param forms one of these
 * @param from published at or after; an undated article is not known to be
 * @param before published before; an undated article is not known to be
 */
public record ClaimFilter(
    String article,
    String outlet,
    String speaker,
    List<String> forms,
    String kind,
    String certainty,
    String words,
    Instant from,
    Instant before,
    String story) {}
