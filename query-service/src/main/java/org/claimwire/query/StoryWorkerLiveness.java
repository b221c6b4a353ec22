package org.claimwire.query;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/** Turns liveness red when nothing would be reconciled here any more. */
@Liveness
@ApplicationScoped
class StoryWorkerLiveness implements HealthCheck {

  private final StoryWorker worker;

  StoryWorkerLiveness(StoryWorker worker) {
    this.worker = worker;
  }

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("story worker").status(worker.isAlive()).build();
  }
}
