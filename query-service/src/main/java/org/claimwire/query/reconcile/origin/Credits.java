package org.claimwire.query.reconcile.origin;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimwire.query.reconcile.article.Article;
import org.claimwire.query.reconcile.words.Text;
import org.claimwire.query.reconcile.words.Word;

/** The agencies an article credits, each by its letters ("lpa"), spelt out or not. */
final class Credits {

  private static final int DATELINE_WITHIN = 600;
  private static final String NAME = "((?:\\p{Lu}[\\p{L}.&-]*)(?: \\p{Lu}[\\p{L}.&-]*){0,4})";
  private static final Pattern DATELINE =
      Pattern.compile("\\((\\p{Lu}{2,6}|Reuters)\\)\\s*[-\u2013\u2014]");
  private static final List<Pattern> CREDIT_LINES =
      List.of(
          Pattern.compile(
              "(?i:with (?:additional )?(?:material|reporting|files) (?:from|by)) " + NAME),
          Pattern.compile(NAME + " (?i:contributed to this (?:report|story|article))"),
          Pattern.compile(
              "(?i:^source|^via|^copyright|^\u00a9)[: ]+(?:\\d{4} )?" + NAME, Pattern.MULTILINE));
  private static final Set<String> AGENCY_WORDS = Set.of("agency", "wire", "press", "newswire");

  private Credits() {}

  static SortedSet<String> of(Article article) {
    SortedSet<String> agencies = new TreeSet<>();
    String text = article.text().toString();
    Matcher dateline =
        DATELINE.matcher(text.substring(0, Math.min(text.length(), DATELINE_WITHIN)));
    while (dateline.find()) {
      agencies.add(dateline.group(1).toLowerCase(Locale.ROOT));
    }
    for (Pattern line : CREDIT_LINES) {
      Matcher credit = line.matcher(text);
      while (credit.find()) {
        agencies.add(letters(credit.group(1)));
      }
    }
    List<Word> outlet = new Text(article.outlet()).words();
    if (outlet.stream().anyMatch(word -> AGENCY_WORDS.contains(word.form()))) {
      agencies.add(letters(article.outlet()));
    }
    return agencies;
  }

  /** "Lothmark Press Agency" and "LPA" are both "lpa". */
  private static String letters(String name) {
    List<Word> words = new Text(name).words().stream().filter(Word::carries).toList();
    if (words.size() < 2) {
      return name.strip().toLowerCase(Locale.ROOT);
    }
    return String.join("", words.stream().map(word -> word.form().substring(0, 1)).toList());
  }
}
