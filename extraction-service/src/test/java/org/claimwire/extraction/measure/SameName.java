package org.claimwire.extraction.measure;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** When two names name the same one: case, accents and titles apart, one may hold the other. */
final class SameName {

  private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern DOTTED = Pattern.compile("\\b(?:\\w\\.)+");
  private static final Set<String> TITLES =
      Set.of(
          ("a an the mr mrs ms dr president vice prime minister senator sen secretary ambassador"
                  + " governor gov representative rep acting former")
              .split(" "));

  private SameName() {}

  /** The last word of the first name must be in the second: "A and B" is not B. */
  static boolean of(String wanted, String name) {
    List<String> want = words(wanted);
    List<String> got = words(name);
    return !want.isEmpty()
        && got.contains(want.getLast())
        && want.contains("and") == got.contains("and")
        && (want.containsAll(got) || got.containsAll(want));
  }

  static boolean within(String name, String words) {
    return words(words).containsAll(words(name));
  }

  static boolean shareWord(String one, String other) {
    return !Collections.disjoint(words(one), words(other));
  }

  private static List<String> words(String name) {
    String plain =
        Normalizer.normalize(name, Normalizer.Form.NFKD)
            .toLowerCase(Locale.ROOT)
            .replaceAll("\\p{M}", "");
    plain = DOTTED.matcher(plain).replaceAll(dots -> dots.group().replace(".", ""));
    List<String> all = new ArrayList<>();
    Matcher word = WORD.matcher(plain.replaceAll("['’]s\\b", ""));
    while (word.find()) {
      all.add(word.group());
    }
    List<String> weighty = all.stream().filter(w -> !TITLES.contains(w)).toList();
    return weighty.isEmpty() ? all : weighty;
  }
}
