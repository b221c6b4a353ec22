package org.claimwire.query;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.claimwire.contracts.ArticleClaims;
import org.claimwire.query.material.Material;
import org.claimwire.query.reconcile.Reconciler;
import org.claimwire.query.reconcile.StoryMaterial;
import org.claimwire.query.reconcile.article.Article;
import org.claimwire.query.reconcile.report.StoryReport;
import org.claimwire.query.reconcile.story.Link;
import org.claimwire.query.reconcile.story.Stories;
import org.claimwire.query.reconcile.story.Story;
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
    // An article that says something else now may leave its story, or hold it together no longer.
    Set<String> affected = new HashSet<>(placement.connected(arrived));
    Set<String> changed = new TreeSet<>(placement.storiesOf(arrived));
    arrived.forEach(this::place);
    affected.addAll(placement.connected(arrived));
    List<Story> stories = Stories.among(placement.profiles(affected));
    changed.addAll(placement.move(stories));
    changed.addAll(placement.storiesOf(arrived));
    placement.changed(changed);
    return true;
  }

  private void place(String id) {
    Optional<StoryProfile> profile = profile(id);
    if (profile.isEmpty()) {
      placement.remove(id);
      return;
    }
    placement.put(profile.get());
    List<Link> links =
        placement.candidates(profile.get()).stream()
            .map(other -> Link.between(profile.get(), other))
            .flatMap(Optional::stream)
            .toList();
    placement.link(id, links);
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
