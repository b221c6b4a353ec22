package org.claimwire.query.reconcile.conflict;

import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.claimwire.query.reconcile.article.Article;
import org.claimwire.query.reconcile.article.Entity;
import org.claimwire.query.reconcile.proposition.StoryText;
import org.claimwire.query.reconcile.words.Span;
import org.claimwire.query.reconcile.words.Text;
import org.claimwire.query.reconcile.words.Word;

/** Whom words name. */
final class Persons {

  private static final Set<String> OWNERS = Set.of("his", "her", "its", "their", "my", "our");

  private Persons() {}

  /** The persons that words name, and not only as owners: "Orrin's guest" is not Orrin. */
  static SortedSet<String> named(StoryText story, Article article, Span words) {
    SortedSet<String> named = new TreeSet<>();
    for (Word word : article.text().words(words)) {
      // "Gave her a lamp": alone, "her" is no owner.
      boolean alone = word.span().equals(words);
      if (alone || !owns(article.text(), word)) {
        named.addAll(StoryText.actorsOf(story.terms(article, word.span())));
      }
    }
    named.removeIf(actor -> story.getActor(actor).type() != Entity.Type.PERSON);
    return named;
  }

  private static boolean owns(Text text, Word word) {
    int end = word.span().end();
    return OWNERS.contains(word.form())
        || end < text.length() && "'\u2019".indexOf(text.pointAt(end)) >= 0;
  }
}
