package org.claimwire.ingest.outlet;

/** What the broker said. */
public sealed interface Delivery {

  /** All replicas in sync have it. */
  record Acknowledged() implements Delivery {}

  /** No confirmation within the configured time, or a refusal. */
  record Unacknowledged(String reason) implements Delivery {}
}
