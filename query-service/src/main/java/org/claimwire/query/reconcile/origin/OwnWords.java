package org.claimwire.query.reconcile.origin;

import java.util.ArrayList;
import java.util.List;
import org.claimwire.query.reconcile.article.Article;
import org.claimwire.query.reconcile.article.Zone;
import org.claimwire.query.reconcile.words.Quotations;
import org.claimwire.query.reconcile.words.Span;
import org.claimwire.query.reconcile.words.Word;

/**
 * The words an article tells in its own voice: what it quotes proves no copying, since two
 * reporters may quote the same sentence.
 *
 * @param run for each word, which unbroken stretch of own words it stands in
 */
record OwnWords(String article, List<Word> words, List<Integer> run) {

  static final int SHINGLE = 7;

  static OwnWords of(Article article) {
    List<Span> quotations = Quotations.in(article.text());
    List<Word> own = new ArrayList<>();
    List<Integer> runs = new ArrayList<>();
    int run = 0;
    int quotation = 0;
    for (Word word : article.text().words()) {
      while (quotation < quotations.size()
          && quotations.get(quotation).end() <= word.span().start()) {
        quotation++;
      }
      boolean quoted =
          quotation < quotations.size() && quotations.get(quotation).overlaps(word.span());
      if (quoted || !tells(article, word.span())) {
        run++;
      } else {
        own.add(word);
        runs.add(run);
      }
    }
    return new OwnWords(article.id(), own, runs);
  }

  /** The words from a place on that make a shingle; empty where a quotation cuts it short. */
  String shingleAt(int i) {
    int end = i + SHINGLE;
    if (end > words.size() || !run.get(i).equals(run.get(end - 1))) {
      return "";
    }
    return String.join(" ", words.subList(i, end).stream().map(Word::form).toList());
  }

  private static boolean tells(Article article, Span span) {
    return article.zones().stream()
        .filter(zone -> zone.span().overlaps(span))
        .findFirst()
        .map(zone -> zone.kind() == Zone.Kind.BODY)
        .orElse(article.zones().isEmpty());
  }
}
