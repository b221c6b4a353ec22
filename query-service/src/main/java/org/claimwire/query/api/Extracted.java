package org.claimwire.query.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.claimwire.contracts.ArticleClaims;
import org.claimwire.query.store.StoredArticle;
import org.claimwire.query.store.StoredClaim;

/** Gives back what the store holds in the words of the contract. */
@ApplicationScoped
class Extracted {

  private final ObjectMapper json;

  Extracted(ObjectMapper json) {
    this.json = json;
  }

  ClaimView claim(StoredClaim claim) {
    return new ClaimView(
        claim.article(),
        claim.uri(),
        claim.outlet(),
        claim.publishedAt(),
        read(claim.body(), ArticleClaims.Claim.class));
  }

  ArticleView article(StoredArticle article, List<String> entities, List<String> claims) {
    return new ArticleView(
        ArticleClaims.SCHEMA,
        new ArticleClaims.Extractor(article.extractor().name(), article.extractor().version()),
        new ArticleClaims.Article(
            article.id(),
            article.revision(),
            article.bibliography().uri(),
            article.bibliography().outlet(),
            article.bibliography().title(),
            article.bibliography().author(),
            article.bibliography().publishedAt(),
            article.bibliography().language(),
            article.text()),
        article.acceptedAt(),
        article.refusal() == null
            ? null
            : new ArticleClaims.Refusal(article.refusal().code(), article.refusal().reason()),
        List.of(read(article.zones(), ArticleClaims.Zone[].class)),
        entities.stream().map(body -> read(body, ArticleClaims.Entity.class)).toList(),
        claims.stream().map(body -> read(body, ArticleClaims.Claim.class)).toList());
  }

  private <T> T read(String body, Class<T> type) {
    try {
      return json.readValue(body, type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the store holds what intake never wrote: " + body, e);
    }
  }
}
