package org.claimwire.extraction.text;

import java.util.List;
import java.util.stream.IntStream;

/**
 * One sentence of a zone that bears claims.
 *
 * @param span from its first token to its last
 * @param zone what kind of zone it stands in
 * @param paragraph number of its line of text, counting from 0 through the article
 * @param tokens at least one
 * @param dependencies one arc a token, in token order; empty where the sentence was not parsed
 */
public record Sentence(
    Span span, ZoneKind zone, int paragraph, List<Token> tokens, List<Dependency> dependencies) {

  public boolean parsed() {
    return !dependencies.isEmpty();
  }

  public Token token(int index) {
    return tokens.get(index);
  }

  /**
   * Indexes of the tokens that depend on this one by one of the relations; all where none given.
   */
  public List<Integer> dependents(int governor, String... relations) {
    List<String> wanted = List.of(relations);
    return dependencies.stream()
        .filter(d -> d.governor() == governor)
        .filter(d -> wanted.isEmpty() || wanted.contains(d.relation()))
        .map(Dependency::dependent)
        .toList();
  }

  /** The relation of a token to its governor; empty string where the sentence was not parsed. */
  public String relation(int dependent) {
    return parsed() ? dependencies.get(dependent).relation() : "";
  }

  /** Index of the token that governs this one; {@link Dependency#ROOT} for the root. */
  public int governor(int dependent) {
    return dependencies.get(dependent).governor();
  }

  /** Indexes of a token and everything below it, in the order of the text. */
  public List<Integer> subtree(int head) {
    return IntStream.range(0, tokens.size()).filter(i -> isBelow(i, head)).boxed().toList();
  }

  private boolean isBelow(int index, int head) {
    // A tree of n tokens is at most n deep: the bound survives a parser's cycle.
    int at = index;
    for (int steps = 0; steps <= tokens.size() && at != Dependency.ROOT; steps++) {
      if (at == head) {
        return true;
      }
      at = governor(at);
    }
    return false;
  }

  /** The span from one token to another, both included. */
  public Span span(int first, int last) {
    return token(first).span().to(token(last).span());
  }
}
