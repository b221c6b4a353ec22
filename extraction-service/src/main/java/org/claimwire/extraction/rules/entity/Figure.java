package org.claimwire.extraction.rules.entity;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.claimwire.extraction.claim.EntityType;
import org.claimwire.extraction.claim.MentionForm;
import org.claimwire.extraction.text.Span;

/**
 * Somebody or something while the article is being read: by name, or only by what they are ("a
 * neighbour"). What is known of them grows as the reading goes on.
 */
final class Figure {

  private static final Pattern RELATIVE =
      Pattern.compile("^(.*?\\S), (?:who|whose|whom|which)\\b.*$");

  /** One thing a figure is said to be. */
  record Role(Span span, String text, String head, Set<String> words) {}

  private final SortedMap<Span, MentionForm> mentions = new TreeMap<>();
  private final Map<EntityType, Integer> types = new EnumMap<>(EntityType.class);
  private final Set<List<String>> forms = new LinkedHashSet<>();
  private final List<Role> roles = new ArrayList<>();
  private final Set<String> kinds = new HashSet<>();
  private String name;
  private int nameLength;
  private Gender gender = Gender.UNKNOWN;
  private boolean plural;
  private int speaking;
  private boolean titled;
  private String age = "";
  private final boolean named;

  private Figure(String name, boolean named) {
    this.name = name;
    this.named = named;
  }

  static Figure named() {
    return new Figure("", true);
  }

  /** Somebody whom the article does not name: "a neighbour". */
  static Figure unnamed(String words, EntityType type, Gender gender, boolean plural) {
    Figure figure = new Figure(called(words), false);
    figure.vote(type, 1);
    figure.gender = gender;
    figure.plural = plural;
    return figure;
  }

  /** "The two crews, who had not met before," are called "The two crews". */
  static String called(String words) {
    return RELATIVE.matcher(words.replaceAll("\\s+", " ")).replaceFirst("$1");
  }

  void add(NameMention mention, Span span) {
    mentions.put(span, MentionForm.NAME);
    forms.add(mention.key());
    titled |= mention.hasTitle() && mention.words().size() > 1;
    if (mention.type() != EntityType.OTHER) {
      vote(mention.type(), mention.words().size() > 1 ? 2 : 1);
    }
    boolean capitals = mention.words().stream().allMatch(w -> w.equals(w.toUpperCase(Locale.ROOT)));
    int length = mention.words().size() * 4 - (capitals ? 1 : 0);
    if (length > nameLength) {
      name = String.join(" ", mention.words());
      nameLength = length;
    }
  }

  void add(Span span, MentionForm form) {
    mentions.putIfAbsent(span, form);
  }

  void add(Role role) {
    if (roles.stream().noneMatch(r -> r.text().equals(role.text()))) {
      roles.add(role);
    }
  }

  /** Adds to a role the words of what stands behind the name. */
  void widen(Role role, Set<String> words) {
    roles.set(roles.indexOf(role), new Role(role.span(), role.text(), role.head(), words));
  }

  /** Whether a title has stood before its name. */
  boolean isTitled() {
    return titled;
  }

  /** It is the source of an attribution. */
  void speaks() {
    speaking++;
  }

  int speaking() {
    return speaking;
  }

  void setAge(String age) {
    this.age = age;
  }

  String age() {
    return age;
  }

  void addKind(String kind) {
    kinds.add(kind);
  }

  void vote(EntityType type, int weight) {
    types.merge(type, weight, Integer::sum);
  }

  void learn(Gender learned) {
    if (gender == Gender.UNKNOWN) {
      gender = learned;
    }
  }

  boolean isNamed() {
    return named;
  }

  /** One capital at the head of one sentence, of nobody who speaks, is hardly a name. */
  boolean isDoubtful(Words words) {
    int at = words.at(start());
    EntityType type = type();
    return mentions.size() == 1
        && speaking == 0
        && !name.contains(" ")
        && type != EntityType.PERSON
        && type != EntityType.PLACE
        && at < words.size()
        && (at == words.sentenceStart(at) || words.word(at - 1).matches("\\p{Punct}|[“‘]"));
  }

  /** Where its first mention begins. */
  int start() {
    return mentions.firstKey().start();
  }

  String name() {
    return name;
  }

  Gender gender() {
    return gender;
  }

  /** A guess from the first name's ending, for names that no list has. */
  boolean soundsFemale() {
    return name.split("[ -]")[0].endsWith("a");
  }

  boolean isPlural() {
    return plural;
  }

  EntityType type() {
    return types.entrySet().stream()
        .max(Map.Entry.<EntityType, Integer>comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(EntityType.OTHER);
  }

  boolean isPerson() {
    return type() == EntityType.PERSON;
  }

  Set<List<String>> forms() {
    return forms;
  }

  List<Role> roles() {
    return roles;
  }

  Set<String> kinds() {
    return kinds;
  }

  Map<Span, MentionForm> mentions() {
    return mentions;
  }
}
