package org.claimwire.query;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;

/**
 * Places and reconciles as soon as something was recorded here, and at every tick what others left.
 * A large story takes long to reconcile; the next articles are placed meanwhile.
 */
@ApplicationScoped
class StoryWorker {

  private final Loop placing;
  private final Loop reconciling;

  StoryWorker(ReconcileStories reconcileStories) {
    this.reconciling = new Loop("reconcile-stories", reconcileStories::reconcileOne);
    this.placing =
        new Loop(
            "place-articles",
            () -> {
              boolean placed = reconcileStories.placeSome();
              if (placed) {
                reconciling.wake();
              }
              return placed;
            });
  }

  void start(@Observes StartupEvent event) {
    List.of(placing, reconciling).forEach(Loop::start);
  }

  void stop(@Observes ShutdownEvent event) {
    List.of(placing, reconciling).forEach(Loop::stop);
  }

  /** Something was recorded. */
  void wake() {
    placing.wake();
  }

  /** False once a part of it has ended, whatever ended it. */
  boolean isAlive() {
    return placing.isAlive() && reconciling.isAlive();
  }
}
