package org.claimwire.ingest.source;

import io.opentelemetry.context.Context;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.BackPressureStrategy;
import io.smallrye.mutiny.subscription.MultiEmitter;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Semaphore;
import org.claimwire.ingest.IngestConfig;

/**
 * Ingests many articles, several at once, and answers in their order.
 *
 * <p>A line is in the window from being read until its result is written. While the window is full
 * nothing is read, so that neither a slow broker nor a client that does not read its results fills
 * the memory.
 */
@ApplicationScoped
class Bulk {

  private final Desk desk;
  private final InFlight inFlight;
  private final IngestConfig config;

  Bulk(Desk desk, InFlight inFlight, IngestConfig config) {
    this.desk = desk;
    this.inFlight = inFlight;
    this.config = config;
  }

  /** One result for each line, in order, each as soon as it and those before it are known. */
  Multi<LineResult> ingest(Lines lines) {
    Semaphore window = new Semaphore(config.bulkWindow());
    Context trace = Context.current();
    return Multi.createFrom()
        .<CompletionStage<LineResult>>emitter(
            results -> {
              Thread reader =
                  Thread.ofVirtual()
                      .name("bulk-reader")
                      .unstarted(trace.wrap(() -> read(lines, window, results)));
              // A client that goes away must not leave its reader waiting.
              results.onTermination(reader::interrupt);
              reader.start();
            },
            // Never more than the window.
            BackPressureStrategy.BUFFER)
        .onItem()
        .transformToUniAndConcatenate(result -> Uni.createFrom().completionStage(result))
        .onItem()
        .invoke(() -> window.release());
  }

  private void read(
      Lines lines, Semaphore window, MultiEmitter<? super CompletionStage<LineResult>> results) {
    try {
      window.acquire();
      Optional<Lines.Line> line = lines.next();
      while (line.isPresent()) {
        results.emit(take(line.get()));
        window.acquire();
        line = lines.next();
      }
      results.complete();
    } catch (IOException | InterruptedException | RuntimeException e) {
      results.fail(e);
    }
  }

  private CompletionStage<LineResult> take(Lines.Line line) throws InterruptedException {
    return answer(line).thenApply(answer -> LineResult.of(line.number(), answer));
  }

  private CompletionStage<Answer> answer(Lines.Line line) throws InterruptedException {
    return switch (line) {
      case Lines.Line.Whole(long number, byte[] bytes) -> {
        inFlight.enter(bytes.length);
        yield desk.take(bytes).whenComplete((answer, bug) -> inFlight.leave(bytes.length));
      }
      case Lines.Line.TooLong ignored -> desk.refuseTooLarge();
    };
  }
}
