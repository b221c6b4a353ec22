package org.claimwire.query;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimwire.contracts.ArticleClaims;
import org.claimwire.query.material.Material;
import org.claimwire.query.reconcile.Reconciler;
import org.claimwire.query.reconcile.StoryMaterial;
import org.claimwire.query.reconcile.article.Article;
import org.claimwire.query.reconcile.report.StoryReport;
import org.claimwire.query.reconcile.story.Link;
import org.claimwire.query.reconcile.story.Regions;
import org.claimwire.query.reconcile.story.Stories;
import org.claimwire.query.reconcile.story.StoryProfile;
import org.claimwire.query.store.Articles;
import org.claimwire.query.store.DatabaseAway;
import org.claimwire.query.store.EntityDecisions;
import org.claimwire.query.store.Placement;
import org.claimwire.query.store.StoryReports;
import org.jboss.logging.Logger;

/**
 * The second conductor: what was recorded is placed in its story, and each story that changed is
 * compared anew. Any number of replicas may do both.
 */
@ApplicationScoped
public class ReconcileStories {

  private static final Logger LOG = Logger.getLogger(ReconcileStories.class);
  private static final int ARTICLES_AT_ONCE = 50;

  private final Articles articles;
  private final Placement placement;
  private final StoryReports reports;
  private final EntityDecisions decisions;
  private final Reconciler reconciler;
  private final MeterRegistry metrics;
  private final Counter conflictsFound;

  ReconcileStories(
      Articles articles,
      Placement placement,
      StoryReports reports,
      EntityDecisions decisions,
      Reconciler reconciler,
      MeterRegistry metrics) {
    this.articles = articles;
    this.placement = placement;
    this.reports = reports;
    this.decisions = decisions;
    this.reconciler = reconciler;
    this.metrics = metrics;
    this.conflictsFound = metrics.counter("claimwire.query.conflicts.found");
  }

  /**
   * Places some of the articles that wait.
   *
   * @return false if none waits
   */
  public boolean placeSome() {
    return QuarkusTransaction.requiringNew().call(this::placeWaiting);
  }

  private boolean placeWaiting() {
    if (!placement.begin()) {
      return false;
    }
    Set<String> arrived = placement.takeWaiting(ARTICLES_AT_ONCE);
    if (arrived.isEmpty()) {
      return false;
    }
    Set<String> changed = new TreeSet<>(placement.storiesOf(arrived));
    List<StoryProfile> profiles =
        arrived.stream().map(this::profile).flatMap(Optional::stream).toList();
    profiles.forEach(placement::put);
    Set<Link> links = profiles.stream().flatMap(this::links).collect(Collectors.toSet());

    // An article that says something else now may leave its story, or hold it together no longer;
    // and where links come or go, only the regions at their ends can change.
    Set<String> touched = new TreeSet<>(arrived);
    touched.addAll(placement.linkedWith(arrived));
    links.forEach(link -> touched.addAll(List.of(link.one(), link.other())));
    Regions regions = new Regions(placement::connected);
    List<SortedSet<String>> before = regions.around(touched);
    before.forEach(touched::addAll);
    placement.link(arrived, links);
    Set<String> refused = new TreeSet<>(arrived);
    profiles.forEach(profile -> refused.remove(profile.articleId()));
    placement.remove(refused);
    touched.removeAll(refused);

    for (SortedSet<String> region : regions.around(touched)) {
      if (!before.contains(region) || !Collections.disjoint(region, arrived)) {
        changed.addAll(
            placement.move(Stories.within(placement.profiles(region), placement.links(region))));
      }
    }
    changed.addAll(placement.storiesOf(arrived));
    placement.changed(changed);
    return true;
  }

  private Stream<Link> links(StoryProfile profile) {
    return placement.candidates(profile).stream()
        .map(other -> Link.between(profile, other))
        .flatMap(Optional::stream);
  }

  /** What the article is about; empty for one that was refused, or that we fail to read. */
  private Optional<StoryProfile> profile(String id) {
    try {
      ArticleClaims article = articles.get(id).extracted();
      return article.refusal() == null
          ? Optional.of(StoryProfile.of(Material.article(article)))
          : Optional.empty();
    } catch (DatabaseAway e) {
      throw e;
    } catch (RuntimeException e) {
      // A fault of ours that this article brings out: it must not keep the others waiting.
      LOG.errorf(e, "article %s: could not be placed", id);
      metrics.counter("claimwire.query.article.failures").increment();
      return Optional.empty();
    }
  }

  /**
   * Reconciles the story that waits longest.
   *
   * @return false if none waits
   */
  public boolean reconcileOne() {
    return QuarkusTransaction.requiringNew()
        .call(
            () -> {
              Optional<String> story = reports.takeWaiting();
              story.ifPresent(
                  id -> metrics.timer("claimwire.query.story").record(() -> reconcile(id)));
              return story.isPresent();
            });
  }

  private void reconcile(String storyId) {
    StoryReport report;
    try {
      List<Article> told =
          articles.ofStory(storyId).stream().map(a -> Material.article(a.extracted())).toList();
      if (told.isEmpty()) {
        reports.remove(storyId);
        return;
      }
      report = reconciler.reconcile(new StoryMaterial(storyId, told, decisions.ofStory(storyId)));
    } catch (DatabaseAway e) {
      throw e;
    } catch (RuntimeException e) {
      // A fault of ours that this story brings out: it must not keep the other stories waiting.
      LOG.errorf(e, "story %s: could not be reconciled", storyId);
      metrics.counter("claimwire.query.story.failures").increment();
      reports.putFailure(storyId, e.toString());
      return;
    }
    conflictsFound.increment(reports.put(report));
    LOG.infof(
        "story %s: %d articles, %d origins, %d groups, %d conflicts",
        storyId,
        report.articles().size(),
        report.origins().size(),
        report.groups().size(),
        report.conflicts().size());
  }
}
