package org.claimwire.query.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.claimwire.contracts.ArticleClaims;
import org.claimwire.query.api.ReportView;
import org.claimwire.query.store.StoredArticle;

/**
 * An article as it was printed, with its claims marked.
 *
 * @param link where it was printed; null where that is no address of the web
 * @param refusal why it was not read; null where it was
 * @param story id of its story; null where it has none
 * @param storyTitle null until the story has been reconciled
 */
record ArticleSheet(
    String id,
    String title,
    String outlet,
    String author,
    String day,
    String link,
    String refusal,
    String story,
    String storyTitle,
    List<Block> blocks,
    List<ClaimNote> notes) {

  /**
   * @param zone kind of the zone; empty between zones
   */
  record Block(String zone, List<Piece> pieces) {

    /** What the reader is told about words that are not the story itself. */
    public String label() {
      return switch (zone) {
        case "caption", "byline", "dateline" -> zone;
        case "boilerplate" -> "around the article";
        case "pullquote" -> "pull quote";
        default -> "";
      };
    }
  }

  /**
   * The beginning of a claim's words, their end, or words.
   *
   * @param does open, close or say
   * @param edge whether the claim itself begins or ends here, rather than a part of it
   * @param note null for words
   */
  record Piece(String does, boolean edge, ClaimNote note, String words) {}

  /**
   * @param report of its story; null where there is none yet
   * @param entityIds the ids of its entities' pages by their ids in the article
   * @param pageAddress of this page
   */
  static ArticleSheet of(
      StoredArticle stored, ReportView report, Map<String, String> entityIds, String pageAddress) {
    ArticleClaims extracted = stored.extracted();
    ArticleClaims.Article article = extracted.article();
    List<ArticleClaims.Claim> inOrder =
        extracted.claims().stream()
            .sorted(Comparator.comparingInt(claim -> claim.evidence().start()))
            .toList();
    List<ClaimNote> notes = new ArrayList<>();
    Map<String, ClaimNote> byId = new HashMap<>();
    for (ArticleClaims.Claim claim : inOrder) {
      ArticleClaims.Participant speaker =
          claim.statement() == null ? null : claim.statement().speaker();
      ClaimNote note =
          new ClaimNote(
              notes.size() + 1,
              claim.id(),
              claim.text(),
              speaker == null ? null : speaker.shownName().orElse(null),
              speaker == null || speaker.entity() == null ? null : entityIds.get(speaker.entity()),
              Manner.of(claim),
              claim.rule(),
              (int) Math.round(claim.confidence() * 100),
              report == null ? List.of() : Standing.of(article.id(), claim.id(), report),
              Citation.of(article, claim, pageAddress));
      notes.add(note);
      byId.put(claim.id(), note);
    }
    return new ArticleSheet(
        article.id(),
        Headline.of(article.title(), article.text()),
        Outlets.of(article.outlet(), article.uri()),
        article.author(),
        Days.of(article.publishedAt()),
        SourceLink.of(article.uri()),
        extracted.refusal() == null ? null : extracted.refusal().reason(),
        stored.story(),
        report == null ? null : report.story().title(),
        blocks(extracted, byId),
        notes);
  }

  private static List<Block> blocks(ArticleClaims extracted, Map<String, ClaimNote> notes) {
    List<MarkedText.Range> zones =
        extracted.zones().stream()
            .filter(zone -> zone.start() < zone.end())
            .map(zone -> new MarkedText.Range(zone.start(), zone.end(), zone.kind()))
            .toList();
    List<MarkedText.Range> claims =
        extracted.claims().stream()
            .map(c -> new MarkedText.Range(c.evidence().start(), c.evidence().end(), c.id()))
            .toList();
    return MarkedText.of(extracted.article().text(), zones, claims).stream()
        .map(block -> new Block(block.zone(), pieces(block, notes)))
        .toList();
  }

  private static List<Piece> pieces(MarkedText.Block block, Map<String, ClaimNote> notes) {
    return block.steps().stream()
        .map(
            step ->
                switch (step) {
                  case MarkedText.Step.Open(String mark, boolean first) ->
                      new Piece("open", first, notes.get(mark), "");
                  case MarkedText.Step.Close(String mark, boolean last) ->
                      new Piece("close", last, notes.get(mark), "");
                  case MarkedText.Step.Words(String words) -> new Piece("say", false, null, words);
                })
        .toList();
  }
}
