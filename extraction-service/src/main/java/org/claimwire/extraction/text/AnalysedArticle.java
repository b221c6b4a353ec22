package org.claimwire.extraction.text;

import java.util.List;

/**
 * An article with everything the language doors know of it.
 *
 * @param zones every line that is not blank
 * @param sentences of the zones that bear claims, in the order of the text
 */
public record AnalysedArticle(Article article, List<Zone> zones, List<Sentence> sentences) {

  public String text() {
    return article.text();
  }
}
