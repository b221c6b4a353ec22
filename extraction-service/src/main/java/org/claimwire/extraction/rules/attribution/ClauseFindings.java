package org.claimwire.extraction.rules.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimwire.extraction.attribution.Attribution;
import org.claimwire.extraction.claim.Stance;
import org.claimwire.extraction.text.Sentence;
import org.claimwire.extraction.text.Span;

/** What rules find by the parse of one article's sentences, outside its quotation marks. */
final class ClauseFindings {

  private final String text;
  private final List<Span> quoted;
  private final List<Attribution> found = new ArrayList<>();

  ClauseFindings(String text, List<Span> quoted) {
    this.text = text;
    this.quoted = quoted;
  }

  List<Attribution> found() {
    return found;
  }

  List<Span> quoted() {
    return quoted;
  }

  boolean isQuoted(Span span) {
    return quoted.stream().anyMatch(span::overlaps);
  }

  /** The words below a clause's head, up to those of the report itself. */
  Optional<Span> content(Sentence sentence, int head, Span report) {
    List<Integer> words =
        sentence.subtree(head).stream()
            .filter(i -> !report.overlaps(sentence.token(i).span()))
            .toList();
    if (words.isEmpty()) {
      return Optional.empty();
    }
    int first = words.getFirst();
    int last = words.getLast();
    Span span = sentence.span(first, last);
    if (span.overlaps(report)) {
      // Keep the side on which the head stands.
      boolean behind = sentence.token(head).span().start() > report.start();
      List<Integer> kept =
          words.stream()
              .filter(i -> behind == sentence.token(i).span().start() >= report.end())
              .filter(i -> behind || sentence.token(i).span().end() <= report.start())
              .toList();
      if (kept.isEmpty()) {
        return Optional.empty();
      }
      span = sentence.span(kept.getFirst(), kept.getLast());
    }
    return Optional.of(trimmed(span));
  }

  /** Without the marks and blanks at both ends. */
  Span trimmed(Span span) {
    int start = span.start();
    int end = span.end();
    while (end - 1 > start && " ,;.\n\r\t".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    while (start + 1 < end && " ,;:\n\r\t".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    return new Span(start, end);
  }

  void add(
      String rule,
      Optional<Span> source,
      Span cue,
      Span content,
      Stance stance,
      double confidence) {
    if (content.length() >= 3) {
      Optional<Span> somebody = source.filter(s -> !Reports.isNobody(s.in(text)));
      found.add(
          new Attribution(rule, somebody, Optional.of(cue), List.of(content), stance, confidence));
    }
  }
}
