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
 * @param said the things as a reader is told them
 */
record Listing(
    Proposition proposition, Span words, Span list, List<SortedSet<String>> items, String said) {

  private static final Set<String> JOINING = Set.of("and", "or", "plus", "along");
  private static final double SAME_ITEM = 0.5;

  static Listing of(StoryText story, Proposition proposition, Span lead, Span list) {
    Span words = new Span(Math.min(lead.start(), list.start()), Math.max(lead.end(), list.end()));
    Article article = proposition.article();
    return new Listing(proposition, words, list, items(story, article, list), article.exact(list));
  }

  /** The terms of the things that commas and "and" part. */
  static List<SortedSet<String>> items(StoryText story, Article article, Span list) {
    List<SortedSet<String>> items = new ArrayList<>();
    List<Word> words = article.text().words(list);
    int from = 0;
    for (int i = 1; i <= words.size(); i++) {
      boolean parts =
          i == words.size()
              || JOINING.contains(words.get(i).form())
              || Marks.before(article.text(), words, i, ",;");
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

  Article article() {
    return proposition.article();
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
