package org.claimwire.extraction.rules.fact;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.claimwire.extraction.text.Span;

/**
 * One predicate with the words that belong to it, before participants and roles are read.
 *
 * @param predicate index of its head
 * @param lemma of the verb, with its particle
 * @param words the predicate as printed
 * @param subject head of the doer
 * @param object head of what it is done to
 * @param governors words whose further dependents are its arguments: itself, and a verb above it
 * @param extent the words it is told in
 */
record Clause(
    int predicate,
    String lemma,
    Span words,
    Optional<Integer> subject,
    Optional<Integer> object,
    List<Integer> governors,
    SortedSet<Integer> extent,
    Modality modality) {

  Clause with(Optional<Integer> doer, Optional<Integer> undergoer) {
    return new Clause(predicate, lemma, words, doer, undergoer, governors, extent, modality);
  }

  Clause with(SortedSet<Integer> words) {
    return new Clause(predicate, lemma, this.words, subject, object, governors, words, modality);
  }

  Clause with(Modality other) {
    return new Clause(predicate, lemma, words, subject, object, governors, extent, other);
  }
}
