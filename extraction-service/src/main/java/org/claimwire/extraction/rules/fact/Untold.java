package org.claimwire.extraction.rules.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.claimwire.extraction.claim.Quantity;
import org.claimwire.extraction.claim.TimeExpression;
import org.claimwire.extraction.text.Span;

/**
 * Keeps what would be told by nobody. A clause is told without the clauses that hang on it, since
 * those tell facts of their own; where one does not, its amounts and times would be lost, so it
 * stays with the clause it hangs on.
 */
final class Untold {

  /** They say nothing without what went before or came after: "The move came after …". */
  private static final Set<String> HOLLOW = Set.of("come", "happen", "occur", "follow");

  private static final Set<String> JOINING = Set.of("IN", "TO", "CC", "DT", "PRP$", "WRB");

  private final Scene scene;
  private final Tree tree;
  private final List<FactRules.Found> found;
  private final List<FactRules.Found> quiet;
  private final List<TreeSet<Integer>> extents = new ArrayList<>();
  private final TreeSet<Integer> told = new TreeSet<>();
  private final TreeSet<Integer> spoken = new TreeSet<>();

  private Untold(
      Scene scene, List<FactRules.Found> found, List<FactRules.Found> quiet, List<Span> spoken) {
    this.scene = scene;
    this.tree = scene.tree();
    this.found = new ArrayList<>(found);
    this.quiet = quiet;
    found.forEach(f -> extents.add(new TreeSet<>(f.clause().extent())));
    for (int i = 0; i < tree.size(); i++) {
      Span word = tree.token(i).span();
      if (spoken.stream().anyMatch(s -> s.overlaps(word))) {
        this.spoken.add(i);
      }
    }
    told.addAll(this.spoken);
    if (!scene.times().isEmpty() || !scene.quantities().isEmpty()) {
      found.forEach(f -> told.addAll(Phrase.words(tree, f.clause())));
    }
  }

  /**
   * A fact and all the words it is told in, more than its clause where others hang on it.
   *
   * @param words in the order of the text
   */
  record Kept(FactRules.Found fact, SortedSet<Integer> words) {}

  /**
   * The facts of a sentence, each with the words that no other tells.
   *
   * @param quiet clauses that tell nothing to compare, but for an amount or time they may hold
   * @param spoken what others say in it, reported or quoted
   * @param reported what is told of it by claims of their own
   */
  static List<Kept> kept(
      Scene scene,
      List<FactRules.Found> found,
      List<FactRules.Found> quiet,
      List<Span> spoken,
      List<Span> reported) {
    return found.isEmpty() && quiet.isEmpty()
        ? List.of()
        : new Untold(scene, found, quiet, spoken).kept(reported);
  }

  private List<Kept> kept(List<Span> reported) {
    for (int i = 0; i < found.size(); i++) {
      withoutReports(found.get(i).clause(), extents.get(i), reported);
    }
    fill();
    Stream.concat(
            scene.times().stream().map(TimeExpression::span),
            scene.quantities().stream().filter(q -> !isPlaceInRow(q)).map(Quantity::span))
        .forEach(this::keep);
    List<Kept> kept = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      Clause clause = found.get(i).clause();
      TreeSet<Integer> words = closed(extents.get(i), clause.predicate());
      if (!isHollow(clause) || goesOn(words, clause.predicate())) {
        kept.add(new Kept(found.get(i), words));
      }
    }
    return kept;
  }

  /** "The first" without its thing adds nothing to what it is put to. */
  private static boolean isPlaceInRow(Quantity quantity) {
    return quantity.unit().filter("ordinal"::equals).isPresent();
  }

  /** Without a branch behind a comma whose verb tells it as somebody's statement. */
  private void withoutReports(Clause clause, TreeSet<Integer> words, List<Span> reported) {
    for (int at : tree.all(clause.predicate())) {
      if (!words.contains(at) || !Extent.isCutOff(tree, at)) {
        continue;
      }
      TreeSet<Integer> branch = tree.below(at, i -> false);
      boolean report =
          branch.stream()
              .filter(i -> tree.tag(i).matches("VB[DZ]"))
              .map(i -> tree.token(i).span())
              .anyMatch(verb -> reported.stream().anyMatch(span -> span.overlaps(verb)));
      if (report) {
        words.removeAll(branch);
      }
    }
  }

  /** Tells a hollow clause whole. */
  private void fill() {
    for (int i = 0; i < found.size(); i++) {
      Clause clause = found.get(i).clause();
      if (isHollow(clause) && !goesOn(extents.get(i), clause.predicate())) {
        extend(i, tree.below(clause.predicate(), spoken::contains));
      }
    }
  }

  private boolean isHollow(Clause clause) {
    return HOLLOW.contains(clause.lemma())
        && clause.object().isEmpty()
        && tree.isRelation(clause.predicate(), "root", "conj");
  }

  private boolean goesOn(TreeSet<Integer> words, int predicate) {
    return words.tailSet(predicate, false).stream().anyMatch(i -> !tree.isRelation(i, "punct"));
  }

  /** Puts the branch that some words stand in back to the clause that it hangs on. */
  private void keep(Span words) {
    Optional<Integer> last = lastOf(words);
    if (last.isEmpty() || told.contains(last.get())) {
      return;
    }
    if (!putBack(last.get())) {
      quiet.stream()
          .filter(f -> tree.isPredicate(f.clause().predicate()))
          .filter(f -> !Telling.quotes(tree, f.clause().predicate()))
          .filter(f -> f.clause().subject().filter(i -> Telling.isUnknown(tree, i)).isEmpty())
          .filter(f -> f.clause().extent().contains(last.get()))
          .findFirst()
          .ifPresent(this::tell);
    }
  }

  private void tell(FactRules.Found clause) {
    found.add(clause);
    extents.add(new TreeSet<>(clause.clause().extent()));
    told.addAll(Phrase.words(tree, clause.clause()));
  }

  private boolean putBack(int word) {
    int at = word;
    for (int steps = 0; steps < tree.size(); steps++) {
      Optional<Integer> above = tree.governor(at);
      if (above.isEmpty() || spoken.contains(above.get())) {
        return false;
      }
      int holder = holder(above.get());
      if (holder >= 0) {
        extend(holder, tree.below(at, told::contains));
        return true;
      }
      at = above.get();
    }
    return false;
  }

  private Optional<Integer> lastOf(Span words) {
    for (int i = 0; i < tree.size(); i++) {
      Span word = tree.token(i).span();
      if (word.overlaps(words) && word.end() >= words.end()) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  /** The fact that tells a word: the one it is the predicate of, else the shortest. */
  private int holder(int word) {
    int best = -1;
    int length = Integer.MAX_VALUE;
    for (int i = 0; i < found.size(); i++) {
      Clause clause = found.get(i).clause();
      if (clause.predicate() == word) {
        return i;
      }
      TreeSet<Integer> words = Phrase.words(tree, clause.with(extents.get(i)));
      if (words.contains(word) && words.size() < length) {
        best = i;
        length = words.size();
      }
    }
    return best;
  }

  private void extend(int fact, TreeSet<Integer> branch) {
    TreeSet<Integer> extent = extents.get(fact);
    extent.addAll(branch);
    told.addAll(extent);
    for (int at : branch) {
      for (int mark : new int[] {at - 1, at + 1}) {
        boolean between = told.contains(mark - 1) && told.contains(mark + 1);
        if (between && tree.isRelation(mark, "punct")) {
          extent.add(mark);
        }
      }
    }
  }

  /** Without the words that led over to what was left out: "fell on Friday before". */
  private TreeSet<Integer> closed(TreeSet<Integer> extent, int predicate) {
    TreeSet<Integer> words = new TreeSet<>(extent);
    for (int at : extent.descendingSet()) {
      int next = at + 1;
      boolean cut = next < tree.size() && !words.contains(next) && !tree.isRelation(next, "punct");
      if (cut && at != predicate && words.size() > 1 && leadsOver(words, at)) {
        words.remove(at);
      }
    }
    return words;
  }

  private boolean leadsOver(TreeSet<Integer> extent, int at) {
    boolean bound =
        tree.isRelation(at, "case", "mark", "cc", "det", "nmod:poss")
            && tree.governor(at).filter(g -> g > at && extent.contains(g)).isPresent();
    return JOINING.contains(tree.tag(at)) && !bound;
  }
}
