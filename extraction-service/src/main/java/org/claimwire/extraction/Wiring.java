package org.claimwire.extraction;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import org.claimwire.extraction.corenlp.CoreNlp;
import org.claimwire.extraction.corenlp.NameLexicon;
import org.claimwire.extraction.encoder.AttributionEncoder;
import org.claimwire.extraction.language.LanguageDetector;
import org.claimwire.extraction.outlet.ClaimsMessage;
import org.claimwire.extraction.rules.entity.CastReader;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Puts the rooms together. The models load side by side, before the service is ready. */
class Wiring {

  @Produces
  @Singleton
  @Startup
  ExtractClaims extractClaims(ExtractionConfig config) {
    CompletableFuture<LanguageDetector> languages =
        CompletableFuture.supplyAsync(LanguageDetector::load);
    CompletableFuture<AttributionEncoder> encoder =
        CompletableFuture.supplyAsync(Wiring::loadEncoder);
    CompletableFuture<CastReader> casts =
        CompletableFuture.supplyAsync(() -> new CastReader(new NameLexicon()));
    ExtractionConfig.Tokens tokens = config.tokens();
    CoreNlp corenlp =
        CoreNlp.load(new CoreNlp.Limits(tokens.sentence(), tokens.parsed(), tokens.article()));
    return new ExtractClaims(languages.join(), corenlp, encoder.join(), casts.join());
  }

  private static AttributionEncoder loadEncoder() {
    try {
      return AttributionEncoder.load();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Produces
  @Singleton
  ClaimsMessage claimsMessage(
      @ConfigProperty(name = "quarkus.application.version") String version) {
    return new ClaimsMessage(version);
  }
}
