package org.claimwire.local.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.claimwire.local.client.KnownArticle;

/** A few things that people of a story said, in their own words. */
final class Quotes {

  private static final int SHORTEST = 25;

  record Quote(String speaker, String words, String outlet) {}

  private Quotes() {}

  /**
   * The quotations that are told best: the surest ones, of as many speakers and outlets as can be.
   *
   * @param most how many at most
   */
  static List<Quote> of(Told story, int most) {
    List<Quote> quotes = new ArrayList<>();
    Set<String> speakers = new HashSet<>();
    Set<String> words = new HashSet<>();
    boolean found = true;
    // In rounds, one of each article: an outlet that quotes much does not drown the others.
    while (found && quotes.size() < most) {
      found = false;
      for (KnownArticle article : story.articles()) {
        var next =
            candidates(story, article).stream()
                .filter(quote -> !words.contains(quote.words()))
                .filter(quote -> !speakers.contains(quote.speaker() + quote.outlet()))
                .findFirst();
        if (next.isPresent() && quotes.size() < most) {
          quotes.add(next.get());
          words.add(next.get().words());
          speakers.add(next.get().speaker() + next.get().outlet());
          found = true;
        }
      }
    }
    return quotes;
  }

  private static List<Quote> candidates(Told story, KnownArticle article) {
    return StreamSupport.stream(article.claims().spliterator(), false)
        .filter(claim -> claim.path("statement").path("form").asText().equals("direct"))
        .filter(claim -> claim.path("statement").path("speaker").hasNonNull("name"))
        .sorted(
            Comparator.comparingDouble((JsonNode claim) -> -claim.path("confidence").asDouble()))
        .map(
            claim ->
                new Quote(
                    claim.path("statement").path("speaker").path("name").asText(),
                    words(claim.path("statement")),
                    story.outlet(article.id())))
        .filter(quote -> quote.words().length() >= SHORTEST)
        .toList();
  }

  private static String words(JsonNode statement) {
    List<String> parts = statement.path("content").findValuesAsText("exact");
    return String.join(" … ", parts).strip().replaceAll("^[\"“”'‘]+|[\"“”'’,]+$", "");
  }
}
