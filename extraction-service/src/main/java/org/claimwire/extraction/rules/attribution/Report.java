package org.claimwire.extraction.rules.attribution;

import java.util.Optional;
import org.claimwire.extraction.claim.Stance;
import org.claimwire.extraction.text.Sentence;
import org.claimwire.extraction.text.Span;

/**
 * A reporting verb that the outlet uses in its own voice, with its subject.
 *
 * @param verb index of the verb in its sentence
 * @param cue the verb group: auxiliaries, adverbs between, particle
 * @param source the subject's whole noun phrase; empty where there is none
 */
record Report(Sentence sentence, int verb, Span cue, Optional<Span> source, Stance stance) {

  /** From the first of its words to the last, whichever way round they stand. */
  Span span() {
    return source.map(cue::to).orElse(cue);
  }

  String lemma() {
    return sentence.token(verb).lemma();
  }
}
