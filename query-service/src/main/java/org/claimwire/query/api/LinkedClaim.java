package org.claimwire.query.api;

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
          node("schema", "https://schema.org/", "prov", "http://www.w3.org/ns/prov#"));

  private LinkedClaim() {}

  /** The claim as a node of the graph. */
  static Map<String, Object> of(StoredClaim stored) {
    ArticleClaims.Claim claim = stored.claim();
    ArticleClaims.Statement statement = claim.statement();
    boolean quoted = statement != null && !statement.quoted().isEmpty();
    Map<String, Object> article = article(stored);

    Map<String, Object> node =
        node(
            "id",
            "urn:claimwire:claim:" + claim.id(),
            "type",
            quoted ? "schema:Quotation" : "schema:Claim",
            "schema:text",
            quoted ? words(statement.quoted()) : claim.text());
    if (statement != null && statement.speaker() != null) {
      statement
          .speaker()
          .shownName()
          .ifPresent(
              name ->
                  node.put(
                      quoted ? "schema:spokenByCharacter" : "schema:author",
                      node("type", "schema:Thing", "schema:name", name)));
    }
    node.put(quoted ? "schema:isPartOf" : "schema:appearance", article);
    node.put("schema:subjectOf", annotation(stored, article));
    node.put("prov:wasDerivedFrom", node("id", article.get("id")));
    node.put(
        "prov:wasGeneratedBy",
        node(
            "type",
            "prov:Activity",
            "schema:name",
            "extraction by the rule " + claim.rule(),
            "prov:used",
            node("id", article.get("id"))));
    return node;
  }

  private static Map<String, Object> article(StoredClaim stored) {
    Map<String, Object> article =
        node("id", "urn:claimwire:article:" + stored.article(), "type", "schema:NewsArticle");
    putIfKnown(article, "schema:url", stored.uri());
    putIfKnown(article, "schema:datePublished", stored.publishedAt());
    if (stored.outlet() != null) {
      article.put(
          "schema:publisher",
          node("type", "schema:NewsMediaOrganization", "schema:name", stored.outlet()));
    }
    return article;
  }

  private static Map<String, Object> annotation(StoredClaim stored, Map<String, Object> article) {
    ArticleClaims.Evidence evidence = stored.claim().evidence();
    Map<String, Object> quote =
        node(
            "type",
            "TextQuoteSelector",
            "exact",
            evidence.exact(),
            "prefix",
            evidence.prefix(),
            "suffix",
            evidence.suffix());
    Map<String, Object> position =
        node("type", "TextPositionSelector", "start", evidence.start(), "end", evidence.end());
    return node(
        "id",
        "urn:claimwire:evidence:" + stored.claim().id(),
        "type",
        "Annotation",
        "motivation",
        "identifying",
        "body",
        node("id", "urn:claimwire:claim:" + stored.claim().id()),
        "target",
        node(
            "type",
            "SpecificResource",
            "source",
            article.get("id"),
            "selector",
            List.of(quote, position)));
  }

  /** In the order given, so that the same claim is always written alike. */
  private static Map<String, Object> node(Object... namesAndValues) {
    Map<String, Object> node = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      node.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return node;
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
