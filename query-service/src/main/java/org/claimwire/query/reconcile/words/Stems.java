package org.claimwire.query.reconcile.words;

import java.util.HashMap;
import java.util.Map;

/**
 * A light stemmer for English: it joins inflections of one word, spellings of both sides of the
 * Atlantic, and the irregular verbs that news uses. It does not join different words.
 */
public final class Stems {

  private static final Map<String, String> IRREGULAR = irregular();

  private Stems() {}

  /** The stem of a lower-case word. Numbers are their own stem. */
  public static String of(String form) {
    if (Character.isDigit(form.charAt(0))) {
      return form;
    }
    String known = IRREGULAR.get(form);
    return known != null ? known : withoutEnding(form);
  }

  private static String withoutEnding(String form) {
    String stem = form;
    if (stem.length() > 4 && stem.endsWith("ies")) {
      return stem.substring(0, stem.length() - 3) + "y";
    }
    if (stem.length() > 4
        && (stem.endsWith("sses")
            || stem.endsWith("shes")
            || stem.endsWith("ches")
            || stem.endsWith("xes"))) {
      stem = stem.substring(0, stem.length() - 2);
    } else if (stem.length() > 3
        && stem.endsWith("s")
        && !stem.endsWith("ss")
        && !stem.endsWith("us")
        && !stem.endsWith("is")) {
      stem = stem.substring(0, stem.length() - 1);
    }
    if (stem.length() > 5 && stem.endsWith("ing") && hasVowel(stem, stem.length() - 3)) {
      stem = undouble(stem.substring(0, stem.length() - 3));
    } else if (stem.length() > 4 && stem.endsWith("ied")) {
      stem = stem.substring(0, stem.length() - 3) + "y";
    } else if (stem.length() > 4 && stem.endsWith("ed") && hasVowel(stem, stem.length() - 2)) {
      stem = undouble(stem.substring(0, stem.length() - 2));
    }
    if (stem.length() > 5 && stem.endsWith("our")) {
      stem = stem.substring(0, stem.length() - 2) + "r";
    }
    if (stem.length() > 4 && stem.endsWith("ise")) {
      stem = stem.substring(0, stem.length() - 2) + "ze";
    } else if (stem.length() > 4 && stem.endsWith("is")) {
      stem = stem.substring(0, stem.length() - 1) + "z";
    }
    return stem.length() > 3 && stem.endsWith("e") ? stem.substring(0, stem.length() - 1) : stem;
  }

  private static boolean hasVowel(String word, int end) {
    for (int i = 0; i < end; i++) {
      if ("aeiouy".indexOf(word.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static String undouble(String stem) {
    int n = stem.length();
    boolean doubled = n > 3 && stem.charAt(n - 1) == stem.charAt(n - 2);
    return doubled && "lsz".indexOf(stem.charAt(n - 1)) < 0 ? stem.substring(0, n - 1) : stem;
  }

  private static Map<String, String> irregular() {
    String verbs =
        "meet met|hold held|take took taken|give gave given|steal stole stolen|break broke broken|"
            + "find found|sell sold|buy bought|pay paid|leave left|see saw seen|write wrote written|"
            + "send sent|speak spoke spoken|sit sat|shake shook shaken|win won|keep kept|"
            + "begin began begun|bring brought|build built|catch caught|choose chose chosen|"
            + "come came|go went gone|know knew known|lead led|lose lost|make made|mean meant|"
            + "rise rose risen|run ran|show shown|fall fell fallen|feel felt|fight fought|"
            + "fly flew flown|get gotten|grow grew grown|hear heard|hide hid hidden|"
            + "drive drove driven|draw drew drawn|stand stood|strike struck stricken|"
            + "swear swore sworn|teach taught|think thought|throw threw thrown|wear wore worn|"
            + "seek sought|shoot shot|sing sang sung|sink sank sunk|sleep slept|spend spent|"
            + "freeze froze frozen|forbid forbade forbidden|withdraw withdrew withdrawn|"
            + "undergo underwent undergone|become became|burn burnt|man men|woman women|"
            + "child children|person people|wife wives|life lives|photo photos|die dying died dies";
    Map<String, String> stems = new HashMap<>();
    for (String verb : verbs.split("\\|")) {
      String[] forms = verb.split(" ");
      String stem = withoutEnding(forms[0]);
      for (String form : forms) {
        stems.put(form, stem);
      }
    }
    return stems;
  }
}
