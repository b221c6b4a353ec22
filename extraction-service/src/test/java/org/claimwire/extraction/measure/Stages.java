package org.claimwire.extraction.measure;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells where a thread spends its time, by looking at its stack every few milliseconds, so that
 * nothing has to be measured inside of what is measured. The outermost stage on the stack counts;
 * in the language door the part of CoreNLP that it calls.
 */
final class Stages {

  static final String PREFIX = "stage ";

  private static final int MILLISECONDS = 5;
  private static final Pattern CORENLP =
      Pattern.compile("edu\\.stanford\\.nlp\\.(parser|tagger|ie|process)\\..*");

  private final Contestant contestant;
  private final Thread watched;
  private final Map<String, Integer> seen = new TreeMap<>();
  private final Thread watch;

  /** Begins to watch. */
  Stages(Contestant contestant, Thread watched) {
    this.contestant = contestant;
    this.watched = watched;
    this.watch = Thread.ofPlatform().daemon().start(this::look);
  }

  private void look() {
    try {
      while (true) {
        Thread.sleep(MILLISECONDS);
        seen.merge(stage(watched.getStackTrace()), 1, Integer::sum);
      }
    } catch (InterruptedException ended) {
      // The end was asked for.
    }
  }

  private String stage(StackTraceElement[] stack) {
    for (int i = stack.length - 1; i >= 0; i--) {
      String stage = contestant.stage(stack[i].getClassName());
      if (stage.equals("corenlp")) {
        return stage + ", " + part(stack);
      }
      if (!stage.isEmpty() && !stage.equals("measure")) {
        return stage;
      }
    }
    return "rest";
  }

  private static String part(StackTraceElement[] stack) {
    for (StackTraceElement frame : stack) {
      Matcher part = CORENLP.matcher(frame.getClassName());
      if (part.matches()) {
        return switch (part.group(1)) {
          case "parser" -> "parse";
          case "tagger" -> "tags";
          case "ie" -> "names";
          default -> "tokens and lemmas";
        };
      }
    }
    return "rest";
  }

  void end() throws InterruptedException {
    watch.interrupt();
    watch.join();
  }

  /** The share of each stage in the time between beginning and end. */
  Map<String, Double> shares() {
    double all = seen.values().stream().mapToInt(Integer::intValue).sum();
    Map<String, Double> shares = new TreeMap<>();
    seen.forEach((stage, times) -> shares.put(PREFIX + stage, times / all));
    return shares;
  }
}
