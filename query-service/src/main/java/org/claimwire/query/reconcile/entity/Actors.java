package org.claimwire.query.reconcile.entity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.claimwire.query.reconcile.article.Article;
import org.claimwire.query.reconcile.article.Entity;
import org.claimwire.query.reconcile.words.Ids;
import org.claimwire.query.reconcile.words.Text;
import org.claimwire.query.reconcile.words.Word;

/**
 * Joins the entities of a story's articles by name: a full name joins its likes, a surname alone
 * joins the one full name that ends in it, letters join the name they abbreviate. Two people of one
 * surname stay two, and the bare surname then belongs to neither.
 */
public final class Actors {

  private static final Map<String, String> KNOWN_ALIASES =
      Map.of(
          "us", "united states",
          "usa", "united states",
          "united states of america", "united states",
          "uk", "united kingdom",
          "britain", "united kingdom",
          "un", "united nations",
          "eu", "european union");

  private final Map<String, Actor> byEntity = new TreeMap<>();

  private Actors() {}

  public static Actors among(List<Article> articles, Decisions decisions) {
    Map<String, SortedSet<String>> names = new TreeMap<>();
    Map<String, Entity.Type> types = new TreeMap<>();
    for (Article article : articles) {
      for (Entity entity : article.entities()) {
        String key = normal(entity.name());
        if (!key.isEmpty()) {
          names.computeIfAbsent(key, k -> new TreeSet<>()).add(entity.name());
          types.merge(key, entity.type(), (a, b) -> a.compareTo(b) <= 0 ? a : b);
        }
      }
    }
    List<Actor.Merge> merges = new ArrayList<>();
    Map<String, String> heads = heads(names.keySet(), types, decisions, merges);
    Map<String, Actor> byHead = new TreeMap<>();
    for (String head : new TreeSet<>(heads.values())) {
      SortedSet<String> all = new TreeSet<>();
      heads.forEach((key, own) -> all.addAll(own.equals(head) ? names.get(key) : List.of()));
      byHead.put(
          head,
          new Actor(
              Ids.of("actor", head),
              fullest(all),
              types.get(head),
              all,
              merges.stream().filter(m -> heads.get(m.name()).equals(head)).toList()));
    }
    Actors actors = new Actors();
    for (Article article : articles) {
      for (Entity entity : article.entities()) {
        Optional.ofNullable(heads.get(normal(entity.name())))
            .ifPresent(head -> actors.byEntity.put(key(article, entity.id()), byHead.get(head)));
      }
    }
    return actors;
  }

  /** All of them, in order of their ids. */
  public List<Actor> all() {
    return byEntity.values().stream().distinct().sorted(Comparator.comparing(Actor::id)).toList();
  }

  /** Who an article's entity is. */
  public Optional<Actor> find(Article article, String entityId) {
    return Optional.ofNullable(byEntity.get(key(article, entityId)));
  }

  private static String key(Article article, String entityId) {
    return article.id() + "|" + entityId;
  }

  private static Map<String, String> heads(
      Collection<String> keys,
      Map<String, Entity.Type> types,
      Decisions decisions,
      List<Actor.Merge> merges) {
    Map<String, String> heads = new TreeMap<>();
    for (String key : keys) {
      heads.put(key, key);
    }
    for (String key : keys) {
      List<String> fuller =
          keys.stream()
              .filter(other -> !other.equals(key))
              .filter(other -> shortFor(key, other, types).isPresent())
              .filter(other -> !apart(key, other, decisions))
              .toList();
      if (fuller.size() == 1) {
        heads.put(key, fuller.getFirst());
        shortFor(key, fuller.getFirst(), types)
            .ifPresent(rule -> merges.add(new Actor.Merge(key, fuller.getFirst(), rule)));
      }
    }
    for (Decisions.Pair pair : decisions.same()) {
      String one = normal(pair.name());
      String other = normal(pair.other());
      if (heads.containsKey(one) && heads.containsKey(other)) {
        String old = heads.get(other);
        String head = heads.get(one);
        heads.replaceAll((key, own) -> own.equals(old) ? head : own);
        merges.add(new Actor.Merge(other, one, Actor.Rule.DECISION));
      }
    }
    heads.replaceAll((key, head) -> followed(heads, head));
    return heads;
  }

  private static String followed(Map<String, String> heads, String head) {
    String at = head;
    for (int i = 0; i < heads.size() && !heads.get(at).equals(at); i++) {
      at = heads.get(at);
    }
    return at;
  }

  private static Optional<Actor.Rule> shortFor(
      String name, String full, Map<String, Entity.Type> types) {
    if (KNOWN_ALIASES.getOrDefault(name, name).equals(full)) {
      return Optional.of(Actor.Rule.KNOWN);
    }
    String[] parts = full.split(" ");
    if (parts.length < 2 || name.length() >= full.length()) {
      return Optional.empty();
    }
    if (types.get(full) == Entity.Type.PERSON) {
      return full.endsWith(" " + name) ? Optional.of(Actor.Rule.SURNAME) : Optional.empty();
    }
    StringBuilder letters = new StringBuilder();
    for (String part : parts) {
      letters.append(part.charAt(0));
    }
    if (letters.toString().equals(name)) {
      return Optional.of(Actor.Rule.LETTERS);
    }
    return types.get(full) == types.get(name) && full.startsWith(name + " ")
        ? Optional.of(Actor.Rule.BEGINNING)
        : Optional.empty();
  }

  private static boolean apart(String one, String other, Decisions decisions) {
    return decisions.different().stream()
        .anyMatch(
            pair ->
                List.of(normal(pair.name()), normal(pair.other()))
                    .containsAll(List.of(one, other)));
  }

  private static String fullest(SortedSet<String> names) {
    return names.stream()
        .max(Comparator.comparing(String::length).thenComparing(Comparator.reverseOrder()))
        .orElseThrow();
  }

  private static String normal(String name) {
    List<String> forms = new ArrayList<>();
    for (Word word : new Text(name).words()) {
      if (word.carries() || word.form().equals("us")) {
        forms.add(word.form());
      }
    }
    String joined = String.join(" ", forms);
    return KNOWN_ALIASES.getOrDefault(joined, joined);
  }
}
