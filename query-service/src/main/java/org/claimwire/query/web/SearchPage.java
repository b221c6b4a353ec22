package org.claimwire.query.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.claimwire.query.api.ClaimQuery;
import org.claimwire.query.api.Cursor;
import org.claimwire.query.store.Articles;
import org.claimwire.query.store.ClaimFilter;
import org.claimwire.query.store.Claims;
import org.claimwire.query.store.Entities;
import org.claimwire.query.store.ListedArticle;
import org.claimwire.query.store.Search;
import org.claimwire.query.store.StoredClaim;

/** Words, looked for in claims and articles. */
@Path("/search")
@Produces(MediaType.TEXT_HTML)
class SearchPage {

  private static final int HITS = 30;
  private static final int NAMES = 6;

  /**
   * @param narrowed whether more than words was asked for: the fields for it are then open
   * @param names whom and what the words may mean
   * @param more address of the hits that follow; null at the end
   */
  record View(
      SearchForm form,
      boolean asked,
      boolean narrowed,
      boolean inArticles,
      String claimsHref,
      String articlesHref,
      List<Entities.ListedEntity> names,
      List<SearchHit> hits,
      List<Facet> facets,
      String more) {

    public List<Choice> forms() {
      return ClaimQuery.FORMS.stream().map(form -> new Choice(form, Manner.form(form))).toList();
    }

    public List<String> certainties() {
      return ClaimQuery.CERTAINTIES;
    }
  }

  /**
   * @param words what the page calls it
   */
  record Choice(String value, String words) {}

  private record Found(List<SearchHit> hits, List<Facet> facets, String next) {}

  @CheckedTemplate(basePath = "web")
  static class Templates {
    static native TemplateInstance search(View page);
  }

  private final Search search;
  private final Claims claims;
  private final Entities entities;

  SearchPage(Search search, Claims claims, Entities entities) {
    this.search = search;
    this.claims = claims;
    this.entities = entities;
  }

  @GET
  public TemplateInstance read(@BeanParam SearchForm form) {
    String words = form.words();
    boolean first = form.cursor == null;
    Found found =
        form.isEmpty()
            ? new Found(List.of(), List.of(), null)
            : form.inArticles() ? inArticles(form) : inClaims(form);
    return Templates.search(
        new View(
            form,
            !form.isEmpty(),
            form.isNarrowed(),
            form.inArticles(),
            form.with(Map.of("in", "")),
            form.with(Map.of("in", "articles")),
            words == null || !first ? List.of() : entities.search(words, null, null, NAMES),
            found.hits(),
            found.facets(),
            found.next() == null ? null : form.with(Map.of("cursor", found.next()))));
  }

  private Found inClaims(SearchForm form) {
    ClaimFilter filter = form.filter();
    List<StoredClaim> rows = claims.list(filter, Cursor.claimsPlace(form.cursor), HITS + 1);
    List<StoredClaim> shown = rows.size() > HITS ? rows.subList(0, HITS) : rows;
    List<SearchHit> hits = SearchHit.of(shown, marked(shown, filter.words()));
    List<Facet> facets =
        search.facets(filter).entrySet().stream()
            .flatMap(facet -> Facet.of(facet.getKey(), facet.getValue(), form).stream())
            .toList();
    return new Found(hits, facets, rows.size() > HITS ? Cursor.to(shown.getLast().place()) : null);
  }

  /** The claims' sentences; where the words stand only in the evidence, that. */
  private List<List<Search.Piece>> marked(List<StoredClaim> found, String words) {
    if (words == null) {
      return found.stream().map(row -> List.of(new Search.Piece(row.text(), false))).toList();
    }
    List<List<Search.Piece>> sentences =
        search.marked(found.stream().map(StoredClaim::text).toList(), words);
    List<List<Search.Piece>> evidence =
        search.marked(found.stream().map(row -> row.claim().evidence().exact()).toList(), words);
    List<List<Search.Piece>> marked = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      boolean hit = sentences.get(i).stream().anyMatch(Search.Piece::hit);
      marked.add(hit ? sentences.get(i) : evidence.get(i));
    }
    return marked;
  }

  private Found inArticles(SearchForm form) {
    if (form.words() == null) {
      return new Found(List.of(), List.of(), null);
    }
    List<Search.FoundArticle> rows =
        search.articles(
            form.words(), form.filter().outlet(), Cursor.articlesPlace(form.cursor), HITS + 1);
    boolean more = rows.size() > HITS;
    List<Search.FoundArticle> shown = more ? rows.subList(0, HITS) : rows;
    ListedArticle last = shown.isEmpty() ? null : shown.getLast().article();
    return new Found(
        shown.stream().map(SearchHit::of).toList(),
        List.of(),
        more ? Cursor.to(new Articles.Place(last.happenedAt(), last.id())) : null);
  }
}
