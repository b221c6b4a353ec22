package org.claimwire.query.reconcile.conflict;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import org.claimwire.query.reconcile.article.Article;
import org.claimwire.query.reconcile.proposition.Proposition;
import org.claimwire.query.reconcile.proposition.StoryText;
import org.claimwire.query.reconcile.words.Span;
import org.claimwire.query.reconcile.words.Word;

/**
 * Things that an article names together: what was talked about, what one gave another.
 *
 * @param words the words that say of what they are a list
 * @param list the things as printed
 * @param items the terms of each thing
 */
record Listing(Proposition proposition, Span words, Span list, List<SortedSet<String>> items) {

  private static final Set<String> JOINING = Set.of("and", "or", "plus", "along");
  private static final double SAME_ITEM = 0.5;

  static Listing of(StoryText story, Proposition proposition, Span lead, Span list) {
    Span words = new Span(Math.min(lead.start(), list.start()), Math.max(lead.end(), list.end()));
    return new Listing(proposition, words, list, items(story, proposition.article(), list));
  }

  /** The terms of the things that commas and "and" part. */
  static List<SortedSet<String>> items(StoryText story, Article article, Span list) {
    List<SortedSet<String>> items = new ArrayList<>();
    List<Word> words = article.text().words(list);
    int from = 0;
    for (int i = 1; i <= words.size(); i++) {
      boolean parts =
          i == words.size() || JOINING.contains(words.get(i).form()) || comma(article, words, i);
      if (parts && i > from) {
        Span item = new Span(words.get(from).span().start(), words.get(i - 1).span().end());
        SortedSet<String> terms = story.terms(article, item);
        if (!terms.isEmpty()) {
          items.add(terms);
        }
        from = i;
      }
    }
    return items;
  }

  private static boolean comma(Article article, List<Word> words, int at) {
    for (int i = words.get(at - 1).span().end(); i < words.get(at).span().start(); i++) {
      if (",;".indexOf(article.text().pointAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  Article article() {
    return proposition.article();
  }

  String exact() {
    return article().exact(list);
  }

  boolean shares(StoryText story, Listing other) {
    return items.stream().anyMatch(item -> names(story, other.items, item));
  }

  /** Whether a list has a thing, in whatever words. */
  static boolean names(StoryText story, List<SortedSet<String>> items, SortedSet<String> wanted) {
    return items.stream().anyMatch(item -> story.likeness(item, wanted).contained() >= SAME_ITEM);
  }

  Conflict.Witness witness() {
    return new Conflict.Witness(article(), proposition.claim(), words);
  }
}
