package org.claimwire.query.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/** Finds words in articles, and counts what claims with these words have in common. */
@ApplicationScoped
public class Search {

  /** Facets are counted over this many claims at most, the newest. */
  public static final int COUNTED = 10_000;

  /** The month of claims whose article has no day of publication. */
  public static final String UNDATED = "undated";

  // Private-use characters: no newspaper prints them, and they need no escaping.
  private static final String HIT_START = "\uE000";
  private static final String HIT_END = "\uE001";
  private static final String MARKED =
      "StartSel=\"" + HIT_START + "\", StopSel=\"" + HIT_END + "\"";

  /** A piece of text; hit where it is one of the words looked for. */
  public record Piece(String text, boolean hit) {}

  /**
   * @param begins the first words of its text
   */
  public record FoundArticle(ListedArticle article, String begins, List<Piece> excerpt) {}

  public record Count(String value, long claims) {}

  private final DataSource database;

  Search(DataSource database) {
    this.database = database;
  }

  /**
   * The articles with these words that follow a place, newest first.
   *
   * @param after null for the first
   */
  public List<FoundArticle> articles(String words, String outlet, Articles.Place after, int limit) {
    Rows rows =
        Rows.of(
                """
                select a.id, revision, accepted_at, happened_at, uri, outlet, title, author,
                  a.published_at, language, refusal_code, refusal_reason, claim_count, p.story_id,
                  left(text, 400) begins,
                  ts_headline('public.claimwire', left(text, 50000), q.query, ?) excerpt
                from articles a left join placements p on p.article_id = a.id,
                  websearch_to_tsquery('public.claimwire', ?) q (query)
                """,
                MARKED + ", MaxFragments=2, MaxWords=24, MinWords=8, FragmentDelimiter=\" … \"",
                words)
            .where("a.search @@ q.query")
            .whereIfGiven("a.outlet_key = ?", NameKey.of(outlet));
    if (after != null) {
      rows.where("(a.happened_at, a.id) < (?, ?)", after.happenedAt(), after.id());
    }
    return rows.then("order by a.happened_at desc, a.id desc limit ?", limit)
        .read(
            database,
            row ->
                new FoundArticle(
                    Articles.listed(row),
                    row.getString("begins"),
                    pieces(row.getString("excerpt"))));
  }

  /** The texts, each cut where a word looked for begins and ends. */
  public List<List<Piece>> marked(List<String> texts, String words) {
    return Rows.of(
            """
            select ts_headline('public.claimwire', said,
              websearch_to_tsquery('public.claimwire', ?), ?) marked
            from unnest(?) with ordinality t (said, place)
            """,
            words,
            MARKED + ", HighlightAll=true",
            texts)
        .then("order by place")
        .read(database, row -> pieces(row.getString("marked")));
  }

  /**
   * How many of the claims that pass the filter have which outlet, speaker, form, certainty and
   * month of publication; each facet's most frequent twenty, most frequent first.
   */
  public Map<String, List<Count>> facets(ClaimFilter filter) {
    Rows rows =
        Claims.restrict(
            Rows.of(
                """
                with hits as (
                select a.outlet, c.speaker, c.form, c.certainty,
                  coalesce(to_char(a.published_at at time zone 'UTC', 'YYYY-MM'), '%s')
                    as month
                from claims c join articles a on a.id = c.article_id
                """
                    .formatted(UNDATED)),
            filter);
    Map<String, List<Count>> facets = new LinkedHashMap<>();
    for (String facet : List.of("outlet", "speaker", "form", "certainty", "month")) {
      facets.put(facet, new ArrayList<>());
    }
    rows.then(
            """
            order by a.happened_at desc limit ?)
            select facet, value, n from (
              select facet, value, count(*) n,
                row_number() over (partition by facet order by count(*) desc, value) place
              from hits cross join lateral (values ('outlet', outlet), ('speaker', speaker),
                ('form', form), ('certainty', certainty), ('month', month)) f (facet, value)
              where value is not null group by facet, value) counted
            where place <= 20 order by facet, place
            """,
            COUNTED)
        .read(database, row -> facets.get(row.getString("facet")).add(count(row)));
    return facets;
  }

  private static Count count(ResultSet row) throws SQLException {
    return new Count(row.getString("value"), row.getLong("n"));
  }

  private static List<Piece> pieces(String marked) {
    List<Piece> pieces = new ArrayList<>();
    int at = 0;
    while (at < marked.length()) {
      boolean hit = marked.startsWith(HIT_START, at);
      int end = marked.indexOf(hit ? HIT_END : HIT_START, at);
      int stop = end < 0 ? marked.length() : end;
      String text = marked.substring(hit ? at + 1 : at, stop);
      if (!text.isEmpty()) {
        pieces.add(new Piece(text, hit));
      }
      at = hit ? stop + 1 : stop;
    }
    return pieces;
  }
}
