package org.claimwire.extraction.rules.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimwire.extraction.attribution.Attribution;
import org.claimwire.extraction.text.AnalysedArticle;
import org.claimwire.extraction.text.Sentence;
import org.claimwire.extraction.text.Span;
import org.claimwire.extraction.text.Token;

/** Takes a content that breaks off inside a list to the end of what belongs to it. */
final class WholeContents {

  private static final Pattern ABBREVIATED = Pattern.compile("(\\p{Lu}\\.){2,}$");

  private static final Pattern AS_WELL_AS = Pattern.compile(",?\\s+as well as\\s+");

  /** "1,400 jobs, about 3% of its staff", "54 seats, up from 31". */
  private static final Pattern AMOUNT =
      Pattern.compile(
          ",\\s+(?=((about|nearly|almost|roughly|some|or|around|over|more than|less than|up from"
              + "|down from|compared with)\\s+){0,2}[$£€]?\\d)");

  private final AnalysedArticle article;
  private final List<Attribution> all;
  private final List<Span> quoted;

  /**
   * @param all the attributions of the article: none grows into another
   */
  WholeContents(AnalysedArticle article, List<Attribution> all, List<Span> quoted) {
    this.article = article;
    this.all = all;
    this.quoted = quoted;
  }

  Attribution completed(Attribution a) {
    Span last = a.content().getLast();
    Optional<Sentence> sentence =
        article.sentences().stream().filter(s -> s.span().contains(last.start())).findFirst();
    if (sentence.isEmpty() || quoted.stream().anyMatch(last::overlaps)) {
      return a;
    }
    if (last.end() > sentence.get().span().end()) {
      return runsOver(last, sentence.get())
          ? ending(a, last.start(), sentence.get().span().end())
          : a;
    }
    int start = opensSentence(a, sentence.get()) ? startBehindSource(a, last) : last.start();
    int end =
        opensSentence(a, sentence.get()) ? endOf(sentence.get()) : endOfList(last, sentence.get());
    Span whole = new Span(start, Math.max(end, last.end()));
    boolean meets =
        quoted.stream().anyMatch(whole::overlaps)
            || all.stream().filter(o -> o != a).anyMatch(o -> touches(o, whole));
    return meets || whole.equals(last) ? a : ending(a, whole.start(), whole.end());
  }

  /** "… at the I.M.O. Holm, in turn, …": the content ends with the abbreviation. */
  private boolean runsOver(Span content, Sentence sentence) {
    return ABBREVIATED
        .matcher(article.text().substring(content.start(), sentence.span().end()))
        .find();
  }

  /** "According to the yard, cranes, ropes and …": the content begins right behind the source. */
  private int startBehindSource(Attribution a, Span content) {
    int behind = a.source().map(Span::end).orElse(content.start());
    if (behind >= content.start() || a.content().size() > 1) {
      return content.start();
    }
    String between = article.text().substring(behind, content.start());
    int comma = between.indexOf(", ");
    return comma == 0 ? behind + 2 : content.start();
  }

  private static Attribution ending(Attribution a, int start, int end) {
    List<Span> content = new ArrayList<>(a.content());
    content.set(content.size() - 1, new Span(start, end));
    return new Attribution(
        a.rule(), a.source(), a.cue(), List.copyOf(content), a.stance(), a.confidence());
  }

  /** "According to the yard, …": all the rest of the sentence is the yard's. */
  private boolean opensSentence(Attribution a, Sentence sentence) {
    return a.cue()
        .filter(c -> c.start() == sentence.span().start())
        .filter(c -> c.in(article.text()).equalsIgnoreCase("according to"))
        .isPresent();
  }

  private static int endOf(Sentence sentence) {
    int last = sentence.tokens().size() - 1;
    while (last > 0 && sentence.token(last).tag().matches("\\.|''|,|:")) {
      last--;
    }
    return sentence.token(last).span().end();
  }

  /** "the toll, as well as the new quay", "two cranes, about 30% of all": to the end of that. */
  private int endOfList(Span content, Sentence sentence) {
    Matcher more = behind(content, AS_WELL_AS);
    if (!more.lookingAt()) {
      more = behind(content, AMOUNT);
    }
    if (!more.lookingAt()) {
      return -1;
    }
    int end = -1;
    for (Token token : sentence.tokens()) {
      if (token.span().start() >= more.end()) {
        if (token.tag().matches("W.*|,|\\.|:|CC|MD|VB[DZP]")
            || all.stream().anyMatch(o -> touches(o, token.span()))) {
          break;
        }
        end = token.span().end();
      }
    }
    return end;
  }

  private Matcher behind(Span content, Pattern pattern) {
    return pattern
        .matcher(article.text())
        .region(content.end(), article.text().length())
        .useTransparentBounds(true);
  }

  private static boolean touches(Attribution a, Span span) {
    return a.source().filter(span::overlaps).isPresent()
        || a.cue().filter(span::overlaps).isPresent()
        || a.content().stream().anyMatch(span::overlaps);
  }
}
