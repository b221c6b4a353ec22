package org.claimwire.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.claimwire.extraction.attribution.Attribution;
import org.claimwire.extraction.claim.Claim;
import org.claimwire.extraction.claim.Participant;
import org.claimwire.extraction.claim.Reading;
import org.claimwire.extraction.corenlp.CoreNlp;
import org.claimwire.extraction.language.LanguageDetector;
import org.claimwire.extraction.layout.Zones;
import org.claimwire.extraction.quotation.Quotation;
import org.claimwire.extraction.quotation.Quotations;
import org.claimwire.extraction.rules.attribution.Attributions;
import org.claimwire.extraction.rules.statement.Statements;
import org.claimwire.extraction.text.AnalysedArticle;
import org.claimwire.extraction.text.Article;
import org.claimwire.extraction.text.Span;
import org.claimwire.extraction.text.Zone;

/** Turns an article into claims. The same article gives the same claims, on any thread. */
public final class ExtractClaims {

  private static final Comparator<Claim> BY_PLACE =
      Comparator.comparing((Claim claim) -> claim.basis().evidence());

  private final LanguageDetector languages;
  private final CoreNlp corenlp;

  public ExtractClaims(LanguageDetector languages, CoreNlp corenlp) {
    this.languages = languages;
    this.corenlp = corenlp;
  }

  /**
   * Reads an article.
   *
   * @throws java.util.concurrent.CancellationException when the thread is interrupted
   */
  public Reading of(Article article) {
    if (article.text().codePoints().noneMatch(Character::isLetter)) {
      return new Reading.Refused(article, "empty", "The text holds no words.");
    }
    Optional<String> foreign = languages.foreign(article.text());
    if (foreign.isPresent()) {
      return new Reading.Refused(
          article, "language", "The text is " + foreign.get() + "; claimwire reads English.");
    }
    List<Zone> zones = Zones.of(article);
    List<Quotation> quotations = Quotations.in(article, zones);
    AnalysedArticle analysed = corenlp.read(article, zones);
    List<Attribution> attributions = Attributions.byRule(analysed, quotations);
    Function<Span, Participant> who =
        span -> new Participant(span, Optional.empty(), span.in(article.text()));
    List<Claim> claims = new ArrayList<>(Statements.of(analysed, quotations, attributions, who));
    claims.sort(BY_PLACE);
    return new Reading.Read(article, zones, List.of(), List.copyOf(claims));
  }
}
