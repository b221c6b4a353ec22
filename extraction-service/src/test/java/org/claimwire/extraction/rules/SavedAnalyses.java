package org.claimwire.extraction.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.claimwire.extraction.text.Dependency;
import org.claimwire.extraction.text.Sentence;
import org.claimwire.extraction.text.Span;
import org.claimwire.extraction.text.Token;
import org.claimwire.extraction.text.ZoneKind;

/**
 * Sentences with the analysis that CoreNLP gave them, saved beside the cases so that rule tests
 * load no model; one that ends without a stop is a headline. {@link AnalyseCasesTest} writes the
 * file anew.
 */
public final class SavedAnalyses {

  static final Path FILE = Path.of("src/test/resources/rules/analyses.txt");

  private final Map<String, Sentence> sentences;

  private SavedAnalyses(Map<String, Sentence> sentences) {
    this.sentences = sentences;
  }

  public static SavedAnalyses read() {
    return read(FILE);
  }

  public static SavedAnalyses read(Path file) {
    try {
      Map<String, Sentence> sentences = new LinkedHashMap<>();
      String text = null;
      List<String> rows = new ArrayList<>();
      for (String line : Files.readAllLines(file)) {
        if (line.startsWith("# ")) {
          text = line.substring(2);
        } else if (line.isEmpty()) {
          sentences.put(text, sentence(text, rows));
          rows.clear();
        } else {
          rows.add(line);
        }
      }
      return new SavedAnalyses(sentences);
    } catch (IOException e) {
      throw new IllegalStateException("cannot read " + file, e);
    }
  }

  /**
   * @throws IllegalArgumentException for a sentence that was not analysed
   */
  public Sentence of(String text) {
    Sentence sentence = sentences.get(text);
    if (sentence == null) {
      throw new IllegalArgumentException(
          "not analysed yet, run AnalyseCasesTest with -Dclaimwire.analyse=true: " + text);
    }
    return sentence;
  }

  public Map<String, Sentence> all() {
    return sentences;
  }

  private static Sentence sentence(String text, List<String> rows) {
    List<Token> tokens = new ArrayList<>();
    List<Dependency> dependencies = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      String[] row = rows.get(i).split("\t");
      Span span = new Span(Integer.parseInt(row[0]), Integer.parseInt(row[1]));
      tokens.add(new Token(span, span.in(text), row[2], row[3], row[4]));
      dependencies.add(new Dependency(Integer.parseInt(row[5]), i, row[6]));
    }
    Span whole = tokens.get(0).span().to(tokens.get(tokens.size() - 1).span());
    boolean stops = ".?!\"”".indexOf(text.charAt(text.length() - 1)) >= 0;
    ZoneKind zone = stops ? ZoneKind.BODY : ZoneKind.HEADLINE;
    return new Sentence(whole, zone, 0, List.copyOf(tokens), List.copyOf(dependencies));
  }
}
