package org.claimwire.query.web;

import org.claimwire.contracts.ArticleClaims;

/** A quotation with its source, as one pastes it into a note. */
final class Citation {

  private Citation() {}

  /**
   * @param pageAddress linked to where the article has no address on the web
   */
  static String of(ArticleClaims.Article article, ArticleClaims.Claim claim, String pageAddress) {
    String quote = claim.evidence().exact().strip().replaceAll("\\s+", " ");
    String source = SourceLink.of(article.uri());
    String link =
        source == null
            ? pageAddress + "#claim-" + claim.id()
            : TextFragment.link(source, claim.evidence().exact());
    String title = article.title() == null ? "" : ", “" + article.title() + "”";
    String author = article.author() == null ? "" : article.author() + ", ";
    return "“%s” (%s%s%s, %s) %s"
        .formatted(
            quote,
            author,
            Outlets.of(article.outlet(), article.uri()),
            title,
            Days.of(article.publishedAt()),
            link);
  }
}
