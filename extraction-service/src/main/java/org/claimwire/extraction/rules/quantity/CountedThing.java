package org.claimwire.extraction.rules.quantity;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.claimwire.extraction.rules.number.Line;
import org.claimwire.extraction.rules.number.Numerals;

/**
 * The noun that a number counts.
 *
 * @param last index of its piece
 * @param unit its singular
 */
record CountedThing(int last, String unit) {

  private static final int FARTHEST = 7;

  private static final Map<String, String> CASUALTIES =
      Map.of(
          "dead",
          "death",
          "killed",
          "death",
          "injured",
          "injury",
          "wounded",
          "injury",
          "hurt",
          "injury",
          "missing",
          "missing person");

  /** From the piece after a number on: over "joint", "harbour police" to "raids". */
  static Optional<CountedThing> after(Line line, int at) {
    if (CASUALTIES.containsKey(line.low(at)) && !line.tag(at + 1).startsWith("NN")) {
      return Optional.of(new CountedThing(at, CASUALTIES.get(line.low(at))));
    }
    int start = at;
    if (line.is(at, "of")
        && line.is(at + 1, "the", "its", "their", "his", "her", "those", "these")) {
      start = at + 2;
      if (line.is(start, "dead", "injured", "wounded", "missing")
          && !line.tag(start + 1).startsWith("NN")) {
        return Optional.of(new CountedThing(start, CASUALTIES.get(line.low(start))));
      }
      // "Two of the nine counts" are counts as well.
      int next = Numerals.at(line, start).map(n -> n.last() + 1).orElse(start);
      start = line.is(next, "-") ? start : next;
    } else if (line.is(at, "of")) {
      start = at + 1;
    }
    int noun = -1;
    for (int i = start; i < line.size() && i < start + FARTHEST; i++) {
      String tag = line.tag(i);
      if (tag.startsWith("NN")) {
        noun = i;
        if (tag.equals("NNS") || tag.equals("NNPS")) {
          break;
        }
      } else if (noun >= 0
          && !line.get(i).isHyphen()
          && !isInside(line, i)
          && !NumberInName.isInName(line, i)) {
        break;
      } else if (noun < 0 && (i == start && line.is(i, ",") || !mayDescribe(line, i))) {
        break;
      }
    }
    // "One constant: the fog": an adjective before a colon stands for a thing.
    if (noun < 0 && line.tag(start).startsWith("JJ") && line.is(start + 1, ":")) {
      return Optional.of(at(line, start));
    }
    // One name is not counted: "a mother of three, Ana Brill".
    return noun < 0 || line.tag(noun).equals("NNP") || line.token(noun).name().equals("PERSON")
        ? Optional.empty()
        : Optional.of(at(line, noun));
  }

  /** The noun at a piece. */
  static CountedThing at(Line line, int noun) {
    return new CountedThing(noun, singular(line, noun));
  }

  private static boolean mayDescribe(Line line, int at) {
    String tag = line.tag(at);
    boolean describes = tag.startsWith("JJ") || tag.equals("VBN") || tag.equals("VBG");
    boolean compound = tag.equals("CD") && line.is(at + 1, "-") && line.tag(at + 2).equals("NN");
    boolean between = line.is(at, "-", "and", "or", ",", "more", "other", "\"", "“", "”");
    // "Two were" and "12 are": a verb ends the search.
    return describes
        || compound
        || between && at + 1 < line.size()
        || tag.equals("RB") && line.tag(at + 1).startsWith("JJ");
  }

  /** A participle or adjective between two nouns: "12 ferry-related deaths". */
  private static boolean isInside(Line line, int at) {
    return line.get(at).isHyphen()
        || (line.tag(at).startsWith("JJ") || line.tag(at).equals("VBN"))
            && line.tag(at + 1).equals("NNS");
  }

  private static String singular(Line line, int at) {
    String word = line.low(at);
    if (word.equals("people") || word.equals("persons")) {
      return "person";
    }
    // The lemma is that of the token; a piece cut from a longer one stands for itself.
    boolean whole = line.token(at).span().equals(line.get(at).span());
    return whole ? line.token(at).lemma().toLowerCase(Locale.ROOT) : word;
  }
}
