package org.claimwire.query.intake;

import static io.smallrye.reactive.messaging.kafka.fault.KafkaDeadLetterQueue.DEAD_LETTER_CAUSE;
import static io.smallrye.reactive.messaging.kafka.fault.KafkaDeadLetterQueue.DEAD_LETTER_CAUSE_CLASS_NAME;
import static io.smallrye.reactive.messaging.kafka.fault.KafkaDeadLetterQueue.DEAD_LETTER_EXCEPTION_CLASS_NAME;
import static io.smallrye.reactive.messaging.kafka.fault.KafkaDeadLetterQueue.DEAD_LETTER_OFFSET;
import static io.smallrye.reactive.messaging.kafka.fault.KafkaDeadLetterQueue.DEAD_LETTER_PARTITION;
import static io.smallrye.reactive.messaging.kafka.fault.KafkaDeadLetterQueue.DEAD_LETTER_REASON;
import static io.smallrye.reactive.messaging.kafka.fault.KafkaDeadLetterQueue.DEAD_LETTER_TOPIC;

import io.smallrye.reactive.messaging.MutinyEmitter;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.eclipse.microprofile.reactive.messaging.Metadata;

/**
 * Where poison goes, with the reason and the place it came from in its headers.
 *
 * <p>The connector's own dead-letter queue would take a whole batch; this takes one record. The
 * headers are the same.
 */
@ApplicationScoped
class DeadLetters {

  private final MutinyEmitter<byte[]> channel;

  DeadLetters(@Channel("dead-claims") MutinyEmitter<byte[]> channel) {
    this.channel = channel;
  }

  /**
   * Returns when the broker has the record.
   *
   * @throws RuntimeException if the broker did not take it
   */
  void send(ConsumerRecord<String, byte[]> record, Exception reason) {
    RecordHeaders headers = new RecordHeaders();
    add(headers, DEAD_LETTER_EXCEPTION_CLASS_NAME, reason.getClass().getName());
    add(headers, DEAD_LETTER_REASON, reason.getMessage());
    if (reason.getCause() != null) {
      add(headers, DEAD_LETTER_CAUSE_CLASS_NAME, reason.getCause().getClass().getName());
      add(headers, DEAD_LETTER_CAUSE, String.valueOf(reason.getCause().getMessage()));
    }
    add(headers, DEAD_LETTER_TOPIC, record.topic());
    add(headers, DEAD_LETTER_PARTITION, Integer.toString(record.partition()));
    add(headers, DEAD_LETTER_OFFSET, Long.toString(record.offset()));
    record.headers().forEach(headers::add);
    channel.sendMessageAndAwait(
        Message.of(
            record.value(),
            Metadata.of(
                OutgoingKafkaRecordMetadata.<String>builder()
                    .withKey(record.key())
                    .withHeaders(headers)
                    .build())));
  }

  private static void add(RecordHeaders headers, String name, String value) {
    headers.add(name, value.getBytes(StandardCharsets.UTF_8));
  }
}
