package org.claimwire.query;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import org.claimwire.contracts.ArticleClaims;

/** An event on {@code claims.extracted}, made of words: {@code report("a1").saying("…")}. */
final class Report {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final String id;
  private final ObjectNode message = JSON.createObjectNode();
  private final ObjectNode article;
  private final ArrayNode entities;
  private final ArrayNode claims;
  private Instant acceptedAt = Instant.parse("2026-03-02T08:00:00Z");

  private Report(String id) {
    this.id = id;
    message.put("schema", ArticleClaims.SCHEMA);
    message.putObject("extractor").put("name", "claimwire").put("version", "1.0.0");
    article = message.putObject("article");
    article.put("id", id).put("revision", "").putNull("uri").put("outlet", "Harbour Gazette");
    article.put("title", "A title").putNull("author").put("publishedAt", "2026-03-01T00:00:00Z");
    article.put("language", "en").put("text", "");
    message.putNull("refusal");
    message.putArray("zones");
    entities = message.putArray("entities");
    claims = message.putArray("claims");
  }

  static Report report(String id) {
    return new Report(id);
  }

  /** A report under an id that no other test uses. */
  static Report report() {
    return new Report("t-" + UUID.randomUUID());
  }

  Report by(String outlet) {
    article.put("outlet", outlet);
    return this;
  }

  Report titled(String title) {
    article.put("title", title);
    return this;
  }

  Report published(String instant) {
    article.put("publishedAt", instant);
    return this;
  }

  Report undated() {
    article.putNull("publishedAt");
    return this;
  }

  Report accepted(String instant) {
    acceptedAt = Instant.parse(instant);
    return this;
  }

  Report refused(String code, String reason) {
    message.putObject("refusal").put("code", code).put("reason", reason);
    return this;
  }

  /** Adds a person or place to the text. */
  Report naming(String name, String type) {
    int start = append(name);
    String entity = "e" + (entities.size() + 1);
    ObjectNode node = entities.addObject().put("id", entity).put("name", name).put("type", type);
    node.putArray("roles");
    ObjectNode mention = node.putArray("mentions").addObject();
    span(mention, start, name).put("form", "name");
    return this;
  }

  /** Adds a sentence that the outlet says itself. */
  Report saying(String sentence) {
    claim("fact", sentence, append(sentence)).putNull("statement");
    return this;
  }

  /** Adds what the outlet says with words that stand in the text already. */
  Report sayingWithin(String words) {
    String text = article.path("text").asText();
    claim("fact", words, text.codePointCount(0, text.indexOf(words))).putNull("statement");
    return this;
  }

  /** Says where it was printed. */
  Report at(String uri) {
    article.put("uri", uri);
    return this;
  }

  /** Adds what somebody said, in other words than their own. */
  Report quoting(String speaker, String content) {
    String sentence = speaker + " said " + content;
    int start = append(sentence);
    ObjectNode statement = claim("statement", sentence, start).putObject("statement");
    statement.put("form", "indirect");
    participant(statement.putObject("speaker"), speaker, start);
    span(statement.putObject("cue"), start + length(speaker) + 1, "said");
    span(
        statement.putArray("content").addObject(),
        start + length(sentence) - length(content),
        content);
    statement.putArray("quoted");
    statement.put("stance", "says").putNull("addressee").putNull("via");
    return this;
  }

  /** Adds what the outlet says of somebody. */
  Report sayingOf(String name, String predicate) {
    String sentence = name + " " + predicate;
    int start = append(sentence);
    ObjectNode fact = (ObjectNode) claim("fact", sentence, start).get("fact");
    participant(fact.putObject("subject"), name, start);
    return this;
  }

  /** Adds a sentence that the outlet says itself, with an amount in it. */
  Report counting(String sentence, String exact, double value, String unit) {
    saying(sentence);
    ObjectNode claim = (ObjectNode) claims.get(claims.size() - 1);
    int start = claim.at("/evidence/start").asInt() + length(before(sentence, exact));
    ObjectNode quantity = span(claim.withArray("quantities").addObject(), start, exact);
    quantity.put("value", value).put("unit", unit).put("bound", "exact");
    return this;
  }

  /** Adds a sentence that the outlet says itself, with a day in it. */
  Report dating(String sentence, String exact, String day) {
    saying(sentence);
    ObjectNode claim = (ObjectNode) claims.get(claims.size() - 1);
    int start = claim.at("/evidence/start").asInt() + length(before(sentence, exact));
    ObjectNode time = span(claim.withArray("times").addObject(), start, exact);
    time.put("from", day).put("to", day).put("precision", "day");
    return this;
  }

  /** Adds what somebody said, in their own words. */
  Report quotingDirectly(String speaker, String words) {
    quoting(speaker, "\u201C" + words + "\u201D");
    ObjectNode statement = (ObjectNode) claims.get(claims.size() - 1).get("statement");
    int start = statement.path("content").get(0).path("start").asInt() + 1;
    statement.put("form", "direct");
    span(statement.withArray("quoted").addObject(), start, words);
    return this;
  }

  String id() {
    return id;
  }

  String title() {
    return article.path("title").asText();
  }

  Instant acceptedAt() {
    return acceptedAt;
  }

  String revision() {
    return revision(article.path("text").asText() + article.path("title").asText());
  }

  /** Of an article with that content. */
  static String revision(String content) {
    return "sha256:" + HexFormat.of().toHexDigits(content.hashCode()).repeat(8);
  }

  String json() {
    article.put("revision", revision());
    try {
      return JSON.writeValueAsString(message);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  byte[] body() {
    return json().getBytes(StandardCharsets.UTF_8);
  }

  private ObjectNode claim(String kind, String sentence, int start) {
    ObjectNode claim = claims.addObject();
    claim.put("id", id + "-c" + claims.size()).put("kind", kind).put("rule", "test.rule");
    claim.put("confidence", 0.9).put("text", sentence).put("zone", "body");
    span(claim.putObject("evidence"), start, sentence).put("prefix", "").put("suffix", "");
    claim.put("polarity", "affirmed").put("certainty", "asserted").putNull("statement");
    ObjectNode fact = claim.putObject("fact").putNull("subject");
    span(fact.putObject("predicate").put("lemma", "be"), start, sentence.split(" ")[0]);
    fact.putNull("object").putArray("arguments");
    claim.putArray("times");
    claim.putArray("quantities");
    claim.putArray("places");
    return claim;
  }

  private void participant(ObjectNode node, String name, int start) {
    node.putNull("entity").put("name", name);
    for (var entity : entities) {
      if (entity.path("name").asText().equals(name)) {
        node.set("entity", entity.get("id"));
      }
    }
    span(node, start, name);
  }

  private int append(String sentence) {
    String before = article.path("text").asText();
    String text = before.isEmpty() ? sentence + "." : before + " " + sentence + ".";
    article.put("text", text);
    ObjectNode body = JSON.createObjectNode().put("kind", "body").put("start", 0);
    ((ArrayNode) message.get("zones")).removeAll().add(body.put("end", length(text)));
    return before.isEmpty() ? 0 : length(before) + 1;
  }

  private static String before(String sentence, String exact) {
    return sentence.substring(0, sentence.indexOf(exact));
  }

  private static ObjectNode span(ObjectNode node, int start, String exact) {
    return node.put("start", start).put("end", start + length(exact)).put("exact", exact);
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }
}
