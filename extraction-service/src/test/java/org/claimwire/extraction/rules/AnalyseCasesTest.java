package org.claimwire.extraction.rules;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations;
import edu.stanford.nlp.util.CoreMap;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Writes the saved analyses anew; runs only when asked to by name. */
@EnabledIfSystemProperty(named = "claimwire.analyse", matches = "true")
class AnalyseCasesTest {

  @Test
  void writes_an_analysis_of_every_sentence_in_the_cases() throws IOException {
    TreeSet<String> sentences = new TreeSet<>();
    for (String table : Cases.TABLES) {
      Cases.in(table).forEach(row -> sentences.add(row.sentence()));
    }
    Files.writeString(SavedAnalyses.FILE, analyse(sentences));
  }

  static String analyse(Iterable<String> sentences) {
    StanfordCoreNLP pipeline = new StanfordCoreNLP(properties());
    StringBuilder out = new StringBuilder();
    for (String text : sentences) {
      Annotation annotation = new Annotation(text);
      pipeline.annotate(annotation);
      List<CoreMap> parsed = annotation.get(CoreAnnotations.SentencesAnnotation.class);
      if (parsed.size() != 1) {
        throw new IllegalStateException(parsed.size() + " sentences in: " + text);
      }
      append(text, parsed.get(0), out);
    }
    return out.toString();
  }

  static Properties properties() {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,pos,lemma,ner,depparse");
    properties.setProperty(
        "ner.model", "edu/stanford/nlp/models/ner/english.conll.4class.distsim.crf.ser.gz");
    properties.setProperty("ner.applyFineGrained", "false");
    properties.setProperty("ner.applyNumericClassifiers", "false");
    properties.setProperty("ner.useSUTime", "false");
    properties.setProperty("ner.buildEntityMentions", "false");
    return properties;
  }

  static void append(String text, CoreMap sentence, StringBuilder out) {
    SemanticGraph graph =
        sentence.get(SemanticGraphCoreAnnotations.BasicDependenciesAnnotation.class);
    out.append("# ").append(text).append('\n');
    for (CoreLabel word : sentence.get(CoreAnnotations.TokensAnnotation.class)) {
      IndexedWord node = graph.getNodeByIndex(word.index());
      IndexedWord governor = graph.getParent(node);
      out.append(word.beginPosition()).append('\t').append(word.endPosition()).append('\t');
      out.append(word.lemma()).append('\t').append(word.tag()).append('\t');
      out.append(word.ner()).append('\t');
      out.append(governor == null ? -1 : governor.index() - 1).append('\t');
      out.append(governor == null ? "root" : graph.getEdge(governor, node).getRelation());
      out.append('\n');
    }
    out.append('\n');
  }
}
