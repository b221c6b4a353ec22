package org.claimwire.extraction.rules.quantity;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimwire.extraction.claim.Bound;
import org.claimwire.extraction.rules.number.Line;

/** Words around a number that limit it. */
final class Bounds {

  /** A limit and where its words end (or begin, before the number). */
  record Limit(int edge, Bound bound) {}

  private record Phrase(String words, Bound bound) {}

  /** Longer ones before those they end in. */
  private static final List<Phrase> BEFORE =
      List.of(
          new Phrase("no more than", Bound.AT_MOST),
          new Phrase("not more than", Bound.AT_MOST),
          new Phrase("no fewer than", Bound.AT_LEAST),
          new Phrase("no less than", Bound.AT_LEAST),
          new Phrase("not less than", Bound.AT_LEAST),
          new Phrase("as many as", Bound.AT_MOST),
          new Phrase("as much as", Bound.AT_MOST),
          new Phrase("as few as", Bound.AT_LEAST),
          new Phrase("a minimum of", Bound.AT_LEAST),
          new Phrase("a maximum of", Bound.AT_MOST),
          new Phrase("in excess of", Bound.MORE_THAN),
          new Phrase("in the region of", Bound.ABOUT),
          new Phrase("upwards of", Bound.MORE_THAN),
          new Phrase("a little over", Bound.MORE_THAN),
          new Phrase("a little under", Bound.NEARLY),
          new Phrase("just under", Bound.NEARLY),
          new Phrase("just over", Bound.MORE_THAN),
          new Phrase("well over", Bound.MORE_THAN),
          new Phrase("well under", Bound.LESS_THAN),
          new Phrase("close to", Bound.NEARLY),
          new Phrase("more than", Bound.MORE_THAN),
          new Phrase("greater than", Bound.MORE_THAN),
          new Phrase("longer than", Bound.MORE_THAN),
          new Phrase("higher than", Bound.MORE_THAN),
          new Phrase("fewer than", Bound.LESS_THAN),
          new Phrase("less than", Bound.LESS_THAN),
          new Phrase("lower than", Bound.LESS_THAN),
          new Phrase("shorter than", Bound.LESS_THAN),
          new Phrase("at least", Bound.AT_LEAST),
          new Phrase("at most", Bound.AT_MOST),
          new Phrase("up to", Bound.AT_MOST),
          new Phrase("an estimated", Bound.ABOUT),
          new Phrase("or so", Bound.ABOUT),
          new Phrase("estimated", Bound.ABOUT),
          new Phrase("nearly", Bound.NEARLY),
          new Phrase("almost", Bound.NEARLY),
          new Phrase("approaching", Bound.NEARLY),
          new Phrase("about", Bound.ABOUT),
          new Phrase("around", Bound.ABOUT),
          new Phrase("roughly", Bound.ABOUT),
          new Phrase("approximately", Bound.ABOUT),
          new Phrase("circa", Bound.ABOUT),
          new Phrase("some", Bound.ABOUT),
          new Phrase("over", Bound.MORE_THAN),
          new Phrase("above", Bound.MORE_THAN),
          new Phrase("exceeding", Bound.MORE_THAN),
          new Phrase("under", Bound.LESS_THAN),
          new Phrase("below", Bound.LESS_THAN),
          new Phrase("within", Bound.AT_MOST));

  private static final List<Phrase> AFTER =
      List.of(
          new Phrase("or more", Bound.AT_LEAST),
          new Phrase("or longer", Bound.AT_LEAST),
          new Phrase("or less", Bound.AT_MOST),
          new Phrase("or fewer", Bound.AT_MOST),
          new Phrase("or so", Bound.ABOUT),
          new Phrase("at least", Bound.AT_LEAST),
          new Phrase("at most", Bound.AT_MOST));

  private static final Set<String> LAST_WORDS =
      BEFORE.stream()
          .map(p -> p.words.substring(p.words.lastIndexOf(' ') + 1))
          .collect(Collectors.toUnmodifiableSet());

  /** Prepositions as well as limits: "talks about two ships" limits nothing. */
  private static final Set<String> EITHER =
      Set.of("over", "about", "around", "under", "above", "below", "within");

  private static final int SURELY_LIMITED = 10;

  private Bounds() {}

  /** The limit right before a place; {@code EXACT} at that place where there is none. */
  static Limit before(Line line, int first) {
    if (!line.is(first - 1, LAST_WORDS)) {
      return new Limit(first, Bound.EXACT);
    }
    for (Phrase phrase : BEFORE) {
      if (line.readsBefore(first, phrase.words)) {
        return new Limit(first - phrase.words.split(" ").length, phrase.bound);
      }
    }
    return new Limit(first, Bound.EXACT);
  }

  /** The limit of a quantity, and the pieces from its first word to its last. */
  static QuantityRule.Measured limited(Line line, QuantityRule.Measured found, boolean counts) {
    Limit before = before(line, found.first());
    boolean preposition =
        before.bound() != Bound.EXACT
            && found.first() - before.edge() == 1
            && line.is(before.edge(), EITHER)
            && counts
            && (line.is(before.edge(), "within")
                || found.high() < SURELY_LIMITED
                    && !line.sentence().relation(line.get(before.edge()).token()).equals("advmod"));
    // "Four storms over three years" fills the years, "for over three years" goes past them.
    boolean during =
        found.unit().filter(u -> Duration.isUnit(u)).isPresent()
            && found.first() - before.edge() == 1
            && line.is(before.edge(), "over")
            && line.tag(before.edge() - 1).startsWith("NN");
    Limit limit = preposition || during ? new Limit(found.first(), Bound.EXACT) : before;
    Limit after = after(line, found.last());
    Bound bound =
        limit.bound() != Bound.EXACT
            ? limit.bound()
            : after.bound() != Bound.EXACT ? after.bound() : found.bound();
    return new QuantityRule.Measured(
        limit.edge(), after.edge(), found.low(), found.high(), found.unit(), bound);
  }

  private static Limit after(Line line, int last) {
    for (Phrase phrase : AFTER) {
      if (line.reads(last + 1, phrase.words)) {
        return new Limit(last + phrase.words.split(" ").length, phrase.bound);
      }
    }
    if (line.is(last + 1, "+") && line.get(last + 1).glued()) {
      return new Limit(last + 1, Bound.AT_LEAST);
    }
    return new Limit(last, Bound.EXACT);
  }
}
