package org.claimwire.query.reconcile.article;

import java.util.Optional;
import org.claimwire.query.reconcile.words.Span;

/**
 * Somebody or something that takes part, by the words that mention it there.
 *
 * @param entity id of the article's entity; empty where it could not be resolved
 * @param name the entity's name, else the words themselves
 */
public record Participant(Optional<String> entity, String name, Span span) {}
