package org.claimwire.local.deadletters;

import java.util.Arrays;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;

/**
 * Which dead letters of a topic were sent round again, as a consumer group's committed offset: all
 * before the offset, and those that its metadata lists.
 *
 * @param before the first offset that was not retried
 * @param beyond the retried offsets after it
 */
record Retried(long before, SortedSet<Long> beyond) {

  static Retried none() {
    return new Retried(0, new TreeSet<>());
  }

  static Retried from(OffsetAndMetadata committed) {
    var beyond =
        Arrays.stream(committed.metadata().split(","))
            .filter(word -> !word.isEmpty())
            .map(Long::valueOf)
            .collect(Collectors.toCollection(TreeSet::new));
    return new Retried(committed.offset(), beyond);
  }

  OffsetAndMetadata toCommit() {
    return new OffsetAndMetadata(
        before, beyond.stream().map(String::valueOf).collect(Collectors.joining(",")));
  }

  boolean contains(long offset) {
    return offset < before || beyond.contains(offset);
  }

  Retried with(long offset) {
    if (contains(offset)) {
      return this;
    }
    var rest = new TreeSet<>(beyond);
    rest.add(offset);
    long next = before;
    while (rest.remove(next)) {
      next++;
    }
    return new Retried(next, rest);
  }
}
