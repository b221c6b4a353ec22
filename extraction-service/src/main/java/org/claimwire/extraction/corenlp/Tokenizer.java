package org.claimwire.extraction.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations.OriginalTextAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.TokenizerFactory;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import edu.stanford.nlp.process.WordToSentenceProcessor.NewlineIsSentenceBreak;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimwire.extraction.text.Zone;
import org.claimwire.extraction.text.ZoneKind;

/** Cuts a zone into sentences and words whose offsets are those of the article. */
final class Tokenizer {

  private static final TokenizerFactory<CoreLabel> WORDS =
      PTBTokenizer.factory(
          new CoreLabelTokenFactory(), "invertible,splitHyphenated,untokenizable=allKeep");

  private static final WordToSentenceProcessor<CoreLabel> SENTENCES =
      new WordToSentenceProcessor<>(NewlineIsSentenceBreak.NEVER);

  /** A function word that lost the blank behind it: "thecapture". */
  private static final Pattern GLUED =
      Pattern.compile("(the|of|and|that|for|with|from|about|by|in|to)(\\p{Ll}{5,})");

  /** A unit right behind figures and the stop of a sentence. */
  private static final Pattern UNIT_AND_STOP =
      Pattern.compile("(?:m|bn|mn|tn|k|p|km|kg|cm|mm|mph)\\.");

  private static final Set<String> CLOSING = Set.of("\"", "''", "\u201D", "\u2019", "'");

  private static final Set<String> CLAUSE_BORDERS = Set.of(";", ":", ",", "—", "–", "--", "-");

  private final Predicate<String> isKnown;
  private final int longestSentence;

  /**
   * @param isKnown whether a word stands in the vocabulary
   * @param longestSentence in tokens; a longer one is cut, at a clause border if one is near
   */
  Tokenizer(Predicate<String> isKnown, int longestSentence) {
    this.isKnown = isKnown;
    this.longestSentence = longestSentence;
  }

  /** The sentences of a zone; none of them empty. */
  List<List<CoreLabel>> sentences(String text, Zone zone) {
    // The models know the plain signs alone. One sign for one sign: no offset moves.
    String plain = plain(zone.span().in(text));
    List<CoreLabel> words = new ArrayList<>();
    for (CoreLabel word : WORDS.getTokenizer(new StringReader(plain)).tokenize()) {
      add(word, plain, zone.span().start(), words);
    }
    List<List<CoreLabel>> sentences = new ArrayList<>();
    for (List<CoreLabel> sentence : SENTENCES.process(words)) {
      List<CoreLabel> rest = sentence;
      int quotation = zone.kind() == ZoneKind.HEADLINE ? endOfQuotation(sentence) : 0;
      if (quotation > 0) {
        cut(rest.subList(0, quotation), sentences);
        rest = rest.subList(quotation, rest.size());
      }
      cut(rest, sentences);
    }
    return sentences;
  }

  /** "“No way back”: ferry sails after months": behind the colon the headline begins anew. */
  private static int endOfQuotation(List<CoreLabel> words) {
    for (int i = 2; i + 1 < words.size(); i++) {
      if (words.get(i).word().equals(":") && CLOSING.contains(words.get(i - 1).word())) {
        return i + 1;
      }
    }
    return 0;
  }

  private static String plain(String text) {
    return text.replace('\u2011', '-')
        .replace('\u2010', '-')
        .replace('\u00A0', ' ')
        .replace('\u202F', ' ')
        .replace('\u2009', ' ')
        .replace('\u200B', ' ')
        .replace('\uFEFF', ' ')
        .replace('\u00AD', '-')
        .replace('\u201F', '\u201C')
        .replace('\r', ' ')
        .replace('\n', ' ');
  }

  private void add(CoreLabel word, String plain, int offset, List<CoreLabel> words) {
    int begin = Math.clamp(word.beginPosition(), 0, plain.length());
    int end = Math.clamp(word.endPosition(), begin, plain.length());
    if (begin == end) {
      return;
    }
    String printed = plain.substring(begin, end);
    if (isUnitAndStop(printed, begin, end, plain)) {
      words.add(word(printed.substring(0, printed.length() - 1), offset + begin));
      words.add(word(".", offset + end - 1));
      return;
    }
    Matcher glued = GLUED.matcher(printed);
    if (glued.matches() && !isKnown.test(printed) && isKnown.test(glued.group(2))) {
      words.add(word(glued.group(1), offset + begin));
      words.add(word(glued.group(2), offset + begin + glued.end(1)));
    } else {
      word.setBeginPosition(offset + begin);
      word.setEndPosition(offset + end);
      words.add(word);
    }
  }

  /** "A fine of £1.2m. “It hurts,” …": the stop ends the sentence, it shortens nothing. */
  private static boolean isUnitAndStop(String printed, int begin, int end, String plain) {
    if (!UNIT_AND_STOP.matcher(printed).matches()
        || begin == 0
        || !Character.isDigit(plain.charAt(begin - 1))) {
      return false;
    }
    String next = plain.substring(end).stripLeading();
    return next.isEmpty()
        || !Character.isLetterOrDigit(next.charAt(0))
        || Character.isUpperCase(next.charAt(0));
  }

  private static CoreLabel word(String printed, int begin) {
    CoreLabel word = CoreLabel.wordFromString(printed);
    word.setValue(printed);
    word.set(OriginalTextAnnotation.class, printed);
    word.setBeginPosition(begin);
    word.setEndPosition(begin + printed.length());
    return word;
  }

  private void cut(List<CoreLabel> sentence, List<List<CoreLabel>> sentences) {
    List<CoreLabel> rest = sentence;
    while (rest.size() > longestSentence) {
      int at = longestSentence;
      for (int i = longestSentence - 1; i > longestSentence / 2; i--) {
        if (CLAUSE_BORDERS.contains(rest.get(i).word())) {
          at = i + 1;
          break;
        }
      }
      sentences.add(rest.subList(0, at));
      rest = rest.subList(at, rest.size());
    }
    if (!rest.isEmpty()) {
      sentences.add(rest);
    }
  }
}
