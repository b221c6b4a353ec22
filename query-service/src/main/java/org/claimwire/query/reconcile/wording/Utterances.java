package org.claimwire.query.reconcile.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.claimwire.query.reconcile.lexicon.Concepts;
import org.claimwire.query.reconcile.proposition.Nearness;
import org.claimwire.query.reconcile.proposition.Proposition;
import org.claimwire.query.reconcile.words.Word;

/** Decides whether two quotations are wordings of one utterance. */
public final class Utterances {

  private static final double MOSTLY = 0.6;
  private static final double PARTLY = 0.4;
  private static final double NEAR = 0.7;
  private static final int FEW = 3;
  private static final double NEARLY = 0.8;
  private static final int FEW_WORDS = 5;

  private Utterances() {}

  /** Quotations that are wordings of one utterance; one that no other repeats stands alone. */
  public static List<List<Quotation>> among(List<Proposition> propositions, Nearness nearness) {
    List<List<Quotation>> utterances = new ArrayList<>();
    for (Quotation quotation : Quotation.in(propositions)) {
      // Two outlets may print two parts of what a third prints whole.
      List<List<Quotation>> same =
          utterances.stream()
              .filter(u -> u.stream().anyMatch(q -> same(q, quotation, nearness)))
              .toList();
      List<Quotation> utterance = new ArrayList<>();
      same.forEach(utterance::addAll);
      utterance.add(quotation);
      utterances.removeAll(same);
      utterances.add(utterance);
    }
    return utterances;
  }

  /** Symmetric. */
  public static boolean same(Quotation one, Quotation other, Nearness nearness) {
    if (!one.mayShareSpeaker(other)) {
      return false;
    }
    int shorter = Math.min(one.words().size(), other.words().size());
    boolean fewWords = one.sharesSpeaker(other) && one.isShort() && other.isShort();
    // No alignment keeps words that are not in both: most pairs need none.
    if (!fewWords && inBoth(one, other) < PARTLY * shorter) {
      return false;
    }
    Alignment alignment = Alignment.of(one.words(), other.words());
    double share = (double) alignment.kept() / shorter;
    long carrying = carrying(alignment);
    if (share >= MOSTLY && carrying >= FEW) {
      return true;
    }
    // "A fine day" that somebody calls a hearing is not "a fine day" in a letter.
    if (alignment.kept() == shorter && carrying >= 2 && one.calls() == other.calls()) {
      return true;
    }
    // Small words only, but nearly all of them, and in one article: a headline and its text.
    if (share >= NEARLY && shorter >= FEW_WORDS && one.within(other)) {
      return true;
    }
    if (!one.sharesSpeaker(other)) {
      return false;
    }
    if (fewWords) {
      return sameFewWords(one, other);
    }
    return share >= PARTLY
        && carrying >= 2
        && nearness.between(one.proposition(), other.proposition()) >= NEAR;
  }

  private static int inBoth(Quotation one, Quotation other) {
    Map<String, Integer> left = new HashMap<>();
    one.words().forEach(word -> left.merge(word.stem(), 1, Integer::sum));
    int both = 0;
    for (Word word : other.words()) {
      both += left.merge(word.stem(), -1, Integer::sum) >= 0 ? 1 : 0;
    }
    return both;
  }

  /** "A brisk pace" and "a brisk walk", "robbery" and "theft": by one person. */
  private static boolean sameFewWords(Quotation one, Quotation other) {
    // A single word within another's phrase is that word, and no part of the phrase.
    boolean likeLength = (one.words().size() == 1) == (other.words().size() == 1);
    boolean sharesWord =
        likeLength
            && one.words().stream()
                .filter(Word::carries)
                .anyMatch(w -> other.words().stream().anyMatch(o -> o.stem().equals(w.stem())));
    List<String> first = one.concepts();
    boolean sameEvent =
        first.size() == 1 && first.equals(other.concepts()) && Concepts.isEvent(first.getFirst());
    return sharesWord || sameEvent;
  }

  private static long carrying(Alignment alignment) {
    return alignment.changes().stream()
        .filter(change -> change.kind() == Alignment.Kind.KEPT)
        .flatMap(change -> change.was().stream())
        .filter(Word::carries)
        .count();
  }
}
