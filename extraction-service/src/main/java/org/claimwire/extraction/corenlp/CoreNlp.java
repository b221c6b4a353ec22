package org.claimwire.extraction.corenlp;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations.AnswerAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.process.Morphology;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.trees.TypedDependency;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import org.claimwire.extraction.text.AnalysedArticle;
import org.claimwire.extraction.text.Article;
import org.claimwire.extraction.text.Dependency;
import org.claimwire.extraction.text.Sentence;
import org.claimwire.extraction.text.Span;
import org.claimwire.extraction.text.Token;
import org.claimwire.extraction.text.Zone;
import org.claimwire.extraction.text.ZoneKind;

/** Reads the language of an article. One instance serves any number of threads. */
public final class CoreNlp {

  private static final String TAGS =
      "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger";
  private static final String NAMES =
      "edu/stanford/nlp/models/ner/english.conll.4class.distsim.crf.ser.gz";

  private static final String SHOUTED = "\\p{Lu}{2,}";

  private final MaxentTagger tags;
  private final CRFClassifier<CoreLabel> names;
  private final DependencyParser parser;
  private final Tokenizer tokenizer;
  private final Limits limits;

  /**
   * What keeps the time for an article within bounds.
   *
   * @param sentence tokens of the longest sentence; a longer one is cut
   * @param parsed tokens of the longest sentence that is parsed
   * @param article tokens after which an article is read no further
   */
  public record Limits(int sentence, int parsed, int article) {

    public static final Limits USUAL = new Limits(150, 90, 40_000);
  }

  private CoreNlp(
      MaxentTagger tags, CRFClassifier<CoreLabel> names, DependencyParser parser, Limits limits) {
    this.tags = tags;
    this.names = names;
    this.parser = parser;
    this.limits = limits;
    int unknown = parser.getWordID("-UNKNOWN-");
    this.tokenizer = new Tokenizer(word -> parser.getWordID(word) != unknown, limits.sentence());
  }

  /** Loads the three models side by side. */
  public static CoreNlp load(Limits limits) {
    CompletableFuture<MaxentTagger> tags =
        CompletableFuture.supplyAsync(() -> new MaxentTagger(TAGS, new Properties(), false));
    CompletableFuture<CRFClassifier<CoreLabel>> names =
        CompletableFuture.supplyAsync(CoreNlp::loadNames);
    DependencyParser parser = DependencyParser.loadFromModelFile(DependencyParser.DEFAULT_MODEL);
    return new CoreNlp(tags.join(), names.join(), parser, limits);
  }

  private static CRFClassifier<CoreLabel> loadNames() {
    try {
      return CRFClassifier.getClassifier(NAMES);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * The sentences of the zones that bear claims, none of them longer than a zone.
   *
   * @throws CancellationException when the thread is interrupted
   */
  public AnalysedArticle read(Article article, List<Zone> zones) {
    List<Named> found = new ArrayList<>();
    SentenceEnds ends = new SentenceEnds();
    int read = 0;
    for (int paragraph = 0; paragraph < zones.size() && read < limits.article(); paragraph++) {
      Zone zone = zones.get(paragraph);
      if (zone.kind().bearsClaims()) {
        for (List<CoreLabel> words : tokenizer.sentences(article.text(), zone)) {
          Named sentence = named(words, zone, paragraph);
          ends.learn(sentence.names());
          found.add(sentence);
          read += words.size();
        }
      }
    }
    List<Sentence> sentences = new ArrayList<>();
    for (Named sentence : found) {
      List<List<CoreLabel>> parts = ends.apart(sentence.words());
      for (List<CoreLabel> part : parts) {
        Named whole =
            parts.size() == 1 ? sentence : named(part, sentence.zone(), sentence.paragraph());
        sentences.add(sentence(article.text(), whole));
      }
    }
    return new AnalysedArticle(article, zones, List.copyOf(sentences));
  }

  private record Named(List<CoreLabel> words, List<CoreLabel> names, Zone zone, int paragraph) {}

  private Named named(List<CoreLabel> words, Zone zone, int paragraph) {
    if (Thread.currentThread().isInterrupted()) {
      throw new CancellationException("reading was interrupted");
    }
    words.forEach(CoreNlp::straighten);
    return new Named(words, names.classifySentence(words), zone, paragraph);
  }

  private Sentence sentence(String text, Named named) {
    if (Thread.currentThread().isInterrupted()) {
      throw new CancellationException("reading was interrupted");
    }
    List<CoreLabel> words = named.words();
    if (isShouted(words)) {
      // The tagger takes every capitalised word for a name; the names are found by now.
      words.forEach(CoreNlp::lower);
    }
    tags.tagCoreLabels(words);
    if (named.zone().kind() == ZoneKind.HEADLINE) {
      HeadlineVerbs.retag(words);
    }
    Morphology morphology = new Morphology();
    List<Token> tokens = new ArrayList<>(words.size());
    for (int i = 0; i < words.size(); i++) {
      CoreLabel word = words.get(i);
      Span span = new Span(word.beginPosition(), word.endPosition());
      String lemma = morphology.lemma(word.word(), word.tag());
      String name = named.names().get(i).get(AnswerAnnotation.class);
      tokens.add(new Token(span, span.in(text), lemma, word.tag(), name));
    }
    Span span = tokens.getFirst().span().to(tokens.getLast().span());
    return new Sentence(
        span, named.zone().kind(), named.paragraph(), List.copyOf(tokens), dependencies(words));
  }

  /** The models learnt "'ll" and "'s" with the straight sign alone; the offsets stay. */
  private static void straighten(CoreLabel word) {
    if (word.word().indexOf('\u2019') >= 0 && word.word().length() > 1) {
      word.setWord(word.word().replace('\u2019', '\''));
      word.setValue(word.word());
    }
  }

  private static boolean isShouted(List<CoreLabel> words) {
    long letters = words.stream().filter(w -> w.word().matches("\\p{L}{2,}")).count();
    long shouted = words.stream().filter(w -> w.word().matches(SHOUTED)).count();
    return shouted >= 4 && shouted >= 0.8 * letters;
  }

  private static void lower(CoreLabel word) {
    word.setWord(word.word().toLowerCase(Locale.ROOT));
    word.setValue(word.word());
  }

  private List<Dependency> dependencies(List<CoreLabel> words) {
    if (words.size() < 2 || words.size() > limits.parsed()) {
      return List.of();
    }
    for (int i = 0; i < words.size(); i++) {
      words.get(i).setIndex(i + 1);
    }
    Dependency[] arcs = new Dependency[words.size()];
    for (TypedDependency arc : parser.predict(words).typedDependencies()) {
      int dependent = arc.dep().index() - 1;
      if (dependent >= 0 && dependent < arcs.length) {
        arcs[dependent] = new Dependency(arc.gov().index() - 1, dependent, arc.reln().toString());
      }
    }
    for (int i = 0; i < arcs.length; i++) {
      if (arcs[i] == null) {
        arcs[i] = new Dependency(Dependency.ROOT, i, "dep");
      }
    }
    return List.copyOf(Arrays.asList(arcs));
  }
}
