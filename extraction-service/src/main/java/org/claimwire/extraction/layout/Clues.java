package org.claimwire.extraction.layout;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What gives a line away when it stands alone. */
final class Clues {

  private static final String MONTH =
      "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
          + "|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?";
  private static final String AGENCY =
      "(?:AFP|AP|Reuters|EPA|EFE|ANSA|dpa|PA|Xinhua|TASS|Kyodo|Getty Images|Getty|Shutterstock"
          + "|Bloomberg|Handout|File|Pool|Alamy|iStock|Zuma Press|AP Photo|UPI|NurPhoto|Anadolu)";

  private static final List<Pattern> BOILERPLATE =
      List.of(
          line("tracking|advertisement|sponsored( content)?|loading\\W*|skip to (main )?content"),
          line("menu|search|home|subscribe|sign (in|up)|log ?in|register|print|email|copy link"),
          line("share( this)?( article| story)?|facebook|twitter|x|whatsapp|linkedin|telegram"),
          line("help us improve|was this (article |page )?helpful|report (an?|this) .{0,20}"),
          line(
              "(see|read|view|show|load) (all|more|less)( .{0,30})?|click here.*|continue reading"),
          line(
              "(read|see|watch|listen|also|related|more|explore|don'?t miss)( also| more| next)?:.+"),
          line("\\d+ ?(min|mins|minute|minutes)( read)?|\\d+ (comments?|shares?|views?|likes?)"),
          line("(©|\\(c\\)|copyright)\\b?.*|.*all rights reserved\\W*"),
          line("(subscribe|sign up|register|log in|join|follow us|download)\\b.{0,90}"),
          line("this (article|story|post|piece) (was|first|originally|has been)\\b.{0,160}"),
          line(".*\\b(newsletter|cookie|privacy) (policy|settings|preferences|notice)\\b.{0,40}"),
          line("([\\p{L} ]+ ?[|•·] ?){2,}[\\p{L} ]+"),
          line("(trending|topics?|in this (article|story)|filed under|categories)\\s*:.*"),
          line(
              "([\\p{L}&.-]+ ){0,5}(www\\.)?[\\p{L}\\d-]+\\.(com|org|net|co|us|uk|news|info|example)"),
          line("accept( all)?( cookies)?|next (article|post)|previous (article|post)"));

  /** After one of these come other articles' headlines, until running text sets in again. */
  private static final Pattern OTHERS_FOLLOW =
      line(
          "(related( (articles?|stor(y|ies)|posts?|news|topics|reading|content))?|trending( now)?"
              + "|most (read|popular|viewed)|read next|up next|recommended( for you)?|latest( news)?"
              + "|you (may|might) also (like|enjoy)|more (from|on|in|stories|news)\\b.{0,40}"
              + "|tagged|tags?|keywords|(top|popular|editors?.? ?picks?) ?(stories)?"
              + "|about the authors?|what to read next|also on .{0,40})(:.{0,200})?");

  /** After one of these comes nothing that the outlet wrote. */
  private static final Pattern READERS_FOLLOW =
      line(
          "leave a (reply|comment)|(\\d+ )?comments?( \\(\\d+\\))?|join the (conversation|discussion)");

  private static final Pattern BREADCRUMBS =
      Pattern.compile(
          "^(Home|News|Front page)\\s*[/>»›|].+|^[^/>»›]{2,30}( [/>»›] [^/>»›]{2,30}){2,}$");

  private static final Pattern BYLINE =
      Pattern.compile(
          "^(?:(?:By|BY|Written by|Story by|Words by|Author:?|Posted by|Analysis by|Opinion by)\\s+\\p{Lu}"
              + "|(?:Reporting|Additional reporting|Editing|Writing|Compiled|Edited) by\\s).{1,160}$");

  private static final Pattern DATE =
      Pattern.compile(
          "^(?:(?:Published|Updated|Posted|Last (?:updated|modified)|Date|First published)\\b.{0,80}"
              + "|(?:\\d{1,2}[.:]\\d\\d ?(?:[ap]\\.?m\\.?)?(?: \\p{Lu}{2,4})?,? (?:on )?)?"
              + "(?:(?:\\p{L}+day|Mon|Tues?|Weds?|Thu(?:rs?)?|Fri|Sat|Sun)\\.?,? )?(?:"
              + MONTH
              + " \\d{1,2}(?:st|nd|rd|th)?|\\d{1,2}(?:st|nd|rd|th)? "
              + MONTH
              + "),? ?\\d{0,4}\\b.{0,40}|\\d{4}-\\d\\d-\\d\\d.{0,30}|\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}.{0,30}"
              + "|\\d+ (?:minutes?|hours?|days?|weeks?) ago)$",
          CASE_INSENSITIVE);

  private static final Pattern NAME_ALONE =
      Pattern.compile(
          "^\\p{Lu}[\\p{L}.'’-]*(?: (?:de|da|van|von|der|den|la|del|al|bin|\\p{Lu}[\\p{L}.'’-]*)){1,4}"
              + "(?:,? (?:and|&|,) \\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}.'’-]*){1,3})*$");

  /** "Ada Holm Harbour correspondent", "Ada Holm, business editor, in Port Calder". */
  private static final Pattern NAME_AND_DESK =
      Pattern.compile(
          "^\\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}.'’-]*){1,3},? (?:[\\p{L}&-]+ ){0,4}"
              + "(?:[Cc]orrespondent|[Ee]ditor|[Rr]eporter|[Ww]riter|[Cc]olumnist|[Bb]ureau [Cc]hief)"
              + "(?:,? in \\p{Lu}[\\p{L} ]{2,30})?$");

  /** What opens a caption and is no part of what it tells: "[Photo:", "FILE PHOTO -". */
  private static final Pattern LABEL =
      Pattern.compile(
          "^[\\[(]?(?:Photo(?:graph)?|Image|Picture|Caption|File photo)\\s*[:–—-]\\s*(?=\\S+(?: \\S+){4})",
          CASE_INSENSITIVE);

  /** Behind the last sentence of a caption: "… on the quay. Ada Holm/AP]", "… Credit: Ada Holm". */
  private static final Pattern CREDIT_BEHIND =
      Pattern.compile(
          "(?<=[.!?])\\s+(?:(?:\\p{Lu}[\\p{L}.'’-]*\\s?){1,5}/\\s?(?:\\p{Lu}[\\p{L}.'’-]*\\s?){1,4}"
              + "|(?:(?:Photo(?:graph)?|Image|Picture|Pic|Credit|Supplied|Handout)(?::| by)|Courtesy of) [^.!?]{3,60}"
              + "|\\(\\p{Lu}[^():]{2,40}: \\p{Lu}[^():]{2,40}\\))\\.?[\\])]?\\.?$");

  private static final Pattern CREDIT_IN_BRACKETS =
      Pattern.compile(
          ".*[\\[(](?:[^\\])]*(?:\\p{L}\\s?/\\s?\\p{L}|Photo|Getty|Handout|Courtesy|Credit|Image|Photograph|Picture)[^\\])]*|"
              + AGENCY
              + ")[\\])]\\.?$");
  private static final Pattern CREDIT_AHEAD =
      Pattern.compile(
          "^[\\[(]?(?:Photo(?:graph|s)?|Image|Picture|Pictured|Caption|Credit|Video|Graphic|Illustration|File photo|FILE(?: PHOTO)?)"
              + "(?: (?:by|credit|courtesy))?\\s*[:–—-].*|^[\\[(]?(?:Photo|Image|Photograph|Picture)s? (?:by|courtesy|credit)\\b.*",
          CASE_INSENSITIVE);
  private static final Pattern CREDIT_AT_END =
      Pattern.compile(
          ".*(?:\\p{Ll}|[\\s/|©.–—-])(?:"
              + AGENCY
              + ")(?: via "
              + AGENCY
              + ")?$|.*\\bPhoto(?:graph)?(?: by|:) .{3,50}$"
              + "|.*©.{2,50}$");

  private static final Pattern QUESTION =
      Pattern.compile(
          "^(?:Q[:.] )?(?:Who|Whose|What|When|Where|Why|How|Which|Is|Are|Does|Do|Did|Can|Could|Will|Would|Should|Has"
              + "|Have|Was|Were)\\b[^?!]*\\?$");

  private static final Pattern QUOTED_WITH_NAME =
      Pattern.compile("^[“\"‘'].+[”\"’'],?\\s*[—–-]{1,2}\\s*\\p{Lu}[^.!?]{1,80}\\.?$");
  private static final Pattern QUOTED = Pattern.compile("^[“\"‘'].+[”\"’']\\W{0,2}$");
  private static final Pattern DASH_AND_NAME =
      Pattern.compile("^[—–-]{1,2}\\s*\\p{Lu}[^.!?]{1,80}\\.?$");

  private static final Pattern TURN = Pattern.compile("^\\p{Lu}[\\p{Lu}.'’ -]{0,40}:\\s+\\S.*");

  /** Words of a navigation bar that lost the blanks between them: "TrendingHomeWorld". */
  private static final Pattern GLUED_MENU =
      Pattern.compile(
          "^(?:(?:Trending|Home|News|World|Politics|Sports?|Business|Opinion|Culture|Science|Tech|Technology|Health"
              + "|Video|Videos|Live|Menu|Search|More|Local|Markets|Weather|Travel|Life|Style|Login|Subscribe|Latest"
              + "|Related|Articles|Contact|About|Privacy|Terms) ?){1,12}$");

  private Clues() {}

  static boolean isBoilerplate(Line line) {
    return BREADCRUMBS.matcher(line.words()).matches()
        || GLUED_MENU.matcher(line.words()).matches()
        || matchesAny(BOILERPLATE, line);
  }

  static boolean announcesOtherArticles(Line line) {
    return OTHERS_FOLLOW.matcher(line.words()).matches();
  }

  static boolean announcesReaders(Line line) {
    return READERS_FOLLOW.matcher(line.words()).matches();
  }

  static boolean isByline(Line line) {
    return line.wordCount() <= 25 && BYLINE.matcher(line.words()).matches();
  }

  static boolean isDate(Line line) {
    return line.wordCount() <= 14 && DATE.matcher(line.words()).matches();
  }

  static boolean isNameAlone(Line line) {
    return NAME_ALONE.matcher(line.words()).matches();
  }

  static boolean isNameAndDesk(Line line) {
    return line.wordCount() <= 12 && NAME_AND_DESK.matcher(line.words()).matches();
  }

  static boolean hasCredit(Line line) {
    String words = line.words();
    return line.wordCount() <= 60
        && (CREDIT_IN_BRACKETS.matcher(words).matches()
            || CREDIT_AHEAD.matcher(words).matches()
            || !line.endsSentence() && CREDIT_AT_END.matcher(words).matches());
  }

  /** How long the label is that opens a caption; 0 where there is none. */
  static int label(Line line) {
    Matcher label = LABEL.matcher(line.words());
    return label.find() ? label.end() : 0;
  }

  /** Where the credit begins that ends a caption; 0 where there is none. */
  static int credit(Line line) {
    Matcher behind = CREDIT_BEHIND.matcher(line.words());
    if (behind.find()) {
      return behind.end() - behind.group().stripLeading().length();
    }
    int open = Math.max(line.words().lastIndexOf('['), line.words().lastIndexOf('('));
    boolean credited = CREDIT_IN_BRACKETS.matcher(line.words()).matches();
    return credited && open > 0 ? open : 0;
  }

  static boolean isQuestion(Line line) {
    return line.wordCount() <= 25 && QUESTION.matcher(line.words()).matches();
  }

  static boolean isQuotedWithName(Line line) {
    return QUOTED_WITH_NAME.matcher(line.words()).matches();
  }

  static boolean isQuoted(Line line) {
    return QUOTED.matcher(line.words()).matches();
  }

  static boolean isDashAndName(Line line) {
    return line.wordCount() <= 12 && DASH_AND_NAME.matcher(line.words()).matches();
  }

  static boolean isTurn(Line line) {
    return TURN.matcher(line.words()).matches();
  }

  private static boolean matchesAny(List<Pattern> patterns, Line line) {
    return line.words().length() <= 300
        && patterns.stream().anyMatch(p -> p.matcher(line.words()).matches());
  }

  private static Pattern line(String whole) {
    return Pattern.compile("^\\W{0,3}(?:" + whole + ")\\W{0,3}$", CASE_INSENSITIVE);
  }
}
