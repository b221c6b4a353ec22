package org.claimwire.extraction.rules.time;

import java.util.Locale;
import java.util.Set;
import org.claimwire.extraction.text.Dependency;
import org.claimwire.extraction.text.Sentence;
import org.claimwire.extraction.text.Token;
import org.claimwire.extraction.text.ZoneKind;

/** Reads the tense of the clause that a word stands in, by climbing its tree. */
final class Tenses {

  private static final Set<String> AHEAD = Set.of("ahead", "pending");
  private static final Set<String> COMING =
      Set.of(
          "upcoming",
          "coming",
          "forthcoming",
          "planned",
          "scheduled",
          "due",
          "set",
          "slated",
          "expected",
          "next");
  private static final Set<String> LOOKING_AHEAD =
      Set.of(
          "plan",
          "urge",
          "demand",
          "order",
          "expect",
          "schedule",
          "set",
          "due",
          "want",
          "hope",
          "intend",
          "aim",
          "promise",
          "slate",
          "invite",
          "likely",
          "go",
          "be",
          "prepare",
          "agree",
          "vow",
          "pledge");

  private static final int FARTHEST_AHEAD = 5;

  private final Sentence sentence;

  Tenses(Sentence sentence) {
    this.sentence = sentence;
  }

  /** The tense that a time said at a token is to be read in. */
  Tense at(int token) {
    Tense tense = sentence.parsed() ? climb(token) : nearest(token);
    boolean shows = sentence.zone() == ZoneKind.CAPTION || sentence.zone() == ZoneKind.HEADLINE;
    // A caption or headline tells what has happened in the present: "The minister speaks on
    // Friday".
    return shows && tense == Tense.PRESENT ? Tense.PAST : tense;
  }

  private Tense climb(int token) {
    if (followsAhead(token)) {
      return Tense.FUTURE;
    }
    int at = token;
    boolean throughNoun = false;
    for (int steps = 0; steps <= sentence.tokens().size() && at != Dependency.ROOT; steps++) {
      if (at != token && (liesAhead(at) || isScheduled(at))) {
        return Tense.FUTURE;
      }
      Tense tense = ofVerb(at);
      if (tense == Tense.PRESENT && throughNoun) {
        // "It meets on Friday" schedules; "the leak on Friday is the talk of the town" does not.
        return Tense.UNCLEAR;
      }
      if (tense != Tense.UNCLEAR) {
        return tense;
      }
      throughNoun |= at != token && sentence.token(at).isNoun();
      at = sentence.governor(at);
    }
    return Tense.UNCLEAR;
  }

  /** "due on Friday", "scheduled for May". */
  private boolean isScheduled(int at) {
    Token token = sentence.token(at);
    return COMING.contains(token.word().toLowerCase(Locale.ROOT))
        && (token.tag().equals("VBN") || token.tag().equals("JJ"));
  }

  /** "the planned May vote". */
  private boolean liesAhead(int noun) {
    return sentence.token(noun).isNoun()
        && sentence.dependents(noun, "amod").stream()
            .anyMatch(i -> COMING.contains(sentence.token(i).word().toLowerCase(Locale.ROOT)));
  }

  /** "ahead of Friday's vote", "before the island's May vote". */
  private boolean followsAhead(int token) {
    boolean names = sentence.token(token).isNoun();
    for (int i = token - 1; names && i >= 0 && i >= token - FARTHEST_AHEAD; i--) {
      String word = sentence.token(i).word().toLowerCase(Locale.ROOT);
      if (AHEAD.contains(word)) {
        // "before Friday" itself dates nothing; "before Friday's vote" does.
        return token + 1 < sentence.tokens().size()
            && (sentence.token(token + 1).tag().equals("POS")
                || sentence.token(token + 1).isNoun()
                || sentence.token(token + 1).tag().startsWith("JJ"));
      }
      if (sentence.token(i).isVerb()) {
        return false;
      }
    }
    return false;
  }

  /** "’ll" behind a curly apostrophe is taken for a verb of its own by taggers. */
  private static boolean isWill(Token token) {
    return token.lemma().equals("will") && token.isVerb();
  }

  private Tense ofVerb(int at) {
    Token token = sentence.token(at);
    if (isWill(token)) {
      return Tense.FUTURE;
    }
    boolean past = token.tag().equals("VBD");
    boolean present = token.tag().equals("VBZ") || token.tag().equals("VBP");
    boolean infinitive = false;
    boolean modal = false;
    for (int i : sentence.dependents(at, "aux", "aux:pass", "cop", "mark")) {
      Token auxiliary = sentence.token(i);
      switch (auxiliary.lemma()) {
        case "to" -> infinitive = true;
        case "have" -> past |= !token.tag().equals("VB");
        default -> {
          modal |= auxiliary.tag().equals("MD");
          past |= auxiliary.tag().equals("VBD");
          present |= auxiliary.tag().equals("VBZ") || auxiliary.tag().equals("VBP");
        }
      }
    }
    if (modal) {
      // What may have happened on Friday lies behind; what may happen on Friday, ahead.
      return past ? Tense.PAST : Tense.FUTURE;
    }
    int above = sentence.governor(at);
    if (infinitive
        && above != Dependency.ROOT
        && LOOKING_AHEAD.contains(sentence.token(above).lemma())) {
      return Tense.FUTURE;
    }
    return past ? Tense.PAST : present ? Tense.PRESENT : Tense.UNCLEAR;
  }

  /** Without a tree: the nearest verb before the word, else after it. */
  private Tense nearest(int token) {
    for (int distance = 1; distance < sentence.tokens().size(); distance++) {
      for (int at : new int[] {token - distance, token + distance}) {
        Tense tense = at < 0 || at >= sentence.tokens().size() ? Tense.UNCLEAR : ofTag(at);
        if (tense != Tense.UNCLEAR) {
          return tense;
        }
      }
    }
    return Tense.UNCLEAR;
  }

  private Tense ofTag(int at) {
    Token token = sentence.token(at);
    return switch (token.tag()) {
      case "VBD", "VBN" -> Tense.PAST;
      case "VBZ", "VBP" -> Tense.PRESENT;
      case "MD" -> Tense.FUTURE;
      case "VB" ->
          at > 0 && sentence.token(at - 1).tag().equals("MD") ? Tense.FUTURE : Tense.UNCLEAR;
      default -> Tense.UNCLEAR;
    };
  }
}
