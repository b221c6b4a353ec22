package org.claimwire.query.intake;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.claimwire.query.RecordClaims;
import org.claimwire.query.RecordClaims.Outcome;
import org.claimwire.query.store.DataRefused;
import org.claimwire.query.store.DatabaseAway;
import org.claimwire.query.store.Recorded;
import org.claimwire.query.store.Revision;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;

/**
 * The door from Kafka. A batch is acknowledged when all of it is recorded or among the dead
 * letters; until then nothing more is taken, however long the database is away.
 */
// Not at the first article: an alert must find its counter at 0 before it grows.
@Startup
@ApplicationScoped
class ClaimsIntake {

  private static final Logger LOG = Logger.getLogger(ClaimsIntake.class);

  private final RevisionReader reader;
  private final RecordClaims recordClaims;
  private final DeadLetters deadLetters;
  private final Patience patience;
  private final Traces traces;
  private final Counter dead;

  ClaimsIntake(
      RevisionReader reader,
      RecordClaims recordClaims,
      DeadLetters deadLetters,
      Patience patience,
      Traces traces,
      MeterRegistry metrics) {
    this.reader = reader;
    this.recordClaims = recordClaims;
    this.deadLetters = deadLetters;
    this.patience = patience;
    this.traces = traces;
    this.dead = metrics.counter("claimwire.query.dead.letters");
  }

  @Incoming("claims")
  @Blocking
  void take(ConsumerRecords<String, byte[]> batch) {
    Map<Revision, ConsumerRecord<String, byte[]>> origins = new IdentityHashMap<>();
    List<Revision> revisions = new ArrayList<>();
    for (ConsumerRecord<String, byte[]> record : batch) {
      try {
        Revision revision = reader.read(record);
        origins.put(revision, record);
        revisions.add(revision);
      } catch (PoisonRecord e) {
        bury(record, e);
      }
    }
    List<Outcome> outcomes =
        patience.through(
            DatabaseAway.class, "recording claims", () -> recordClaims.record(revisions));
    for (Outcome outcome : outcomes) {
      switch (outcome) {
        case Outcome.Done(Recorded(Revision revision, Recorded.Effect effect)) ->
            traces.inTraceOf(origins.get(revision), () -> log(revision, effect));
        case Outcome.Refused(Revision revision, DataRefused reason) ->
            bury(
                origins.get(revision),
                new PoisonRecord("the database refuses it: " + reason.getMessage(), reason));
      }
    }
  }

  private static void log(Revision revision, Recorded.Effect effect) {
    LOG.infof(
        "article %s: %s, %d claims",
        revision.id(),
        effect.name().toLowerCase(Locale.ROOT),
        revision.extracted().claims().size());
  }

  private void bury(ConsumerRecord<String, byte[]> record, PoisonRecord reason) {
    patience.through(
        RuntimeException.class,
        "sending a dead letter",
        () -> {
          deadLetters.send(record, reason);
          return null;
        });
    dead.increment();
    traces.inTraceOf(
        record,
        () ->
            LOG.warnf(
                "article %s: dead letter, from %s-%d@%d: %s",
                record.key(),
                record.topic(),
                record.partition(),
                record.offset(),
                reason.getMessage()));
  }
}
