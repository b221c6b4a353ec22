package org.claimwire.query.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.claimwire.contracts.ArticleClaims;
import org.claimwire.query.store.StoredClaim;

/**
 * A claim as linked data: a schema.org Claim, or Quotation where words stand in quotation marks; a
 * W3C Web Annotation for its evidence; PROV for how it came about.
 */
final class LinkedClaim {

  static final List<Object> CONTEXT =
      List.of(
          "http://www.w3.org/ns/anno.jsonld",
          Map.of("schema", "https://schema.org/", "prov", "http://www.w3.org/ns/prov#"));

  private LinkedClaim() {}

  /** The claim as a node of the graph. */
  static Map<String, Object> of(StoredClaim stored) {
    ArticleClaims.Claim claim = stored.claim();
    ArticleClaims.Statement statement = claim.statement();
    boolean quoted = statement != null && !statement.quoted().isEmpty();
    Map<String, Object> article = article(stored);

    Map<String, Object> node = new LinkedHashMap<>();
    node.put("id", "urn:claimwire:claim:" + claim.id());
    node.put("type", quoted ? "schema:Quotation" : "schema:Claim");
    node.put("schema:text", quoted ? words(statement.quoted()) : claim.text());
    if (statement != null && statement.speaker() != null) {
      statement
          .speaker()
          .shownName()
          .ifPresent(
              name ->
                  node.put(
                      quoted ? "schema:spokenByCharacter" : "schema:author",
                      Map.of("type", "schema:Thing", "schema:name", name)));
    }
    node.put(quoted ? "schema:isPartOf" : "schema:appearance", article);
    node.put("schema:subjectOf", annotation(stored, article));
    node.put("prov:wasDerivedFrom", Map.of("id", article.get("id")));
    node.put(
        "prov:wasGeneratedBy",
        Map.of(
            "type",
            "prov:Activity",
            "schema:name",
            "extraction by the rule " + claim.rule(),
            "prov:used",
            Map.of("id", article.get("id"))));
    return node;
  }

  private static Map<String, Object> article(StoredClaim stored) {
    Map<String, Object> article = new LinkedHashMap<>();
    article.put("id", "urn:claimwire:article:" + stored.article());
    article.put("type", "schema:NewsArticle");
    putIfKnown(article, "schema:url", stored.uri());
    putIfKnown(article, "schema:datePublished", stored.publishedAt());
    if (stored.outlet() != null) {
      article.put(
          "schema:publisher",
          Map.of("type", "schema:NewsMediaOrganization", "schema:name", stored.outlet()));
    }
    return article;
  }

  private static Map<String, Object> annotation(StoredClaim stored, Map<String, Object> article) {
    ArticleClaims.Evidence evidence = stored.claim().evidence();
    Map<String, Object> quote = new LinkedHashMap<>();
    quote.put("type", "TextQuoteSelector");
    quote.put("exact", evidence.exact());
    quote.put("prefix", evidence.prefix());
    quote.put("suffix", evidence.suffix());
    Map<String, Object> position = new LinkedHashMap<>();
    position.put("type", "TextPositionSelector");
    position.put("start", evidence.start());
    position.put("end", evidence.end());
    List<Object> selectors = new ArrayList<>(List.of(quote, position));

    Map<String, Object> annotation = new LinkedHashMap<>();
    annotation.put("id", "urn:claimwire:evidence:" + stored.claim().id());
    annotation.put("type", "Annotation");
    annotation.put("motivation", "identifying");
    annotation.put("body", Map.of("id", "urn:claimwire:claim:" + stored.claim().id()));
    annotation.put(
        "target",
        Map.of("type", "SpecificResource", "source", article.get("id"), "selector", selectors));
    return annotation;
  }

  private static String words(List<ArticleClaims.Span> spans) {
    return String.join(" … ", spans.stream().map(ArticleClaims.Span::exact).toList());
  }

  private static void putIfKnown(Map<String, Object> node, String name, Object value) {
    if (value != null) {
      node.put(name, value.toString());
    }
  }
}
