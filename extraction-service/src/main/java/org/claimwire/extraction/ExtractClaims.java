package org.claimwire.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.claimwire.extraction.attribution.Attribution;
import org.claimwire.extraction.claim.Claim;
import org.claimwire.extraction.claim.Reading;
import org.claimwire.extraction.corenlp.CoreNlp;
import org.claimwire.extraction.encoder.AttributionEncoder;
import org.claimwire.extraction.language.LanguageDetector;
import org.claimwire.extraction.layout.Zones;
import org.claimwire.extraction.quotation.Quotation;
import org.claimwire.extraction.quotation.Quotations;
import org.claimwire.extraction.rules.attribution.Attributions;
import org.claimwire.extraction.rules.attribution.RuleConfidence;
import org.claimwire.extraction.rules.entity.Cast;
import org.claimwire.extraction.rules.entity.CastReader;
import org.claimwire.extraction.rules.fact.FactReader;
import org.claimwire.extraction.rules.statement.Statements;
import org.claimwire.extraction.rules.time.PublicationDay;
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
  private final AttributionEncoder encoder;
  private final CastReader casts;

  public ExtractClaims(
      LanguageDetector languages, CoreNlp corenlp, AttributionEncoder encoder, CastReader casts) {
    this.languages = languages;
    this.corenlp = corenlp;
    this.encoder = encoder;
    this.casts = casts;
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
    return languages
        .foreign(article.text())
        .<Reading>map(
            language ->
                new Reading.Refused(
                    article, "language", "The text is " + language + "; claimwire reads English."))
        .orElseGet(() -> read(article));
  }

  private Reading read(Article article) {
    List<Zone> zones = Zones.of(article);
    AnalysedArticle analysed = corenlp.read(article, zones);
    List<Quotation> quotations = Quotations.in(article, zones);
    List<Attribution> attributions =
        RuleConfidence.calibrated(
            Attributions.completed(
                analysed, quotations, encoder.attributionsIn(article.text(), read(zones))));
    Cast cast = casts.read(analysed, attributions);
    FactReader facts =
        new FactReader(
            analysed, cast::participant, PublicationDay.of(analysed).map(PublicationDay::day));
    List<Claim> claims = new ArrayList<>(facts.facts(attributions));
    claims.addAll(
        Statements.of(
            analysed, quotations, attributions, cast::speakerOf, cast::participant, facts));
    claims.sort(BY_PLACE);
    return new Reading.Read(article, zones, cast.entities(), List.copyOf(claims));
  }

  private static List<Span> read(List<Zone> zones) {
    return zones.stream().filter(z -> z.kind().bearsClaims()).map(Zone::span).toList();
  }
}
