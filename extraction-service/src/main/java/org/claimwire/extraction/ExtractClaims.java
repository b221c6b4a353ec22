package org.claimwire.extraction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.claimwire.extraction.attribution.Attribution;
import org.claimwire.extraction.claim.Claim;
import org.claimwire.extraction.claim.Quantity;
import org.claimwire.extraction.claim.Reading;
import org.claimwire.extraction.claim.TimeExpression;
import org.claimwire.extraction.corenlp.CoreNlp;
import org.claimwire.extraction.encoder.AttributionEncoder;
import org.claimwire.extraction.language.LanguageDetector;
import org.claimwire.extraction.layout.Zones;
import org.claimwire.extraction.quotation.Quotation;
import org.claimwire.extraction.quotation.Quotations;
import org.claimwire.extraction.rules.attribution.Attributions;
import org.claimwire.extraction.rules.entity.Cast;
import org.claimwire.extraction.rules.entity.CastReader;
import org.claimwire.extraction.rules.quantity.FoundQuantity;
import org.claimwire.extraction.rules.quantity.QuantityRules;
import org.claimwire.extraction.rules.statement.Details;
import org.claimwire.extraction.rules.statement.Statements;
import org.claimwire.extraction.rules.time.FoundTime;
import org.claimwire.extraction.rules.time.PublicationDay;
import org.claimwire.extraction.rules.time.TimeRules;
import org.claimwire.extraction.text.AnalysedArticle;
import org.claimwire.extraction.text.Article;
import org.claimwire.extraction.text.Sentence;
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
        Attributions.completed(
            analysed, quotations, encoder.attributionsIn(article.text(), read(zones)));
    Cast cast = casts.read(analysed, attributions);
    Details details = details(analysed, cast);
    List<Claim> claims =
        new ArrayList<>(
            Statements.of(
                analysed, quotations, attributions, cast::speakerOf, cast::participant, details));
    claims.sort(BY_PLACE);
    return new Reading.Read(article, zones, cast.entities(), List.copyOf(claims));
  }

  private static List<Span> read(List<Zone> zones) {
    return zones.stream().filter(z -> z.kind().bearsClaims()).map(Zone::span).toList();
  }

  private static Details details(AnalysedArticle analysed, Cast cast) {
    Optional<LocalDate> published = PublicationDay.of(analysed).map(PublicationDay::day);
    List<TimeExpression> times = new ArrayList<>();
    List<Quantity> quantities = new ArrayList<>();
    for (Sentence sentence : analysed.sentences()) {
      List<TimeExpression> here =
          TimeRules.timesIn(sentence, published).stream().map(FoundTime::time).toList();
      times.addAll(here);
      QuantityRules.quantitiesIn(sentence, here.stream().map(TimeExpression::span).toList())
          .stream()
          .map(FoundQuantity::quantity)
          .forEach(quantities::add);
    }
    return new Details(times, quantities, Details.places(analysed, cast::participant));
  }
}
