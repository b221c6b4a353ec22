package org.claimwire.query.reconcile;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.claimwire.contracts.ArticleClaims;
import org.claimwire.query.embedding.MiniLmVectors;
import org.claimwire.query.material.Material;
import org.claimwire.query.reconcile.article.Article;
import org.claimwire.query.reconcile.report.StoryReport;
import org.claimwire.query.reconcile.story.Stories;
import org.claimwire.query.reconcile.story.Story;
import org.claimwire.query.reconcile.story.StoryProfile;

/**
 * From article-claims JSON Lines to story reports without Kafka or PostgreSQL, for people who work
 * on the rules: {@code ReconcileFiles CLAIMS.jsonl REPORTS.json}.
 */
public final class ReconcileFiles {

  static final ObjectMapper JSON =
      new ObjectMapper()
          .registerModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .setDefaultPropertyInclusion(JsonInclude.Include.ALWAYS);

  private ReconcileFiles() {}

  public static void main(String[] args) throws IOException {
    List<StoryReport> reports = reports(articles(Path.of(args[0])), new MiniLmVectors());
    JSON.writerWithDefaultPrettyPrinter().writeValue(Path.of(args[1]).toFile(), reports);
    System.out.println(reports.size() + " stories written to " + args[1]);
  }

  static List<Article> articles(Path claims) throws IOException {
    List<Article> articles = new ArrayList<>();
    for (String line : Files.readAllLines(claims)) {
      articles.add(Material.article(JSON.readValue(line, ArticleClaims.class)));
    }
    return articles;
  }

  static List<StoryReport> reports(List<Article> articles, SentenceVectors vectors) {
    Map<String, Article> byId = new TreeMap<>();
    articles.forEach(article -> byId.put(article.id(), article));
    List<StoryReport> reports = new ArrayList<>();
    for (Story story : Stories.among(byId.values().stream().map(StoryProfile::of).toList())) {
      reports.add(
          new Reconciler(vectors)
              .reconcile(
                  new StoryMaterial(
                      story.id(), story.articles().stream().map(byId::get).toList())));
    }
    return reports;
  }
}
