package org.claimwire.extraction.rules.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimwire.extraction.claim.EntityType;

/**
 * Finds names: runs of capitalised words, with the tagger's opinion where it has one. In headlines
 * set in capitals, only what is a name elsewhere or is tagged as one counts.
 */
final class NameFinder {

  private static final Set<String> NEVER =
      WordList.of(
          """
          i a an the he she it they we you him them his her its their our us me my your this that
          these those monday tuesday wednesday thursday friday saturday sunday january february
          march april may june july august september october november december jan feb mar apr jun
          jul aug sept sep oct nov dec yes no not but and or so if when what who why how where
          which in on at of for by with from to after before according as while there here photo
          image picture credit updated published however meanwhile nobody everyone someone all
          some many few most each every another other others is are was were
          has have had will would can could may must might does did says said
          q pm am gmt bst utc cet est edt
          """);

  private static final Set<String> PARTICLES =
      WordList.of("de da van von der den la le del della bin ibn al el dos di du ten af av zu");

  /** What stands behind a person's name. */
  private static final Set<String> LETTERS =
      Set.of("kc", "qc", "mp", "obe", "cbe", "frs", "phd", "md");

  private final Words words;
  private final Lexicon lexicon;
  private final List<NameMention> found = new ArrayList<>();

  private NameFinder(Words words, Lexicon lexicon) {
    this.words = words;
    this.lexicon = lexicon;
  }

  /** Every name of the article, in the order of the text. */
  static List<NameMention> namesIn(Words words, Lexicon lexicon) {
    return new NameFinder(words, lexicon).find();
  }

  private List<NameMention> find() {
    for (int i = 0; i < words.size(); ) {
      i = words.isTitleCase(i) ? i + 1 : runFrom(i);
    }
    Map<String, List<List<String>>> known = new LinkedHashMap<>();
    for (List<String> key : found.stream().map(NameMention::key).distinct().toList()) {
      known.computeIfAbsent(key.getFirst(), k -> new ArrayList<>()).add(key);
    }
    known.values().forEach(keys -> keys.sort(Comparator.comparingInt(k -> -k.size())));
    Set<Integer> taken = new HashSet<>();
    Set<String> surnames = new HashSet<>();
    for (NameMention name : found) {
      taken.add(name.first());
      if (name.words().size() > 1 && !name.words().getFirst().contains(".")) {
        surnames.add(name.key().getLast());
        surnames.add(name.key().getFirst());
      }
    }
    for (int i = 0; i < words.size(); ) {
      boolean surname =
          startsSentence(i)
              && words.isCapital(i)
              && surnames.contains(words.low(i))
              && !taken.contains(i)
              && !NEVER.contains(words.low(i))
              && !words.hasLowerCase(words.low(i));
      if (surname && !words.isTitleCase(i) && (i + 1 == words.size() || !words.isNoun(i + 1))) {
        add(i, i, i);
      }
      i = words.isTitleCase(i) ? knownFrom(i, known) : i + 1;
    }
    found.sort(Comparator.comparingInt(NameMention::first));
    Set<String> parts = new HashSet<>();
    found.forEach(n -> parts.addAll(n.key()));
    return found.stream()
        .filter(n -> !isPair(n, parts, surnames))
        .flatMap(n -> apart(n, surnames).stream())
        .toList();
  }

  /** "The Holm-Brandt talks": two names of the article, not a third. */
  private static boolean isPair(NameMention name, Set<String> parts, Set<String> surnames) {
    String word = name.key().getFirst();
    return name.words().size() == 1
        && word.contains("-")
        && !surnames.contains(word)
        && parts.containsAll(List.of(word.split("-")));
  }

  /** "… at the U.N. Holm said": what ends in a stop may end a sentence. */
  private List<NameMention> apart(NameMention name, Set<String> surnames) {
    boolean stop = name.words().getFirst().matches("(\\p{Lu}\\.){2,}");
    if (name.words().size() != 2 || !stop || !surnames.contains(name.key().getLast())) {
      return List.of(name);
    }
    List<String> parts = name.words();
    return List.of(
        new NameMention(
            parts.subList(0, 1), EntityType.PLACE, name.first(), name.first(), name.first()),
        new NameMention(
            parts.subList(1, 2), EntityType.PERSON, name.last(), name.last(), name.last()));
  }

  private int runFrom(int start) {
    if (!isNameWord(start)) {
      return start + 1;
    }
    int end = start;
    while (true) {
      int next = continuation(start, end);
      if (next < 0) {
        break;
      }
      end = next;
    }
    split(start, end);
    return end + 1;
  }

  /** Where the run goes on after a name word; negative where it ends. */
  private int continuation(int start, int end) {
    int next = end + 1;
    if (!words.sameSentence(end, next)) {
      return -1;
    }
    if (words.word(next).equals("-") && words.isGlued(end) && words.isGlued(next)) {
      return words.sameSentence(end, next + 1) && words.isCapital(next + 1) ? next + 1 : -1;
    }
    if (isNameWord(next)) {
      return next;
    }
    boolean more = words.sameSentence(end, next + 1);
    if (more && words.word(next).equals("&") && words.isCapital(next + 1)) {
      return next + 1;
    }
    int behind = next;
    while (PARTICLES.contains(words.low(behind)) && words.sameSentence(end, behind + 1)) {
      behind++;
    }
    if (behind > next && isNameWord(behind)) {
      return behind;
    }
    boolean body = RoleNouns.isBody(words.low(end)) && words.isCapital(end);
    String joint = words.low(next);
    boolean joins =
        joint.equals("of") && (body || isThing(start, end))
            || body && (joint.equals("for") || joint.equals("on"));
    if (more && joins) {
      int after = words.low(next + 1).equals("the") ? next + 2 : next + 1;
      return words.sameSentence(end, after) && isNameWord(after) ? after : -1;
    }
    boolean sameTag =
        words.token(next).isName() && words.token(next).name().equals(words.token(end).name());
    return sameTag && (words.tag(next).equals("CD") || words.low(next).equals("of")) ? next : -1;
  }

  /** "the Register of …": a thing's name may go on where a person's cannot. */
  private boolean isThing(int start, int end) {
    String tag = words.token(end).name();
    return start > 0
        && words.low(start - 1).equals("the")
        && !tag.equals("PERSON")
        && !tag.equals("LOCATION")
        && !RoleNouns.isPersonRole(words.low(end));
  }

  private boolean isNameWord(int i) {
    String low = words.low(i);
    if (!words.isCapital(i) || NEVER.contains(low)) {
      return false;
    }
    if (words.token(i).isName() || words.tag(i).equals("NNP") || words.tag(i).equals("NNPS")) {
      // The first word of a sentence has its capital for nothing.
      boolean person = words.token(i).name().equals("PERSON");
      return !(startsSentence(i) && !person && words.hasLowerCase(low));
    }
    return !startsSentence(i)
        && words.word(i).length() > 1
        && (words.isNoun(i)
            || words.tag(i).startsWith("JJ")
            || words.tag(i).startsWith("VB")
            || words.tag(i).equals("FW"));
  }

  private boolean startsSentence(int i) {
    return i == words.sentenceStart(i)
        || !Character.isLetterOrDigit(words.word(i - 1).codePointBefore(words.word(i - 1).length()))
            && !words.word(i - 1).equals(",")
            && !words.word(i - 1).equals("-")
            && !words.word(i - 1).equals("&")
            && !words.word(i - 1).equals(".");
  }

  /** Takes the title from the run, and one name of two kinds apart. */
  private void split(int start, int end) {
    int name = start;
    boolean first = lexicon.genderOf(words.low(start)) != Gender.UNKNOWN;
    for (int i = start; i < end; i++) {
      boolean honorific = RoleNouns.isHonorific(words.low(i)) && !words.word(i + 1).equals("-");
      boolean role = RoleNouns.isPersonRole(words.low(i)) && !(first && i > start && i > name);
      boolean body = RoleNouns.isBody(words.low(i + 1));
      if ((honorific || role) && !body && words.word(i + 1).matches("\\p{Lu}.*")) {
        name = i + 1;
      }
    }
    int title = start;
    boolean ofState =
        name == start
            && end - start >= 2
            && start - 2 >= words.sentenceStart(start)
            && words.low(start - 1).equals("of")
            && RoleNouns.isPersonRole(words.low(start - 2))
            && words.token(end).name().equals("PERSON");
    if (ofState) {
      name = start + 1;
      title = start - 2;
    }
    int person = personFrom(name, end);
    if (person > name) {
      if (words.token(name).name().equals("LOCATION") || words.low(name - 1).equals("of")) {
        title = name;
      }
      name = person;
    }
    while (end > name && (words.low(end).equals("of") || LETTERS.contains(words.low(end)))) {
      end--;
    }
    add(name, end, title);
  }

  /** Where a person's name begins behind another one: "Kareshi Mihal Dorn". */
  private int personFrom(int start, int end) {
    String tag = words.token(start).name();
    for (int i = start + 1; i < end; i++) {
      boolean turns =
          !tag.equals("PERSON") && !tag.equals("O") && words.token(i).name().equals("PERSON");
      boolean given = lexicon.genderOf(words.low(i)) != Gender.UNKNOWN;
      if (given && (turns || lexicon.countryOf(words.word(start)).isPresent() && i == start + 1)) {
        return i;
      }
    }
    return start;
  }

  private void add(int first, int last, int title) {
    List<String> parts = new ArrayList<>();
    boolean glue = false;
    for (int i = first; i <= last; i++) {
      boolean hyphen = words.word(i).equals("-");
      if ((hyphen || glue) && !parts.isEmpty()) {
        parts.set(parts.size() - 1, parts.getLast() + words.word(i));
      } else {
        parts.add(words.word(i));
      }
      glue = hyphen;
    }
    boolean lone = first == last;
    if (lone && words.isTitleCase(first) && words.hasLowerCase(words.low(first))) {
      return;
    }
    String low = words.low(first);
    if (lone
        && (RoleNouns.isPersonRole(low) || RoleNouns.isHonorific(low) || RoleNouns.isBody(low))
        && !words.token(first).isName()) {
      return;
    }
    if (lone && RoleNouns.isPersonRole(low) && first > 0 && words.low(first - 1).equals("the")) {
      return;
    }
    boolean role = !lone && RoleNouns.isPersonRole(words.low(last));
    if (role
        && lexicon.genderOf(low) == Gender.UNKNOWN
        && !words.token(last).name().equals("PERSON")) {
      return;
    }
    if (lone
        && lexicon.countryOf(words.word(first)).isPresent()
        && (words.tag(first).startsWith("JJ") || words.token(first).name().equals("MISC"))) {
      return;
    }
    found.add(new NameMention(parts, typeOf(first, last), first, last, title));
  }

  private EntityType typeOf(int first, int last) {
    Map<String, Integer> votes = new LinkedHashMap<>();
    for (int i = last; i >= first; i--) {
      votes.merge(words.token(i).name(), 1, Integer::sum);
    }
    votes.remove("O");
    String best =
        votes.entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .orElse("O");
    return switch (best) {
      case "PERSON" -> EntityType.PERSON;
      case "ORGANIZATION" -> EntityType.ORGANIZATION;
      case "LOCATION" -> EntityType.PLACE;
      default -> EntityType.OTHER;
    };
  }

  private int knownFrom(int i, Map<String, List<List<String>>> known) {
    for (List<String> key : known.getOrDefault(words.low(i), List.of())) {
      int last = i + key.size() - 1;
      boolean same = last < words.size() && words.sameSentence(i, last) && words.isCapital(i);
      for (int k = 1; same && k < key.size(); k++) {
        same = words.low(i + k).equals(key.get(k));
      }
      if (same) {
        add(i, last, i);
        return last + 1;
      }
    }
    if (words.token(i).name().equals("PERSON") && words.isCapital(i)) {
      int last = i;
      while (words.sameSentence(i, last + 1) && words.token(last + 1).name().equals("PERSON")) {
        last++;
      }
      split(i, last);
      return last + 1;
    }
    return i + 1;
  }
}
