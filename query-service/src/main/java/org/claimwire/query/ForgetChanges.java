package org.claimwire.query;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.claimwire.query.store.Changes;

/** Keeps the list of changes from growing for ever: who was away longer reads the stories anew. */
@ApplicationScoped
class ForgetChanges {

  private static final Duration KEPT = Duration.ofDays(30);

  private final Changes changes;

  ForgetChanges(Changes changes) {
    this.changes = changes;
  }

  @Scheduled(every = "1h", delayed = "10m")
  void forgetOld() {
    changes.forget(KEPT);
  }
}
