package org.claimwire.query.api;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.claimwire.query.store.Articles;
import org.claimwire.query.store.ClaimFilter;
import org.claimwire.query.store.Claims;
import org.claimwire.query.store.Search;
import org.claimwire.query.store.StoredClaim;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/search")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Search")
class SearchResource {

  /** A claim with its text cut where the words looked for begin and end. */
  record ClaimHit(ClaimView claim, List<Search.Piece> marked) {}

  /** An article with an excerpt cut where the words looked for begin and end. */
  record ArticleHit(ListedArticleView article, List<Search.Piece> excerpt) {}

  /**
   * @param facets by outlet, speaker, form, certainty and month: the most frequent values
   */
  record FoundClaims(
      List<ClaimHit> items,
      @Schema(nullable = true) String next,
      Map<String, List<Search.Count>> facets) {}

  private final Search search;
  private final Claims claims;

  SearchResource(Search search, Claims claims) {
    this.search = search;
    this.claims = claims;
  }

  @GET
  @Path("/claims")
  @Operation(
      summary = "Search claims, with facets",
      description =
          "Newest first. Facets are counted over the newest "
              + Search.COUNTED
              + " claims found. The facet of months tells when they were published; claims of"
              + " articles without a date count under \""
              + Search.UNDATED
              + "\".")
  @APIResponse(responseCode = "200", description = "A page of claims, and the facets of all found")
  @APIResponse(responseCode = "400", ref = "BadParameter")
  public FoundClaims claims(@BeanParam ClaimQuery query, @BeanParam Paging paging) {
    ClaimFilter filter = query.filter();
    String words = words(filter.words());
    int size = paging.size();
    List<StoredClaim> rows = claims.list(filter, Cursor.claimsPlace(paging.cursor), size + 1);
    Page<StoredClaim> page = Page.of(rows, size, row -> row, last -> Cursor.to(last.place()));
    List<List<Search.Piece>> marked =
        search.marked(page.items().stream().map(StoredClaim::text).toList(), words);
    List<ClaimHit> hits = new ArrayList<>();
    for (int i = 0; i < page.items().size(); i++) {
      hits.add(new ClaimHit(ClaimView.of(page.items().get(i)), marked.get(i)));
    }
    return new FoundClaims(hits, page.next(), search.facets(filter));
  }

  @GET
  @Path("/articles")
  @Operation(summary = "Search the text of articles", description = "Newest first.")
  @APIResponse(responseCode = "200", description = "A page of articles")
  @APIResponse(responseCode = "400", ref = "BadParameter")
  public Page<ArticleHit> articles(
      @Parameter(description = "Words of the text or title", example = "ferry ramp")
          @QueryParam("q")
          String q,
      @Parameter(description = "Only this outlet's", example = "Harbour Gazette")
          @QueryParam("outlet")
          String outlet,
      @BeanParam Paging paging) {
    int size = paging.size();
    List<Search.FoundArticle> rows =
        search.articles(
            words(Parameters.text("q", q)),
            Parameters.text("outlet", outlet),
            Cursor.articlesPlace(paging.cursor),
            size + 1);
    return Page.of(
        rows,
        size,
        row -> new ArticleHit(ListedArticleView.of(row.article()), row.excerpt()),
        last -> Cursor.to(new Articles.Place(last.article().happenedAt(), last.article().id())));
  }

  private static String words(String q) {
    if (q == null) {
      throw Problem.badParameter("q", "q says which words to look for.");
    }
    return q;
  }
}
