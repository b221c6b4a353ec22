package org.claimwire.extraction.rules.entity;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import org.claimwire.extraction.claim.EntityType;

/** Finds who is meant by what they are: "the Norwegian president", "the company", "his letter". */
final class Described {

  private static final Set<String> GENERIC_PERSONS =
      WordList.of("man woman boy girl player star politician veteran lady teenager pensioner");
  private static final Set<String> LEADERS =
      WordList.of("president premier minister chancellor king queen emir sultan chief chairman");
  private static final Set<String> UTTERANCES =
      WordList.of(
          """
          statement report letter reply response email e-mail memo bulletin notice website tweet post
          posting message document documents filing figures data analysis study survey review
          modelling forecast outlook page account testimony
          evidence diary will brief communique communiqué own book ad advertisement calculation note card schedule register paper article editorial
          """);

  private static final Set<String> COMPANY = Set.of("company", "firm", "group", "club", "business");
  private static final double NAMED = 9;
  private static final double SILENT = 0.5;

  private final Words words;
  private final Lexicon lexicon;
  private final Roster roster;
  private final Stage stage;
  private final Map<String, Figure> newcomers = new HashMap<>();

  Described(Words words, Lexicon lexicon, Roster roster, Stage stage) {
    this.words = words;
    this.lexicon = lexicon;
    this.roster = roster;
    this.stage = stage;
  }

  /**
   * Who is meant; empty where it is nobody known.
   *
   * @param owner who stands at a token, for "Holm's letter"
   */
  Optional<Figure> find(
      SourcePhrase.Described phrase, int at, IntFunction<Optional<Figure>> owner) {
    if (phrase.owner() >= 0 && UTTERANCES.contains(phrase.head())) {
      return owner.apply(phrase.owner());
    }
    if (phrase.owner() >= 0) {
      boolean person = RoleNouns.isPersonRole(phrase.head()) && !phrase.plural();
      return person
          ? stage.mostSalient(at, f -> f.isNamed() ? fit(phrase, f) : 0)
          : Optional.empty();
    }
    if (!phrase.definite() || phrase.plural()) {
      return Optional.empty();
    }
    Optional<Figure> named = stage.mostSalient(at, f -> fit(phrase, f));
    if (named.isPresent()) {
      return named;
    }
    Optional<Figure> earlier =
        roster.figures().stream()
            .filter(f -> fit(phrase, f) > 0 && f.start() < words.token(at).span().start())
            .findFirst();
    // "The 58-year-old developer" says something new of somebody known.
    return earlier.isPresent() || phrase.age().isEmpty()
        ? earlier
        : stage.mostSalient(at, f -> f.isPerson() && f.isNamed() && f.age().isEmpty() ? 1 : 0);
  }

  /** Whether more than the lack of another speaks for it. */
  boolean isSure(SourcePhrase.Described phrase, Figure figure) {
    return COMPANY.contains(phrase.head()) || fit(phrase, figure) >= NAMED;
  }

  private double fit(SourcePhrase.Described phrase, Figure figure) {
    String head = phrase.head();
    if (!figure.isNamed()) {
      return newcomers.get(head) == figure ? 1 : 0;
    }
    double best = 0;
    for (Figure.Role role : figure.roles()) {
      if (role.head().equals(head)
          || head.equals("leader") && LEADERS.contains(role.head())
          || role.words().contains(head) && RoleNouns.isPersonRole(head)) {
        best = Math.max(best, agreement(phrase.modifiers(), role.words()));
      }
    }
    if (best > 0 || figure.isPerson()) {
      if (!phrase.age().isEmpty() && figure.isPerson() && phrase.age().equals(figure.age())) {
        return 5;
      }
      if (head.equals("year-old")) {
        return figure.age().isEmpty() ? 0.3 : 0;
      }
      if (best == 0
          && GENERIC_PERSONS.contains(head)
          && phrase.modifiers().isEmpty()
          && !newcomers.containsKey(head)
          && figure.isPerson()
          && figure.gender().agreesWith(RoleNouns.genderOf(head))) {
        return 0.5;
      }
      return best;
    }
    if (figure.kinds().contains(head) || figure.forms().stream().anyMatch(f -> f.contains(head))) {
      return NAMED;
    }
    boolean firm = COMPANY.contains(head) && figure.type() == EntityType.ORGANIZATION;
    boolean company =
        RoleNouns.isBody(head) && !RoleNouns.isPublic(head) && (figure.speaking() > 0 || firm);
    boolean other = figure.forms().stream().anyMatch(f -> f.stream().anyMatch(RoleNouns::isPublic));
    boolean anothers = phrase.modifiers().stream().anyMatch(m -> !roster.withWord(m).isEmpty());
    return company && !other && !anothers
        ? (1 + Math.log(figure.mentions().size()))
            * (phrase.modifiers().isEmpty() ? 1 : 0.3)
            * (figure.speaking() > 0 ? 1 : SILENT)
        : 0;
  }

  /** Words that narrow the phrase down must not contradict what the role says. */
  private double agreement(Set<String> modifiers, Set<String> role) {
    double score = 1;
    for (String modifier : modifiers) {
      boolean same = role.stream().anyMatch(w -> same(w, modifier));
      if (!same && lexicon.countryOf(modifier).isPresent()) {
        return 0;
      }
      score *= same ? 2 : 0.5;
    }
    return score;
  }

  /** "Sulmari" and "Sulmar" are one, so that invented and rare places need no list. */
  private static boolean same(String one, String other) {
    int stem = Math.min(one.length(), other.length()) - 2;
    int common = 0;
    while (common < stem + 2 && one.charAt(common) == other.charAt(common)) {
      common++;
    }
    return one.equals(other) || common >= 4 && common >= stem;
  }

  /** Somebody without a name who speaks: later "the source" is the same one. */
  Figure newcomer(SourcePhrase.Described phrase, String printed) {
    String head = phrase.head();
    Figure known = newcomers.get(head);
    if (known != null && phrase.definite() && known.isPlural() == phrase.plural()) {
      return known;
    }
    boolean person = RoleNouns.isPersonRole(head);
    EntityType type =
        person || phrase.plural()
            ? EntityType.PERSON
            : RoleNouns.isBody(head) ? EntityType.ORGANIZATION : EntityType.OTHER;
    Figure figure = Figure.unnamed(printed, type, RoleNouns.genderOf(head), phrase.plural());
    newcomers.put(head, figure);
    return figure;
  }
}
