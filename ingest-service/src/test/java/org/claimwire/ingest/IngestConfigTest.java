package org.claimwire.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.MemorySizeConverter;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.math.BigInteger;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class IngestConfigTest {

  @Test
  void the_defaults_are_these() {
    IngestConfig config = config(Map.of());

    assertThat(config.maxArticleSize().asBigInteger()).isEqualTo(BigInteger.valueOf(2_097_152));
    assertThat(config.brokerTimeout()).isEqualTo(Duration.ofSeconds(10));
    assertThat(config.retryAfter()).isEqualTo(Duration.ofSeconds(5));
    assertThat(config.inFlight().asBigInteger()).isEqualTo(BigInteger.valueOf(67_108_864));
    assertThat(config.bulkWindow()).isEqualTo(64);
  }

  @Test
  void everything_can_be_set() {
    IngestConfig config =
        config(
            Map.of(
                "claimwire.ingest.max-article-size", "1K",
                "claimwire.ingest.broker-timeout", "2S",
                "claimwire.ingest.retry-after", "PT1M",
                "claimwire.ingest.in-flight", "5M",
                "claimwire.ingest.bulk-window", "7"));

    assertThat(config.maxArticleSize().asLongValue()).isEqualTo(1024);
    assertThat(config.brokerTimeout()).isEqualTo(Duration.ofSeconds(2));
    assertThat(config.retryAfter()).isEqualTo(Duration.ofMinutes(1));
    assertThat(config.inFlight().asLongValue()).isEqualTo(5 * 1024 * 1024);
    assertThat(config.bulkWindow()).isEqualTo(7);
  }

  @Test
  void bounds_that_contradict_each_other_end_the_start() {
    assertThatThrownBy(() -> start("claimwire.ingest.in-flight", "1M"))
        .hasMessageContaining("claimwire.ingest.in-flight is below");
    assertThatThrownBy(() -> start("claimwire.ingest.max-article-size", "40M"))
        .hasMessageContaining("claimwire.ingest.max-article-size is above");
    assertThatCode(() -> start("claimwire.ingest.max-article-size", "32M"))
        .doesNotThrowAnyException();
  }

  private static void start(String name, String value) {
    new Wiring().checkBounds(new StartupEvent(), config(Map.of(name, value)));
  }

  private static IngestConfig config(Map<String, String> set) {
    return new SmallRyeConfigBuilder()
        .withMapping(IngestConfig.class)
        .withConverter(
            io.quarkus.runtime.configuration.MemorySize.class, 100, new MemorySizeConverter())
        .withConverter(
            Duration.class, 100, new io.quarkus.runtime.configuration.DurationConverter())
        .withDefaultValues(set)
        .build()
        .getConfigMapping(IngestConfig.class);
  }
}
