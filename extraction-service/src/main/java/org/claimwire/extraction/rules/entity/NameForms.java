package org.claimwire.extraction.rules.entity;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** When two names may be two forms of one: surname, first name, nickname, acronym, short form. */
final class NameForms {

  private static final Map<String, String> NICKNAMES =
      Map.ofEntries(
          Map.entry("bob", "robert"),
          Map.entry("bobby", "robert"),
          Map.entry("bill", "william"),
          Map.entry("billy", "william"),
          Map.entry("liam", "william"),
          Map.entry("dick", "richard"),
          Map.entry("rick", "richard"),
          Map.entry("jim", "james"),
          Map.entry("jimmy", "james"),
          Map.entry("jack", "john"),
          Map.entry("ted", "edward"),
          Map.entry("ned", "edward"),
          Map.entry("tony", "anthony"),
          Map.entry("mike", "michael"),
          Map.entry("kate", "katherine"),
          Map.entry("liz", "elizabeth"),
          Map.entry("beth", "elizabeth"),
          Map.entry("betty", "elizabeth"),
          Map.entry("peggy", "margaret"),
          Map.entry("meg", "margaret"),
          Map.entry("harry", "henry"),
          Map.entry("chuck", "charles"),
          Map.entry("pepe", "jose"),
          Map.entry("sasha", "alexander"));

  private static final Set<String> SMALL = Set.of("of", "the", "and", "&", "for", "de", "-");

  private NameForms() {}

  /** Whether a name of two or more words is a form of a name at least as long. */
  static boolean sameLong(List<String> shorter, List<String> longer) {
    if (shorter.size() < 2 || longer.size() < 2) {
      return false;
    }
    boolean sameLast = shorter.getLast().equals(longer.getLast());
    return Collections.indexOfSubList(longer, shorter) >= 0
        || sameLast && sameGiven(shorter.getFirst(), longer.getFirst());
  }

  private static boolean sameGiven(String one, String other) {
    String a = NICKNAMES.getOrDefault(one, one);
    String b = NICKNAMES.getOrDefault(other, other);
    int min = Math.min(a.length(), b.length());
    boolean initial = a.endsWith(".") && a.length() <= 3 || b.endsWith(".") && b.length() <= 3;
    return a.equals(b)
        || min >= 3 && (a.startsWith(b) || b.startsWith(a))
        || initial && a.charAt(0) == b.charAt(0);
  }

  /** Whether a single word can stand for a person of this full name. */
  static boolean standsForPerson(String word, List<String> full) {
    return full.getLast().equals(word)
        || full.getFirst().equals(word)
        || full.contains(word)
        || full.getLast().endsWith("-" + word)
        || full.getLast().startsWith(word + "-")
        || full.getFirst().startsWith(word + "-")
        || full.size() > 1 && NICKNAMES.getOrDefault(word, "").equals(full.getFirst());
  }

  /** Whether a single word can stand for a body of this full name; not for a place in it. */
  static boolean standsForBody(String word, List<String> full) {
    int at = full.indexOf(word);
    return at >= 0 && full.subList(0, at).stream().noneMatch(SMALL::contains)
        || isAcronym(word, full);
  }

  static boolean isAcronym(String word, List<String> full) {
    String plain = word.replace(".", "");
    if (plain.length() < 2 || full.size() < 2) {
      return false;
    }
    StringBuilder large = new StringBuilder();
    StringBuilder all = new StringBuilder();
    for (String part : full) {
      for (String piece : part.split("-")) {
        if (!piece.isEmpty()) {
          all.append(piece.charAt(0));
          large.append(SMALL.contains(piece) ? "" : piece.substring(0, 1));
        }
      }
    }
    return plain.contentEquals(large) || plain.contentEquals(all);
  }
}
