package org.claimwire.query.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.claimwire.query.material.Material;
import org.claimwire.query.reconcile.article.Article;
import org.claimwire.query.reconcile.article.Claim;
import org.claimwire.query.reconcile.report.StoryReport;
import org.claimwire.query.store.StoredArticle;

/** The articles of a story, from which its page quotes. */
final class Sources {

  private final Map<String, Article> articles = new LinkedHashMap<>();
  private final Map<String, StoryReport.ArticleLine> lines = new LinkedHashMap<>();
  private final Map<String, Claim> claims = new LinkedHashMap<>();

  Sources(List<StoryReport.ArticleLine> told, List<StoredArticle> stored) {
    told.forEach(line -> lines.put(line.id(), line));
    for (StoredArticle each : stored) {
      Article article = Material.article(each.extracted());
      if (lines.containsKey(article.id())) {
        articles.put(article.id(), article);
        article.claims().forEach(claim -> claims.put(key(article.id(), claim.id()), claim));
      }
    }
  }

  /** One key for a claim of an article. */
  static String key(String article, String claim) {
    return article + "/" + claim;
  }

  static String key(StoryReport.Member member) {
    return key(member.article(), member.claim());
  }

  /** In the order of the report. */
  List<Article> articles() {
    return lines.keySet().stream().map(articles::get).filter(a -> a != null).toList();
  }

  StoryReport.ArticleLine line(String article) {
    return lines.get(article);
  }

  /** Words of an article; none where it no longer has them. */
  String words(String article, int start, int end) {
    Article printed = articles.get(article);
    return printed == null || end > printed.text().length() ? "" : printed.text().slice(start, end);
  }

  String outlet(String article) {
    StoryReport.ArticleLine line = lines.get(article);
    return Outlets.of(line.outlet(), line.uri());
  }

  /** The article's title, else how it begins. */
  String headline(String article) {
    Article printed = articles.get(article);
    return Headline.of(
        lines.get(article).title(),
        printed == null ? "" : printed.text().slice(0, printed.text().length()));
  }

  static String href(String article, String claim) {
    return "/articles/" + encoded(article) + "#claim-" + encoded(claim);
  }

  static String href(String article) {
    return "/articles/" + encoded(article);
  }

  private static String encoded(String id) {
    return URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
  }

  Printed printed(String article, String claim) {
    return new Printed(outlet(article), href(article, claim));
  }

  /** Where members stand, each article once. */
  List<Printed> printedOnce(List<StoryReport.Member> members) {
    Map<String, Printed> printed = new LinkedHashMap<>();
    for (StoryReport.Member member : members) {
      printed.putIfAbsent(member.article(), printed(member.article(), member.claim()));
    }
    return List.copyOf(printed.values());
  }

  /**
   * The sentences in which these words stand, each outlet once; the same sentence of one origin
   * once.
   *
   * <p>An article may have changed since the report was made; what it no longer has is left out.
   */
  List<Voice> voices(List<StoryReport.Member> members) {
    Map<String, Voice> voices = new LinkedHashMap<>();
    List<String> heard = new ArrayList<>();
    for (StoryReport.Member member : members) {
      Article article = articles.get(member.article());
      StoryReport.Evidence evidence = member.evidence();
      if (article == null
          || evidence.end() > article.text().length()
          || heard.contains(member.article())) {
        continue;
      }
      heard.add(member.article());
      Excerpt excerpt = Excerpt.of(article.text(), evidence.start(), evidence.end());
      voices.merge(
          line(member.article()).origin() + "/" + excerpt.plain(),
          new Voice(List.of(printed(member.article(), member.claim())), excerpt),
          Sources::joined);
    }
    return List.copyOf(voices.values());
  }

  private static Voice joined(Voice one, Voice other) {
    List<Printed> in = new ArrayList<>(one.in());
    in.addAll(other.in());
    return new Voice(List.copyOf(in), one.excerpt());
  }
}
