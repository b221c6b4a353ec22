package org.claimwire.extraction.rules.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.claimwire.extraction.claim.EntityType;
import org.claimwire.extraction.text.Span;

/** Brings the names of an article together into those who bear them. */
final class Roster {

  private static final Set<String> FIRMS =
      WordList.of(
          """
          ltd limited inc plc llc llp corp corporation co gmbh ag sa nv holdings group industries
          partners bros brothers airlines airways systems technologies pharma motors foods media
          """);

  private static final Set<String> EVENTS =
      WordList.of(
          "summit festival cup games championship championships conference war election olympics"
              + " marathon derby open carnival fair congress");
  private static final Set<String> ALIAS = Set.of("alias", "aka", "nicknamed", "dubbed");
  private static final Set<String> THINGS =
      WordList.of("list act law bill prize award awards plan treaty agreement accord code charter");

  private final Words words;
  private final Lexicon lexicon;
  private final List<Figure> figures = new ArrayList<>();
  private final Map<String, Set<Figure>> byWord = new HashMap<>();
  private final Set<String> places;
  private final Map<Integer, NameMention> byLast = new HashMap<>();
  private final Map<NameMention, Figure> bearers = new LinkedHashMap<>();

  Roster(Words words, Lexicon lexicon, List<NameMention> names) {
    this.words = words;
    this.lexicon = lexicon;
    this.places = places(names);
    names.forEach(name -> byLast.put(name.last(), name));
    Map<List<String>, Figure> several = new HashMap<>();
    names.stream()
        .filter(n -> n.words().size() > 1)
        .sorted(
            Comparator.<NameMention>comparingInt(n -> -n.words().size())
                .thenComparingInt(NameMention::first))
        .forEach(n -> enter(n, several.computeIfAbsent(n.key(), k -> bearerOfLong(n))));
    Map<String, Figure> lone = new HashMap<>();
    for (NameMention name : names) {
      if (name.words().size() == 1) {
        enter(name, bearerOfWord(name, lone));
      }
    }
  }

  /** The single words that the tagger mostly takes for a place. */
  private static Set<String> places(List<NameMention> names) {
    Map<String, Integer> votes = new HashMap<>();
    for (NameMention name : names) {
      if (name.words().size() == 1) {
        votes.merge(name.key().getFirst(), name.type() == EntityType.PLACE ? 1 : -1, Integer::sum);
      }
    }
    votes.values().removeIf(v -> v <= 0);
    return votes.keySet();
  }

  List<Figure> figures() {
    return figures;
  }

  /** Who bears each name, by its mention. */
  Map<NameMention, Figure> bearers() {
    return bearers;
  }

  /** Who signs the article, whether or not it names them elsewhere. */
  Figure author(Span byline, String text) {
    String name = byline.in(text);
    Optional<Figure> known = figures.stream().filter(f -> f.name().equals(name)).findFirst();
    Figure author = known.orElseGet(this::fresh);
    NameMention signed = new NameMention(List.of(name.split("\\s+")), EntityType.PERSON, 0, 0, 0);
    author.add(signed, byline);
    return author;
  }

  /** Those whose name has the word, in lower case. */
  Set<Figure> withWord(String word) {
    return byWord.getOrDefault(word, Set.of());
  }

  /** "Ivo Brandt, alias 'the Heron'", "Ivo Brandt, also known as Old Ivo". */
  private Optional<Figure> bearerOfAlias(NameMention name) {
    int i = name.title() - 1;
    while (isQuote(i) || words.low(i).equals("the")) {
      i--;
    }
    boolean known = words.low(i).equals("as") && words.low(i - 1).equals("known");
    if (!known && !ALIAS.contains(words.low(i))) {
      return Optional.empty();
    }
    i -= known ? 2 : 1;
    int limit = i - 3;
    while (i > limit && i >= 0 && !byLast.containsKey(i)) {
      i--;
    }
    return Optional.ofNullable(byLast.get(i)).map(bearers::get);
  }

  private Figure bearerOfLong(NameMention name) {
    Optional<Figure> alias = bearerOfAlias(name);
    if (alias.isPresent()) {
      return alias.get();
    }
    List<String> key = name.key();
    for (String word : List.of(key.getLast(), key.getFirst())) {
      for (Figure figure : withWord(word)) {
        if (figure.forms().stream().anyMatch(f -> NameForms.sameLong(key, f))) {
          return figure;
        }
      }
    }
    // "Modest Jordan" is Jordan.
    boolean adjective =
        words.tag(name.first()).startsWith("JJ") || words.hasLowerCase(key.getFirst());
    if (adjective && key.size() == 2) {
      for (Figure figure : withWord(key.getLast())) {
        if (figure.isPerson()) {
          return figure;
        }
      }
    }
    return fresh();
  }

  private Figure bearerOfWord(NameMention name, Map<String, Figure> lone) {
    String word = name.key().getFirst();
    Gender gender =
        name.hasTitle() ? RoleNouns.genderOf(words.low(name.first() - 1)) : Gender.UNKNOWN;
    List<Figure> candidates = new ArrayList<>(withWord(word));
    if (isCountry(word)) {
      candidates.removeIf(f -> f.type() != EntityType.PLACE || !f.name().equalsIgnoreCase(word));
    }
    candidates.removeIf(f -> !standsFor(word, f, name) || !f.gender().agreesWith(gender));
    if (candidates.isEmpty() && isAcronymLike(name)) {
      figures.stream()
          .filter(f -> f.forms().stream().anyMatch(k -> NameForms.isAcronym(word, k)))
          .findFirst()
          .ifPresent(candidates::add);
    }
    if (candidates.isEmpty()) {
      return bearerOfAlias(name).orElseGet(() -> lone.computeIfAbsent(word, k -> fresh()));
    }
    boolean titled = name.hasTitle() && RoleNouns.isHonorific(words.low(name.first() - 1));
    return candidates.stream()
        .max(
            Comparator.<Figure>comparingInt(f -> titled && f.isPerson() ? 1 : 0)
                .thenComparingInt(f -> gender != Gender.UNKNOWN && f.gender() == gender ? 1 : 0)
                .thenComparingInt(f -> name.type() == EntityType.PERSON && f.isPerson() ? 1 : 0)
                .thenComparingInt(f -> f.isTitled() ? 1 : 0)
                .thenComparingInt(f -> -f.start()))
        .orElseThrow();
  }

  /** Some countries' names are given to people too: Jordan, Georgia. */
  private boolean isCountry(String word) {
    return lexicon.isCountry(word) && lexicon.genderOf(word) == Gender.UNKNOWN;
  }

  private static boolean isAcronymLike(NameMention name) {
    String word = name.words().getFirst();
    return word.length() <= 7 && word.chars().filter(Character::isUpperCase).count() >= 2;
  }

  private boolean standsFor(String word, Figure figure, NameMention name) {
    boolean person = figure.isPerson();
    boolean place = places.contains(word) && !RoleNouns.isBody(word);
    return figure.forms().stream()
        .anyMatch(
            form ->
                form.size() == 1
                    ? form.getFirst().equals(word)
                    : person
                        ? NameForms.standsForPerson(word, form)
                        : NameForms.standsForBody(word, form)
                            && (!place || isFirm(form) && form.getFirst().equals(word)));
  }

  private static boolean isFirm(List<String> form) {
    return form.stream().noneMatch(RoleNouns::isPublic);
  }

  private Figure fresh() {
    Figure figure = Figure.named();
    figures.add(figure);
    return figure;
  }

  private void enter(NameMention name, Figure figure) {
    figure.add(name, words.span(name.first(), name.last()));
    bearers.put(name, figure);
    List<String> key = name.key();
    for (String word : key) {
      byWord.computeIfAbsent(word, k -> new LinkedHashSet<>()).add(figure);
      for (String part : word.split("-")) {
        byWord.computeIfAbsent(part, k -> new LinkedHashSet<>()).add(figure);
      }
    }
    judge(name, figure);
  }

  /** What the words at a name say of its bearer's kind and gender. */
  private void judge(NameMention name, Figure figure) {
    List<String> key = name.key();
    int before = name.first() - 1;
    if (name.hasTitle() || words.sameSentence(before, name.first()) && isPersonTitle(before)) {
      figure.vote(EntityType.PERSON, 4);
      figure.learn(RoleNouns.genderOf(words.low(before)));
    }
    if (key.size() > 1 && EVENTS.contains(key.getLast())) {
      figure.vote(EntityType.EVENT, 9);
    }
    if (key.size() > 1 && THINGS.contains(key.getLast())) {
      figure.vote(EntityType.OTHER, 9);
    }
    boolean firm = FIRMS.contains(key.getLast().replace(".", ""));
    if (firm || key.stream().anyMatch(RoleNouns::isBody)) {
      figure.vote(EntityType.ORGANIZATION, 6);
      figure.addKind(firm ? "company" : key.getLast());
    }
    Gender given = lexicon.genderOf(key.getFirst().split("-")[0]);
    boolean plain = key.stream().noneMatch(k -> RoleNouns.isBody(k) || k.equals("of"));
    if (key.size() > 1 && given != Gender.UNKNOWN && plain) {
      figure.vote(EntityType.PERSON, 3);
      figure.learn(given);
    }
    if (key.size() == 1 && given != Gender.UNKNOWN && name.type() == EntityType.PERSON) {
      figure.learn(given);
    }
    if (key.size() == 1 && isCountry(key.getFirst())) {
      figure.vote(EntityType.PLACE, 9);
    }
    int after = name.last() + 1;
    if (words.tag(after + 1).equals("CD")
        && words.low(after).equals(",")
        && words.word(after + 1).length() == 2) {
      figure.vote(EntityType.PERSON, 4);
    }
    if (words.low(after).equals(",") && words.low(after + 1).equals("who")) {
      figure.vote(EntityType.PERSON, 2);
    }
    if (words.low(before).equals("the") && name.type() != EntityType.PLACE) {
      figure.vote(EntityType.ORGANIZATION, 1);
    }
    if (key.size() == 1 && words.low(before).equals("in")) {
      figure.vote(EntityType.PLACE, 3);
    }
    boolean common =
        key.size() > 1
            && given == Gender.UNKNOWN
            && (words.tag(name.last()).equals("NNPS") || words.hasLowerCase(key.getLast()));
    if (common) {
      figure.vote(EntityType.ORGANIZATION, 4);
    }
    int said = words.isVerb(after) ? after + 1 : after;
    said = words.low(said).equals("that") ? said + 1 : said;
    if (words.low(after).equals(",") && words.low(after + 1).equals("which")
        || words.isVerb(after) && words.low(said).equals("it")
        || words.low(before).equals("at") && name.type() != EntityType.PLACE) {
      figure.vote(EntityType.ORGANIZATION, 4);
    }
    if (words.isVerb(after) && Pronouns.genderOf(words.low(said)) != Gender.UNKNOWN) {
      figure.vote(EntityType.PERSON, 2);
    }
    int opening = words.low(before).equals("the") ? before - 1 : before;
    if (key.size() > 1 && isQuote(opening) && isQuote(after)) {
      figure.vote(EntityType.WORK, 6);
    }
  }

  private boolean isQuote(int i) {
    return i >= 0 && i < words.size() && words.word(i).matches("[“”\"‘’]");
  }

  private boolean isPersonTitle(int i) {
    boolean noun = i >= 0 && (words.isNoun(i) || words.isCapital(i));
    return noun && (RoleNouns.isPersonRole(words.low(i)) || RoleNouns.isHonorific(words.low(i)));
  }
}
