package org.claimwire.query.reconcile.words;

import java.util.ArrayList;
import java.util.List;

/** Where a text stands in quotation marks, straight or curly, double or single. */
public final class Quotations {

  private static final int LONGEST = 1200;

  private Quotations() {}

  /** The quoted spans without their marks, in order; a mark that nothing closes quotes nothing. */
  public static List<Span> in(Text text) {
    List<Span> spans = new ArrayList<>();
    int i = 0;
    while (i < text.length()) {
      int end = opens(text, i) ? closing(text, i) : -1;
      if (end > i + 1) {
        spans.add(new Span(i + 1, end));
        i = end;
      }
      i++;
    }
    return spans;
  }

  private static boolean opens(Text text, int i) {
    int point = text.pointAt(i);
    return point == '"'
        || point == 0x201C
        || (point == 0x2018 || point == '\'')
            && !letterAt(text, i - 1)
            && i + 1 < text.length()
            && Character.isLetterOrDigit(text.pointAt(i + 1));
  }

  private static int closing(Text text, int open) {
    int mark = text.pointAt(open);
    int close = mark == 0x201C ? 0x201D : mark == 0x2018 ? 0x2019 : mark;
    boolean single = mark == 0x2018 || mark == '\'';
    for (int i = open + 1; i < Math.min(text.length(), open + LONGEST); i++) {
      int point = text.pointAt(i);
      if (point == '\n') {
        return -1;
      }
      if (point == close && !(single && letterAt(text, i + 1))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean letterAt(Text text, int i) {
    return i >= 0 && i < text.length() && Character.isLetterOrDigit(text.pointAt(i));
  }
}
