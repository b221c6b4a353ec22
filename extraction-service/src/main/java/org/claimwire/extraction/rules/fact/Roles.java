package org.claimwire.extraction.rules.fact;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.claimwire.extraction.claim.Event.ArgumentRole;
import org.claimwire.extraction.claim.Quantity;
import org.claimwire.extraction.text.Span;

/** What a phrase beside a predicate is to it. */
final class Roles {

  private static final Set<String> UNITS =
      Set.of("second", "minute", "hour", "day", "night", "week", "month", "year");
  private static final Set<String> CAUSES =
      Set.of(
          "because of",
          "due to",
          "owing to",
          "thanks to",
          "on account of",
          "because",
          "as a result of");
  private static final Set<String> TOPICS =
      Set.of("about", "regarding", "concerning", "on", "over");
  private static final Set<String> WHEN =
      Set.of(
          "before",
          "after",
          "during",
          "following",
          "since",
          "until",
          "ahead of",
          "ahead",
          "prior to",
          "amid");
  private static final Set<String> WHERE =
      Set.of(
          "in",
          "at",
          "on",
          "near",
          "outside",
          "inside",
          "across",
          "from",
          "to",
          "into",
          "off",
          "through",
          "along",
          "around",
          "behind",
          "under",
          "over",
          "within",
          "throughout",
          "toward",
          "towards",
          "by");
  private static final Set<String> TALKING =
      Set.of(
          "talk",
          "speak",
          "discuss",
          "meet",
          "focus",
          "agree",
          "negotiate",
          "argue",
          "quarrel",
          "clash",
          "differ",
          "disagree",
          "vote",
          "rule",
          "centre",
          "center",
          "touch",
          "comment",
          "decide",
          "insist");
  private static final Set<String> BLAMING =
      Set.of(
          "fine",
          "arrest",
          "jail",
          "punish",
          "blame",
          "praise",
          "thank",
          "criticise",
          "criticize",
          "condemn",
          "convict",
          "sack",
          "fire",
          "sentence",
          "sanction",
          "suspend");
  private static final Set<String> TELLING =
      Set.of("accuse", "inform", "warn", "convince", "remind", "suspect", "speak", "notify");
  private static final Set<String> GIVING =
      Set.of(
          "give",
          "hand",
          "present",
          "grant",
          "send",
          "offer",
          "pay",
          "award",
          "sell",
          "lend",
          "issue",
          "extend",
          "show",
          "deliver",
          "donate",
          "return",
          "gift",
          "provide",
          "transfer",
          "extradite",
          "deport",
          "tell",
          "announce",
          "promise",
          "explain");
  private static final Set<String> PLACES =
      Set.of(
          "city",
          "town",
          "village",
          "country",
          "street",
          "square",
          "house",
          "building",
          "office",
          "room",
          "hall",
          "embassy",
          "port",
          "harbour",
          "harbor",
          "station",
          "airport",
          "hospital",
          "school",
          "court",
          "prison",
          "bridge",
          "road",
          "coast",
          "sea",
          "island",
          "river",
          "border",
          "region",
          "camp",
          "museum",
          "church",
          "hotel",
          "centre",
          "center",
          "stadium",
          "palace",
          "market",
          "park",
          "beach",
          "pier",
          "quay",
          "dock",
          "yard",
          "factory",
          "plant",
          "abroad",
          "water",
          "capital",
          "headquarters",
          "ministry",
          "parliament");

  private Roles() {}

  static ArgumentRole of(Scene scene, String predicate, int head) {
    Tree tree = scene.tree();
    String preposition = tree.preposition(head);
    if (tree.isRelation(head, "iobj")) {
      return ArgumentRole.RECIPIENT;
    }
    Span words = Phrase.prepositional(tree, head);
    if (scene.isDuration(head) && !WHEN.contains(preposition)) {
      return ArgumentRole.DURATION;
    }
    if (tree.isRelation(head, "obj")) {
      return ArgumentRole.OTHER;
    }
    if (scene.isTime(tree.token(head).span())) {
      return ArgumentRole.TIME;
    }
    if (CAUSES.contains(preposition)
        || words.in(scene.text()).toLowerCase(Locale.ROOT).equals("as a result")) {
      return ArgumentRole.CAUSE;
    }
    if (WHEN.contains(preposition) || preposition.isEmpty() && scene.isTime(words)) {
      return ArgumentRole.TIME;
    }
    return lexical(tree, predicate, head, preposition).orElse(ArgumentRole.OTHER);
  }

  private static Optional<ArgumentRole> lexical(
      Tree tree, String predicate, int head, String preposition) {
    boolean person = tree.token(head).name().equals("PERSON") || tree.tag(head).equals("PRP");
    boolean name = tree.token(head).isName();
    if (preposition.equals("to")
        && (GIVING.contains(predicate) && (person || !isPlace(tree, head)))) {
      return Optional.of(ArgumentRole.RECIPIENT);
    }
    if (preposition.equals("for") && BLAMING.contains(predicate)) {
      return Optional.of(ArgumentRole.CAUSE);
    }
    if (preposition.equals("of") && TELLING.contains(predicate)
        || TOPICS.contains(preposition) && TALKING.contains(predicate) && !isPlace(tree, head)
        || preposition.equals("about")
        || preposition.equals("regarding")
        || preposition.equals("concerning")) {
      return Optional.of(ArgumentRole.TOPIC);
    }
    if (WHERE.contains(preposition)
        && !person
        && (isPlace(tree, head)
            || name
                && Set.of("in", "at", "outside", "inside", "near", "across")
                    .contains(preposition))) {
      return Optional.of(ArgumentRole.PLACE);
    }
    if ((preposition.equals("with") || preposition.equals("using"))
        && !name
        && tree.tag(head).equals("NN")) {
      return Optional.of(ArgumentRole.INSTRUMENT);
    }
    return Optional.empty();
  }

  static boolean isPlace(Tree tree, int head) {
    return tree.token(head).name().equals("LOCATION") || PLACES.contains(tree.lemma(head));
  }

  /** Whether an amount is a length of time. */
  static boolean isDuration(Quantity quantity) {
    return quantity.unit().map(UNITS::contains).orElse(false);
  }
}
