package org.claimwire.query.reconcile.conflict;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.claimwire.query.reconcile.article.Article;
import org.claimwire.query.reconcile.lexicon.Concepts;
import org.claimwire.query.reconcile.proposition.Likeness;
import org.claimwire.query.reconcile.proposition.Proposition;
import org.claimwire.query.reconcile.proposition.StoryText;
import org.claimwire.query.reconcile.words.Span;
import org.claimwire.query.reconcile.words.Word;

/** "It rang after they left" against "it rang before they left". */
final class SequencesDiffer implements Rule {

  private static final double ALIKE = 0.6;

  @Override
  public String name() {
    return "sequences.differ";
  }

  @Override
  public String says() {
    return "The same two events are told in opposite order.";
  }

  private record Order(
      Proposition proposition,
      Span words,
      Word joint,
      SortedSet<String> first,
      SortedSet<String> second) {

    boolean after() {
      return joint.form().equals("after");
    }

    boolean stands(Article article, Word word) {
      return proposition.article().id().equals(article.id()) && joint.span().equals(word.span());
    }
  }

  @Override
  public List<Conflict> in(Account account) {
    List<Order> orders = new ArrayList<>();
    account.propositions().forEach(p -> read(account.story(), p, orders));
    List<Conflict> conflicts = new ArrayList<>();
    List<Order> taken = new ArrayList<>();
    for (Order one : orders) {
      List<Order> same = new ArrayList<>();
      List<Order> opposite = new ArrayList<>();
      for (Order other : orders) {
        if (!taken.contains(other) && sameEvents(account.story(), one, other)) {
          (one.after() == other.after() ? same : opposite).add(other);
        }
      }
      if (!opposite.isEmpty() && differentArticles(same, opposite)) {
        conflicts.add(conflict(same, opposite));
        taken.addAll(same);
        taken.addAll(opposite);
      }
    }
    return conflicts;
  }

  private static boolean differentArticles(List<Order> same, List<Order> opposite) {
    return same.stream()
        .anyMatch(
            a ->
                opposite.stream()
                    .anyMatch(
                        b ->
                            !a.proposition()
                                .article()
                                .id()
                                .equals(b.proposition().article().id())));
  }

  /** The two events around "after" or "before", anywhere in the claim's sentence. */
  private static void read(StoryText story, Proposition proposition, List<Order> orders) {
    Article article = proposition.article();
    Span sentence = article.text().sentenceAt(proposition.hull().start());
    for (Word word : article.text().words(sentence)) {
      boolean after = word.form().equals("after");
      boolean joins = after || word.form().equals("before");
      int end = endOfClause(article, word, sentence);
      if (!joins
          || word.span().start() <= sentence.start()
          || word.span().end() + 1 >= end
          || orders.stream().anyMatch(o -> o.stands(article, word))) {
        continue;
      }
      SortedSet<String> first =
          story.terms(article, new Span(sentence.start(), word.span().start()));
      SortedSet<String> second = story.terms(article, new Span(word.span().end() + 1, end));
      if (tells(first) && tells(second)) {
        orders.add(new Order(proposition, new Span(sentence.start(), end), word, first, second));
      }
    }
  }

  private static int endOfClause(Article article, Word word, Span sentence) {
    int end = word.span().end();
    while (end < sentence.end() && ",;:.\u2014".indexOf(article.text().pointAt(end)) < 0) {
      end++;
    }
    return end;
  }

  private static boolean tells(SortedSet<String> terms) {
    return !terms.isEmpty() && (terms.size() >= 2 || terms.stream().anyMatch(Concepts::isEvent));
  }

  private static boolean sameEvents(StoryText story, Order one, Order other) {
    return alike(story.likeness(one.first(), other.first()))
        && alike(story.likeness(one.second(), other.second()));
  }

  private static boolean alike(Likeness likeness) {
    return likeness.contained() >= ALIKE && likeness.concepts() >= 1;
  }

  private Conflict conflict(List<Order> same, List<Order> opposite) {
    return new Conflict(
        Conflict.Kind.SEQUENCE,
        Conflict.Verdict.CONTRADICTION,
        3,
        "in which order: " + Shortened.of(words(same)),
        "one account puts the first before the second, the other after it",
        List.of(side(same), side(opposite)),
        name(),
        List.of("order: " + word(same) + " / " + word(opposite)));
  }

  private static String word(List<Order> orders) {
    return orders.getFirst().after() ? "after" : "before";
  }

  private static String words(List<Order> orders) {
    Order first = orders.getFirst();
    return first.proposition().article().exact(first.words());
  }

  private static Conflict.Side side(List<Order> orders) {
    return new Conflict.Side(
        words(orders),
        Optional.empty(),
        orders.stream()
            .map(
                o ->
                    new Conflict.Witness(
                        o.proposition().article(), o.proposition().claim(), o.words()))
            .toList());
  }
}
