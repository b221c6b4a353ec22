package org.claimwire.extraction.rules.entity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimwire.extraction.attribution.Attribution;
import org.claimwire.extraction.text.Sentence;
import org.claimwire.extraction.text.Span;

/**
 * Finds who speaks where an attribution has a verb for its cue but no source: the verb's subject in
 * the dependency tree, or that of the verb it is joined to ("Holm shut the ramp and blamed …").
 */
final class Subjects {

  private static final int FARTHEST = 4;
  private static final Set<String> JOINED = Set.of("conj", "xcomp", "advcl");

  private final Words words;

  Subjects(Words words) {
    this.words = words;
  }

  /** Empty for a passive without agent, and where the sentence was not parsed. */
  Optional<Span> of(Attribution attribution) {
    if (attribution.source().isPresent() || attribution.cue().isEmpty()) {
      return Optional.empty();
    }
    Span cue = attribution.cue().get();
    int first = words.at(cue.start());
    if (first >= words.size() || !words.sentenceAt(first).parsed()) {
      return Optional.empty();
    }
    Sentence sentence = words.sentenceAt(first);
    int offset = words.sentenceStart(first);
    int verb = -1;
    for (int i = first; i < words.sentenceEnd(first) && cue.contains(words.token(i).span()); i++) {
      verb = words.tag(i).startsWith("VB") ? i - offset : verb;
    }
    return verb < 0
        ? Optional.empty()
        : subject(sentence, verb, 0)
            .filter(head -> canSpeak(offset + head))
            .map(head -> phrase(offset + head, offset))
            .filter(s -> attribution.content().stream().noneMatch(s::overlaps))
            .filter(s -> !s.overlaps(cue));
  }

  private Optional<Integer> subject(Sentence sentence, int verb, int steps) {
    List<Integer> subjects = sentence.dependents(verb, "nsubj");
    if (!subjects.isEmpty()) {
      return Optional.of(subjects.getFirst());
    }
    boolean passive = !sentence.dependents(verb, "nsubj:pass", "aux:pass").isEmpty();
    int governor = sentence.governor(verb);
    return passive || steps == FARTHEST || governor < 0 || !JOINED.contains(sentence.relation(verb))
        ? Optional.empty()
        : subject(sentence, governor, steps + 1);
  }

  private boolean canSpeak(int head) {
    String lemma = words.lemma(head);
    return words.tag(head).startsWith("NNP")
        || words.tag(head).equals("PRP") && !Pronouns.isThing(words.low(head))
        || RoleNouns.isPersonRole(lemma)
        || RoleNouns.isBody(lemma);
  }

  /** The head with what stands directly before it. */
  private Span phrase(int head, int start) {
    int first = head;
    while (first > start && words.tag(first - 1).matches("DT|PRP\\$|JJ|NNP?S?|POS|CD|HYPH")) {
      first--;
    }
    return words.span(first, head);
  }
}
