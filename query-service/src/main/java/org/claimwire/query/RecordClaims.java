package org.claimwire.query;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.claimwire.query.store.ArticleRecorder;
import org.claimwire.query.store.DataRefused;
import org.claimwire.query.store.Recorded;
import org.claimwire.query.store.Revision;

/** The conductor: records what was extracted, so that it can be asked for and reconciled. */
@ApplicationScoped
public class RecordClaims {

  /** What became of a revision. */
  public sealed interface Outcome {

    record Done(Recorded recorded) implements Outcome {}

    /** The database will never take it. */
    record Refused(Revision revision, DataRefused reason) implements Outcome {}
  }

  private final ArticleRecorder recorder;
  private final StoryWorker storyWorker;
  private final MeterRegistry metrics;

  RecordClaims(ArticleRecorder recorder, StoryWorker storyWorker, MeterRegistry metrics) {
    this.recorder = recorder;
    this.storyWorker = storyWorker;
    this.metrics = metrics;
  }

  /**
   * Records the revisions, together if possible. One that the database refuses doesn't keep the
   * others out.
   *
   * @throws org.claimwire.query.store.DatabaseAway if the database could not be reached; recording
   *     the same revisions again is then safe and needed
   */
  public List<Outcome> record(List<Revision> revisions) {
    if (revisions.isEmpty()) {
      return List.of();
    }
    long start = System.nanoTime();
    List<Outcome> outcomes = recordTogetherElseAlone(revisions);
    Duration each = Duration.ofNanos((System.nanoTime() - start) / revisions.size());
    outcomes.forEach(outcome -> count(outcome, each));
    storyWorker.wake();
    return outcomes;
  }

  private List<Outcome> recordTogetherElseAlone(List<Revision> revisions) {
    try {
      return recorder.record(revisions).stream().<Outcome>map(Outcome.Done::new).toList();
    } catch (DataRefused e) {
      return revisions.size() == 1
          ? List.of(new Outcome.Refused(revisions.getFirst(), e))
          : revisions.stream()
              .flatMap(revision -> recordTogetherElseAlone(List.of(revision)).stream())
              .toList();
    }
  }

  private void count(Outcome outcome, Duration time) {
    switch (outcome) {
      case Outcome.Done(Recorded(Revision revision, Recorded.Effect effect)) -> {
        String effectName = effect.name().toLowerCase(Locale.ROOT);
        metrics.timer("claimwire.query.article", "effect", effectName).record(time);
        if (effect == Recorded.Effect.STORED) {
          metrics
              .counter("claimwire.query.claims.stored")
              .increment(revision.extracted().claims().size());
        }
      }
      case Outcome.Refused refused -> {} // counted where it becomes a dead letter
    }
  }
}
