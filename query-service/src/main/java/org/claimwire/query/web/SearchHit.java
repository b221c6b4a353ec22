package org.claimwire.query.web;

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
 * @param head the article's title; null for a claim
 * @param words cut where the words looked for begin and end
 * @param manner how a claim is made; empty for an article
 */
record SearchHit(String href, String source, String head, List<Search.Piece> words, String manner) {

  static SearchHit of(StoredClaim stored, List<Search.Piece> words) {
    ArticleClaims.Claim claim = stored.claim();
    return new SearchHit(
        "/articles/" + stored.article() + "#claim-" + claim.id(),
        Outlets.of(stored.outlet(), stored.uri()) + " · " + Days.of(stored.publishedAt()),
        null,
        words,
        ClaimNote.manner(claim));
  }

  static SearchHit of(Search.FoundArticle found) {
    ListedArticle article = found.article();
    return new SearchHit(
        "/articles/" + article.id(),
        Outlets.of(article.outlet(), article.uri()) + " · " + Days.of(article.publishedAt()),
        Headline.of(article.title(), ""),
        found.excerpt(),
        "");
  }
}
