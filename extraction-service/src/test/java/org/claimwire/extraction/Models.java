package org.claimwire.extraction;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Optional;
import org.claimwire.extraction.corenlp.CoreNlp;
import org.claimwire.extraction.corenlp.NameLexicon;
import org.claimwire.extraction.encoder.AttributionEncoder;
import org.claimwire.extraction.language.LanguageDetector;
import org.claimwire.extraction.rules.entity.CastReader;
import org.claimwire.extraction.text.Article;

/** The models, loaded once for all tests that read whole articles. */
final class Models {

  private static final ExtractClaims EXTRACT_CLAIMS = load();

  private Models() {}

  static ExtractClaims extractClaims() {
    return EXTRACT_CLAIMS;
  }

  /** An article of Wednesday, 4 February 2026. */
  static Article article(String text) {
    return new Article(
        "a",
        "sha256:" + "0".repeat(64),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(Instant.parse("2026-02-04T00:00:00Z")),
        Optional.empty(),
        text);
  }

  private static ExtractClaims load() {
    try {
      return new ExtractClaims(
          LanguageDetector.load(),
          CoreNlp.load(CoreNlp.Limits.USUAL),
          AttributionEncoder.load(),
          new CastReader(new NameLexicon()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
