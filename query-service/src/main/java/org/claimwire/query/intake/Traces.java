package org.claimwire.query.intake;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import io.opentelemetry.context.propagation.TextMapGetter;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.jboss.logging.MDC;

/** Continues the trace that a record carries: a batch has as many traces as records. */
@ApplicationScoped
class Traces {

  private final OpenTelemetry telemetry;

  Traces(OpenTelemetry telemetry) {
    this.telemetry = telemetry;
  }

  /** Runs the work in a span of the record's trace; its log lines carry trace and article id. */
  void inTraceOf(ConsumerRecord<?, ?> record, Runnable work) {
    Context parent =
        telemetry
            .getPropagators()
            .getTextMapPropagator()
            .extract(Context.root(), record.headers(), FROM_HEADERS);
    Span span =
        telemetry
            .getTracer("org.claimwire.query")
            .spanBuilder("record claims")
            .setParent(parent)
            .setSpanKind(SpanKind.CONSUMER)
            .setAttribute("claimwire.article", String.valueOf(record.key()))
            .startSpan();
    MDC.put("articleId", String.valueOf(record.key()));
    try (Scope scope = parent.with(span).makeCurrent()) {
      work.run();
    } finally {
      MDC.remove("articleId");
      span.end();
    }
  }

  private static final TextMapGetter<Headers> FROM_HEADERS =
      new TextMapGetter<>() {
        @Override
        public Iterable<String> keys(Headers headers) {
          List<String> keys = new ArrayList<>();
          headers.forEach(header -> keys.add(header.key()));
          return keys;
        }

        @Override
        public String get(Headers headers, String key) {
          Header header = headers == null ? null : headers.lastHeader(key);
          return header == null ? null : new String(header.value(), StandardCharsets.UTF_8);
        }
      };
}
