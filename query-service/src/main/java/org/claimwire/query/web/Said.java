package org.claimwire.query.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.claimwire.contracts.ArticleClaims;
import org.claimwire.query.reconcile.article.Article;
import org.claimwire.query.reconcile.article.Claim;
import org.claimwire.query.reconcile.article.Participant;
import org.claimwire.query.reconcile.article.Statement;
import org.claimwire.query.reconcile.entity.Actor;
import org.claimwire.query.reconcile.entity.Actors;
import org.claimwire.query.reconcile.words.Span;

/** What an article has somebody say. */
record Said(Article article, Claim claim, Statement statement) {

  private static final Set<String> ARTICLES = Set.of("a", "an", "some", "one");

  private static final Set<String> COUNTING =
      Set.of(
          "two",
          "three",
          "four",
          "five",
          "several",
          "many",
          "few",
          "both",
          "all",
          "most",
          "each",
          "every",
          "no",
          "other",
          "others",
          "another",
          "these",
          "those",
          "nobody",
          "everybody");

  boolean isQuoted() {
    return !statement.quoted().isEmpty();
  }

  /** The words in quotation marks, from the first to the last; else what is told of them. */
  Wording.Words words() {
    List<Span> spans =
        isQuoted()
            ? statement.quoted()
            : statement.content().isEmpty() ? List.of(claim.evidence()) : statement.content();
    return new Wording.Words(article, new Span(spans.getFirst().start(), spans.getLast().end()));
  }

  /**
   * The name of who says it, as the story's articles give it in full; empty where none knows it.
   */
  Optional<String> name(Actors actors) {
    Optional<Participant> speaker = statement.speaker();
    return speaker
        .flatMap(Participant::entity)
        .flatMap(entity -> actors.find(article, entity))
        .map(Actor::name)
        .or(() -> speaker.map(Participant::name))
        .filter(Said::isName);
  }

  /** How the article calls somebody it does not name; empty for nobody, or only a pronoun. */
  String described() {
    return statement
        .speaker()
        .map(
            speaker ->
                ArticleClaims.Participant.isPronoun(speaker.name())
                    ? article.exact(speaker.span())
                    : speaker.name())
        .filter(words -> !ArticleClaims.Participant.isPronoun(words))
        .orElse("");
  }

  /** The same for all that one speaker says in a story. */
  String identity(Actors actors) {
    return name(actors)
        .map(name -> "name " + name)
        .orElseGet(() -> "described " + described().toLowerCase(Locale.ROOT));
  }

  // "A friend of Mara Lindqvist" has capitals, too; "bin Khalid" begins without.
  private static boolean isName(String name) {
    String[] words = name.split(" ");
    return !ArticleClaims.Participant.isPronoun(name)
        && (isCapital(words[0]) || words.length <= 3 && isCapital(words[words.length - 1]))
        && !ARTICLES.contains(words[0].toLowerCase(Locale.ROOT))
        && !isCounted(words);
  }

  // "Both leaders" begins a sentence with a capital; "All Saints Church" has them to the end.
  private static boolean isCounted(String[] words) {
    int first = words.length > 1 && words[0].equalsIgnoreCase("the") ? 1 : 0;
    return COUNTING.contains(words[first].toLowerCase(Locale.ROOT))
        && (words.length == first + 1 || !isCapital(words[words.length - 1]));
  }

  private static boolean isCapital(String word) {
    return !word.isEmpty() && !Character.isLowerCase(word.codePointAt(0));
  }
}
