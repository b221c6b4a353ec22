package org.claimwire.extraction.measure;

import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.IOException;
import java.util.Properties;
import java.util.function.Consumer;
import org.claimwire.extraction.ExtractClaims;
import org.claimwire.extraction.corenlp.CoreNlp;
import org.claimwire.extraction.corenlp.NameLexicon;
import org.claimwire.extraction.encoder.AttributionEncoder;
import org.claimwire.extraction.language.LanguageDetector;
import org.claimwire.extraction.rules.entity.CastReader;
import org.claimwire.extraction.text.Article;

/** Who is measured. */
enum Contestant {
  CLAIMWIRE {
    @Override
    Consumer<Article> load() throws IOException {
      ExtractClaims extractClaims =
          new ExtractClaims(
              LanguageDetector.load(),
              CoreNlp.load(CoreNlp.Limits.USUAL),
              AttributionEncoder.load(),
              new CastReader(new NameLexicon()));
      return extractClaims::of;
    }

    @Override
    String stage(String frame) {
      return within("org.claimwire.extraction.", frame);
    }
  },

  /** All that it documents for saying who speaks, as it comes. */
  CORENLP {
    @Override
    Consumer<Article> load() {
      Properties properties = new Properties();
      properties.setProperty("annotators", "tokenize,ssplit,pos,lemma,ner,depparse,coref,quote");
      StanfordCoreNLP pipeline = new StanfordCoreNLP(properties);
      return article -> pipeline.annotate(new Annotation(article.text()));
    }

    @Override
    String stage(String frame) {
      return frame.matches("edu\\.stanford\\.nlp\\.pipeline\\.\\w+Annotator")
          ? frame.substring(frame.lastIndexOf('.') + 1)
          : "";
    }
  };

  /** Makes ready, once, what reads any number of articles on any thread. */
  abstract Consumer<Article> load() throws IOException;

  /** The stage that a class belongs to; empty for one that belongs to none. */
  abstract String stage(String className);

  private static String within(String root, String className) {
    return className.startsWith(root) && className.indexOf('.', root.length()) > 0
        ? className.substring(root.length(), className.lastIndexOf('.'))
        : "";
  }
}
