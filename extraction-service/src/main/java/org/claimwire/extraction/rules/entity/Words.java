package org.claimwire.extraction.rules.entity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.claimwire.extraction.text.AnalysedArticle;
import org.claimwire.extraction.text.Sentence;
import org.claimwire.extraction.text.Span;
import org.claimwire.extraction.text.Token;

/**
 * The article's tokens in one row, so that a name, a title or a chain of quotes may be followed.
 */
final class Words {

  private static final Set<String> LINKS =
      WordList.of("with from over into after under than amid against before about between during");

  private final String text;
  private final List<Sentence> sentences;
  private final List<Token> tokens = new ArrayList<>();
  private final int[] sentence;
  private final int[] firstOf;
  private final boolean[] quoted;
  private final boolean[] titleCase;
  private final Set<String> lowerCase = new HashSet<>();

  Words(AnalysedArticle article) {
    this.text = article.text();
    this.sentences = article.sentences();
    this.firstOf = new int[sentences.size() + 1];
    this.titleCase = new boolean[sentences.size()];
    for (int s = 0; s < sentences.size(); s++) {
      firstOf[s] = tokens.size();
      tokens.addAll(sentences.get(s).tokens());
      titleCase[s] = isTitleCase(sentences.get(s));
    }
    firstOf[sentences.size()] = tokens.size();
    this.sentence = new int[tokens.size()];
    this.quoted = new boolean[tokens.size()];
    for (int s = 0; s < sentences.size(); s++) {
      for (int i = firstOf[s]; i < firstOf[s + 1]; i++) {
        sentence[i] = s;
        if (Character.isLowerCase(word(i).codePointAt(0))) {
          lowerCase.add(word(i));
        }
      }
    }
    markQuotations();
  }

  private void markQuotations() {
    boolean inside = false;
    for (int i = 0; i < size(); i++) {
      // A lost quotation mark must not turn the rest of the article inside out.
      if (i > 0 && paragraph(i) != paragraph(i - 1)) {
        inside = false;
      }
      String word = word(i);
      boolean straight = word.equals("\"");
      if (word.equals("“") || word.equals("«") || straight && !inside) {
        inside = true;
      } else if (word.equals("”") || word.equals("»") || straight) {
        inside = false;
      }
      quoted[i] = inside;
    }
  }

  /** Set like a headline: no full stop, and every word of weight has its capital. */
  private static boolean isTitleCase(Sentence sentence) {
    int capital = 0;
    if (sentence.token(0).word().equalsIgnoreCase("by")) {
      return false;
    }
    for (Token token : sentence.tokens()) {
      String word = token.word();
      boolean small = Character.isLowerCase(word.charAt(0)) && !LINKS.contains(word);
      boolean prose = token.isVerb() || token.tag().startsWith("PRP") || word.length() > 3;
      if (small && prose || word.equals(".")) {
        return false;
      }
      capital += word.length() > 3 && Character.isUpperCase(word.charAt(0)) ? 1 : 0;
    }
    return capital > 1;
  }

  int size() {
    return tokens.size();
  }

  String text() {
    return text;
  }

  Token token(int i) {
    return tokens.get(i);
  }

  String word(int i) {
    return tokens.get(i).word();
  }

  /** The word in lower case; empty string outside the article. */
  String low(int i) {
    return i < 0 || i >= size() ? "" : word(i).toLowerCase(Locale.ROOT);
  }

  /** The part of speech; empty string outside the article. */
  String tag(int i) {
    return i < 0 || i >= size() ? "" : token(i).tag();
  }

  String lemma(int i) {
    return token(i).lemma().toLowerCase(Locale.ROOT);
  }

  int sentence(int i) {
    return sentence[i];
  }

  Sentence sentenceAt(int i) {
    return sentences.get(sentence[i]);
  }

  int paragraph(int i) {
    return sentences.get(sentence[i]).paragraph();
  }

  boolean isQuoted(int i) {
    return quoted[i];
  }

  /** Whether nearly every word of its sentence is capitalised: capitals tell nothing there. */
  boolean isTitleCase(int i) {
    return titleCase[sentence[i]];
  }

  int sentenceStart(int i) {
    return firstOf[sentence[i]];
  }

  /** Index after the last token of the sentence. */
  int sentenceEnd(int i) {
    return firstOf[sentence[i] + 1];
  }

  boolean sameSentence(int i, int j) {
    return i >= 0 && j >= 0 && i < size() && j < size() && sentence[i] == sentence[j];
  }

  /** Whether the article has this word in lower case too, so that its capital is the sentence's. */
  boolean hasLowerCase(String lowerCaseWord) {
    return lowerCase.contains(lowerCaseWord);
  }

  boolean isCapital(int i) {
    return Character.isUpperCase(word(i).codePointAt(0));
  }

  boolean isVerb(int i) {
    return tag(i).startsWith("VB") || tag(i).equals("MD");
  }

  boolean isNoun(int i) {
    return tag(i).startsWith("NN");
  }

  /** Whether no space stands between a token and the next one. */
  boolean isGlued(int i) {
    return i + 1 < size() && token(i).span().end() == token(i + 1).span().start();
  }

  /** Index of the first token that ends after an offset; {@link #size()} if there is none. */
  int at(int offset) {
    int low = 0;
    int high = size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (token(middle).span().end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  Span span(int first, int last) {
    return token(first).span().to(token(last).span());
  }

  /** The words from one token to another as printed, on one line. */
  String printed(int first, int last) {
    return span(first, last).in(text).replaceAll("\\s+", " ");
  }
}
