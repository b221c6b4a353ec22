package org.claimwire.query.web;

import java.util.ArrayList;
import java.util.List;
import org.claimwire.contracts.ArticleClaims;
import org.claimwire.query.store.ListedArticle;
import org.claimwire.query.store.Search;
import org.claimwire.query.store.StoredClaim;

/**
 * A claim or an article that was found.
 *
 * @param href of the words in their article
 * @param source the outlet and the day
 * @param first whether it is the first of its article in the list: the others need no source
 * @param head the article's title; null for a claim
 * @param words cut where the words looked for begin and end
 * @param manner how a claim is made; empty for an article
 */
record SearchHit(
    String href,
    String source,
    boolean first,
    String head,
    List<Search.Piece> words,
    String manner) {

  /**
   * @param words of each claim
   */
  static List<SearchHit> of(List<StoredClaim> claims, List<List<Search.Piece>> words) {
    List<SearchHit> hits = new ArrayList<>();
    String before = null;
    for (int i = 0; i < claims.size(); i++) {
      String article = claims.get(i).article();
      hits.add(of(claims.get(i), !article.equals(before), words.get(i)));
      before = article;
    }
    return List.copyOf(hits);
  }

  private static SearchHit of(StoredClaim stored, boolean first, List<Search.Piece> words) {
    ArticleClaims.Claim claim = stored.claim();
    return new SearchHit(
        "/articles/" + stored.article() + "#claim-" + claim.id(),
        Outlets.of(stored.outlet(), stored.uri()) + " · " + Days.of(stored.publishedAt()),
        first,
        null,
        words,
        Manner.of(claim));
  }

  static SearchHit of(Search.FoundArticle found) {
    ListedArticle article = found.article();
    return new SearchHit(
        "/articles/" + article.id(),
        Outlets.of(article.outlet(), article.uri()) + " · " + Days.of(article.publishedAt()),
        true,
        Headline.of(article.title(), found.begins()),
        found.excerpt(),
        "");
  }
}
