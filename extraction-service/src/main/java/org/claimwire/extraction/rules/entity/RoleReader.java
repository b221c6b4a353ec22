package org.claimwire.extraction.rules.entity;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.claimwire.extraction.claim.EntityType;

/**
 * Reads what somebody is said to be: in a title before the name, in an apposition at its side, and
 * after a copula.
 */
final class RoleReader {

  private static final int LONGEST = 9;
  private static final Set<String> COPULAS =
      Set.of("is", "was", "are", "were", "became", "remains");
  private static final Set<String> INSIDE =
      Set.of("of", "for", "at", "in", "to", "and", "the", "'s", "’s", "-", "&", "on", "with");

  private final Words words;
  private final Lexicon lexicon;
  private final PhraseReader phrases;

  RoleReader(Words words, Lexicon lexicon, PhraseReader phrases) {
    this.phrases = phrases;
    this.words = words;
    this.lexicon = lexicon;
  }

  /** Adds the roles that stand at one mention of a figure's name. */
  void read(NameMention name, Figure figure) {
    if (figure.type() == EntityType.PLACE) {
      return;
    }
    before(name, figure);
    if (name.title() > words.sentenceStart(name.first())
        && words.word(name.title() - 1).equals(",")) {
      beforeComma(name, figure);
    }
    int after = name.last() + 1;
    if (words.low(after).equals("of") && !figure.roles().isEmpty() && name.hasTitle()) {
      place(after, figure);
    }
    after = skipAge(after, figure);
    String next = words.low(after);
    if (!words.sameSentence(name.last(), after)) {
      return;
    }
    if (next.equals(",") || next.equals("(") || next.equals("—")) {
      boolean who = words.low(after + 1).equals("who");
      int from = who && COPULAS.contains(words.low(after + 2)) ? after + 3 : after + 1;
      if (!who || from == after + 3) {
        phrase(from, figure);
      }
    } else if (COPULAS.contains(next)) {
      phrase(after + 1, figure);
    }
  }

  /** "Foreign Secretary Ada Holm", "Dynamo coach Ilie Vors", "Secretary of State Ada Holm". */
  private void before(NameMention name, Figure figure) {
    int last = name.first() - 1;
    if (last < words.sentenceStart(name.first())) {
      return;
    }
    boolean ofState =
        last - 2 >= words.sentenceStart(last)
            && words.low(last - 1).equals("of")
            && isRoleAt(last - 2)
            && words.isCapital(last);
    if (!isRoleAt(last) && !ofState || words.word(last).equals(",")) {
      boolean body = RoleNouns.isBody(words.low(last)) && !words.isCapital(last);
      if (body && !figure.isPerson()) {
        figure.addKind(words.lemma(last));
        figure.vote(EntityType.ORGANIZATION, 3);
      }
      return;
    }
    int first = ofState ? last - 2 : last;
    while (first - 1 >= words.sentenceStart(last)
        && last - first < LONGEST
        && isModifier(first - 1)) {
      first--;
    }
    enter(first, last, ofState ? last - 2 : last, figure);
  }

  private boolean isModifier(int i) {
    String tag = words.tag(i);
    return tag.startsWith("NN")
        || tag.startsWith("JJ")
        || tag.equals("VBN") && words.isCapital(i)
        || words.word(i).equals("-")
        || tag.equals("POS") && i > 0;
  }

  /** "The editor of the weekly, Danilo Kresh,". */
  private void beforeComma(NameMention name, Figure figure) {
    int comma = name.title() - 1;
    int start = words.sentenceStart(comma);
    int role = -1;
    int i = comma - 1;
    while (i >= start
        && comma - i <= LONGEST + 2
        && (isModifier(i)
            || INSIDE.contains(words.low(i))
            || words.tag(i).equals("DT")
            || words.tag(i).equals("PRP$"))) {
      if (words.isNoun(i) && isRoleAt(i) && !words.isNoun(i + 1)) {
        role = i;
      }
      boolean opens = words.tag(i).equals("DT") || words.tag(i).equals("PRP$");
      if (opens && role > 0 && role - i <= 6 && allModifiers(i + 1, role)) {
        break;
      }
      i--;
    }
    if (role < 0) {
      return;
    }
    int first = role;
    while (first - 1 >= start && isModifier(first - 1)) {
      first--;
    }
    boolean plural = words.tag(role).equals("NNS");
    if (!plural
        && (first == start
            || words.tag(first - 1).equals("DT")
            || words.tag(first - 1).equals("PRP$")
            || words.isCapital(first))) {
      enter(first, comma - 1, role, figure);
    }
  }

  private boolean allModifiers(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!isModifier(i)) {
        return false;
      }
    }
    return true;
  }

  /** A noun phrase that says what the figure is, from here on. */
  private void phrase(int from, Figure figure) {
    int end = words.sentenceEnd(Math.min(from, words.size()) - 1);
    int i = from;
    while (i < end
        && (words.tag(i).equals("DT")
            || words.tag(i).equals("PRP$")
            || words.tag(i).equals("RB"))) {
      i++;
    }
    int first = i;
    while (i < end && i - first < LONGEST && isModifier(i)) {
      i++;
    }
    int head = i - 1;
    if (head < first
        || !words.isNoun(head)
        || words.tag(head).equals("NNS")
        || words.low(i).equals("'s")) {
      return;
    }
    if (RoleNouns.isBody(words.lemma(head)) && !figure.isPerson()) {
      figure.addKind(words.lemma(head));
      figure.vote(EntityType.ORGANIZATION, 2);
    }
    if (!isRoleAt(head)) {
      return;
    }
    int last = head;
    while (last + 1 < end
        && last - first < LONGEST
        && (isModifier(last + 1)
            || INSIDE.contains(words.low(last + 1))
            || words.tag(last + 1).equals("DT"))) {
      last++;
    }
    while (last > head && !words.isNoun(last)) {
      last--;
    }
    boolean anothers =
        phrases.nameAt(head + 1).isPresent()
            || phrases.nameAt(last).filter(NameMention::hasTitle).isPresent();
    boolean listed =
        RoleNouns.isRelative(words.low(head))
            && words.low(last + 1).equals(",")
            && words.low(last + 2).equals("and");
    if (anothers || listed || phrases.nameAt(head).isPresent()) {
      return;
    }
    enter(first, last, head, figure);
    figure.vote(EntityType.PERSON, 2);
  }

  /** "President Tobiah Arkwell of Merrin": of Merrin belongs to the title. */
  private void place(int of, Figure figure) {
    int last = of;
    while (words.sameSentence(of, last + 1)
        && (words.isCapital(last + 1) || words.low(last + 1).equals("the"))
        && last - of < 5) {
      last++;
    }
    if (last > of) {
      Figure.Role role = figure.roles().getLast();
      Set<String> more = new LinkedHashSet<>(role.words());
      addWords(of + 1, last, more);
      figure.widen(role, more);
    }
  }

  private int skipAge(int after, Figure figure) {
    if (!words.low(after).equals(",") || !words.tag(after + 1).equals("CD")) {
      return after;
    }
    figure.setAge(words.low(after + 1));
    return words.low(after + 2).equals(",") || words.sameSentence(after, after + 2)
        ? after + 2
        : after;
  }

  private boolean isRoleAt(int i) {
    boolean noun = words.isNoun(i) || words.isCapital(i);
    return noun && (RoleNouns.isPersonRole(words.lemma(i)) || RoleNouns.isPersonRole(words.low(i)));
  }

  private void enter(int first, int last, int head, Figure figure) {
    String low = words.low(head);
    if (RoleNouns.isHonorific(low)) {
      return;
    }
    Set<String> all = new LinkedHashSet<>();
    addWords(first, last, all);
    figure.add(new Figure.Role(words.span(first, last), words.printed(first, last), low, all));
    figure.learn(RoleNouns.genderOf(low));
    figure.vote(EntityType.PERSON, 2);
  }

  private void addWords(int first, int last, Set<String> into) {
    for (int i = first; i <= last; i++) {
      if (words.isNoun(i) || words.tag(i).startsWith("JJ") || words.isCapital(i)) {
        into.add(words.low(i));
        lexicon
            .countryOf(words.word(i))
            .ifPresent(c -> into.addAll(List.of(c.toLowerCase(Locale.ROOT).split(" "))));
      }
    }
  }
}
