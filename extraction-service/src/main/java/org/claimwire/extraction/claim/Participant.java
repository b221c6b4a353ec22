package org.claimwire.extraction.claim;

import java.util.Optional;
import org.claimwire.extraction.text.Span;

/**
 * Who or what takes part in a claim, by the words that mention it there.
 *
 * @param entity id of the {@link Entity} meant; empty where it could not be resolved
 * @param name the entity's name, else the words themselves
 */
public record Participant(Span span, Optional<String> entity, String name) {}
