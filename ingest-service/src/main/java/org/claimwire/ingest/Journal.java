package org.claimwire.ingest;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Collectors;
import org.claimwire.ingest.article.Flaw;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;

/** What the outside sees of each article: one log line and one count. */
// Not at the first article: an alert must find its counter at 0 before it grows.
@Startup
@ApplicationScoped
public class Journal {

  static final String COUNTER = "claimwire.ingest.articles";

  private static final Logger LOG = Logger.getLogger(Journal.class);
  private static final String ARTICLE = "articleId";
  private static final String REVISION = "revision";

  private final Counter accepted;
  private final Counter rejected;
  private final Counter postponed;

  Journal(MeterRegistry metrics) {
    accepted = counter(metrics, "accepted");
    rejected = counter(metrics, "rejected");
    postponed = counter(metrics, "postponed");
  }

  void record(Outcome outcome) {
    switch (outcome) {
      case Outcome.Accepted(var id, var revision) -> {
        accepted.increment();
        MDC.put(ARTICLE, id.value());
        MDC.put(REVISION, revision.value());
        LOG.infof("Article %s accepted", id.value());
        MDC.remove(REVISION);
        MDC.remove(ARTICLE);
      }
      case Outcome.Refused(var flaws) -> rejected(described(flaws));
      case Outcome.Postponed(var id, var reason) -> {
        postponed.increment();
        MDC.put(ARTICLE, id.value());
        LOG.warnf("Article %s postponed: %s", id.value(), reason);
        MDC.remove(ARTICLE);
      }
    }
  }

  /** Records what a door could not read as a submission at all. */
  public void rejected(String reason) {
    rejected.increment();
    LOG.infof("Article rejected: %s", reason);
  }

  private static String described(List<Flaw> flaws) {
    return flaws.stream()
        .map(flaw -> flaw.field() + " " + flaw.reason())
        .collect(Collectors.joining("; "));
  }

  private static Counter counter(MeterRegistry metrics, String outcome) {
    return Counter.builder(COUNTER)
        .description("Articles submitted, by what became of them")
        .tag("outcome", outcome)
        .register(metrics);
  }
}
