package org.claimwire.extraction.rules.entity;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.claimwire.extraction.claim.EntityType;
import org.claimwire.extraction.text.Span;

/** Finds the head of a phrase: a possessor or what hangs on a preposition is not who is meant. */
final class PhraseReader {

  private static final Set<String> PRONOUNS =
      WordList.of(
          """
          he she they it who which whose i we you him her them his its their my our me us that
          himself herself themselves itself
          """);
  private static final Set<String> POSSESSIVE =
      Set.of("his", "her", "its", "their", "my", "our", "whose");
  private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those");
  private static final Set<String> MASSES = Set.of("police", "people", "staff");

  private final Words words;
  private final Lexicon lexicon;
  private final Map<Integer, NameMention> nameAt = new HashMap<>();

  PhraseReader(Words words, Lexicon lexicon, Collection<NameMention> names) {
    this.words = words;
    this.lexicon = lexicon;
    for (NameMention name : names) {
      for (int i = name.first(); i <= name.last(); i++) {
        nameAt.put(i, name);
      }
    }
  }

  Optional<NameMention> nameAt(int token) {
    return Optional.ofNullable(nameAt.get(token));
  }

  /** Empty for a span that touches no word. */
  Optional<SourcePhrase> read(Span span) {
    int first = words.at(span.start());
    int end = words.at(span.end() - 1);
    int last = Math.min(end, words.size() - 1);
    if (first > last || words.token(first).span().start() >= span.end()) {
      return Optional.empty();
    }
    while (first < last && !isWord(first)) {
      first++;
    }
    while (last > first && (!isWord(last) || words.low(last).endsWith("self"))) {
      last--;
    }
    return Optional.of(new Phrase(first, last).read());
  }

  private boolean isWord(int i) {
    return words.word(i).codePoints().anyMatch(Character::isLetterOrDigit)
        && !words.tag(i).equals("POS");
  }

  private final class Phrase {
    private final int first;
    private final int last;
    private int head = -1;
    private NameMention name;
    private int owner = -1;
    private boolean joint;

    Phrase(int first, int last) {
      this.first = first;
      this.last = last;
    }

    SourcePhrase read() {
      String low = words.low(first);
      boolean alone = first == last || !POSSESSIVE.contains(low) && !low.equals("that");
      if (PRONOUNS.contains(low) && alone && nameAt.get(first) == null) {
        return first + 1 < last && words.low(first + 1).equals("and")
            ? new SourcePhrase.Joint()
            : new SourcePhrase.Pronoun(low, first);
      }
      int stop = findHead();
      if (joint || low.equals("both") || low.equals("neither")) {
        return new SourcePhrase.Joint();
      }
      if (name != null) {
        return new SourcePhrase.Named(name);
      }
      Optional<NameMention> apposed = apposed(stop);
      if (apposed.isPresent()) {
        return new SourcePhrase.Named(apposed.get());
      }
      return described(stop);
    }

    /** Sets head, name and owner; returns the index of the word at which the head's part ends. */
    private int findHead() {
      if (POSSESSIVE.contains(words.low(first))) {
        owner = first;
      }
      for (int i = first; i <= last; i++) {
        NameMention here = nameAt.get(i);
        if (here != null && here.last() <= last) {
          i = here.last();
          head = i;
          name = here;
          continue;
        }
        String tag = words.tag(i);
        boolean apostrophe =
            (words.word(i).equals("’") || words.word(i).equals("'"))
                && words.word(i - (i > 0 ? 1 : 0)).endsWith("s")
                && i < last
                && words.isGlued(i - 1);
        if ((tag.equals("POS") || apostrophe) && head >= 0) {
          owner = i - 1;
          head = -1;
          name = null;
        } else if (words.isNoun(i) || tag.equals("FW") || words.isCapital(i) && i == last) {
          head = i;
          name = null;
        } else if (head >= 0 && tag.equals("CC") && i < last && head == i - 1) {
          joint = holdsAnother(i + 1);
          // "Founder and chief executive Ada Holm" is one.
          Optional<NameMention> bearer =
              joint && name == null && isRole(head) && !words.tag(first).equals("DT")
                  ? nameBefore(last)
                  : Optional.empty();
          if (bearer.isPresent()) {
            joint = false;
            name = bearer.get();
          }
          return i;
        } else if (head >= 0 && ends(i)) {
          return i;
        }
      }
      return last + 1;
    }

    private Optional<NameMention> nameBefore(int end) {
      return PhraseReader.this.nameAt(end).filter(n -> n.last() == end && isRole(n.first() - 1));
    }

    private boolean holdsAnother(int from) {
      for (int i = from; i <= last; i++) {
        if (nameAt.get(i) != null || words.isNoun(i) || words.tag(i).equals("PRP")) {
          return true;
        }
      }
      return false;
    }

    private boolean ends(int i) {
      String tag = words.tag(i);
      boolean hyphened = words.word(i - 1).equals("-");
      return !hyphened
          && (tag.equals("IN")
              || tag.equals("TO")
              || tag.startsWith("W")
              || tag.startsWith("VB")
              || tag.equals(",")
              || tag.equals(":")
              || words.word(i).equals("(")
              || words.word(i).equals(",")
              || tag.equals("-LRB-")
              || tag.equals("MD"));
    }

    /** "The finance minister, Ivo Brandt,": the name behind the comma. */
    private Optional<NameMention> apposed(int stop) {
      if (head < 0 || isPlural(head)) {
        return Optional.empty();
      }
      for (int i = stop; i <= last; i++) {
        NameMention here = nameAt.get(i);
        boolean behind =
            here != null
                && (words.word(here.title() - 1).equals(",")
                    || words.word(here.title() - 1).equals("(")
                    || i == stop + 2 && words.low(stop).equals("of") && words.isCapital(stop + 1));
        boolean possessed = here != null && words.tag(here.last() + 1).equals("POS");
        if (behind
            && !possessed
            && here.first() == i
            && (here.type() != EntityType.PLACE || isRole(head))) {
          return Optional.of(here);
        }
      }
      return Optional.empty();
    }

    private SourcePhrase described(int stop) {
      int at = head < 0 ? last : head;
      Set<String> modifiers = new LinkedHashSet<>();
      int to =
          words.low(stop).equals("of")
                  || words.low(stop).equals("for")
                  || words.low(stop).equals("in")
              ? Math.min(last, stop + 4)
              : at;
      for (int i = Math.max(first, owner + 1); i <= to; i++) {
        boolean content =
            words.isNoun(i)
                || words.tag(i).startsWith("JJ")
                || words.tag(i).equals("CD")
                || words.isCapital(i) && i > first;
        if (i != at && content) {
          modifiers.add(words.low(i));
          lexicon
              .countryOf(words.word(i))
              .ifPresent(c -> modifiers.addAll(List.of(c.toLowerCase(Locale.ROOT).split(" "))));
        }
      }
      boolean definite =
          DEFINITE.contains(words.low(first))
              || words.isCapital(at)
                  && isRole(at)
                  && !words.tag(at).equals("NNS")
                  && !words.low(first).matches("an?|one|another");
      String age = age(at);
      if (!age.isEmpty() && words.low(at).matches("year|old")) {
        return new SourcePhrase.Described(at, "year-old", Set.of(), age, definite, false, -1);
      }
      String low = words.low(at);
      String lemma = words.lemma(at);
      return new SourcePhrase.Described(
          at,
          RoleNouns.isPersonRole(low) ? low : lemma,
          modifiers,
          age,
          definite,
          isPlural(at),
          owner);
    }

    /** The years in "58-year-old". */
    private String age(int at) {
      for (int i = first; i + 2 <= Math.max(at, last); i++) {
        if (words.tag(i).equals("CD") && words.low(i + 2).equals("year")) {
          return words.low(i);
        }
      }
      return "";
    }

    private boolean isPlural(int i) {
      return words.tag(i).equals("NNS")
          || words.tag(i).equals("NNPS")
          || MASSES.contains(words.low(i));
    }

    private boolean isRole(int i) {
      return RoleNouns.isPersonRole(words.lemma(i)) || RoleNouns.isPersonRole(words.low(i));
    }
  }
}
