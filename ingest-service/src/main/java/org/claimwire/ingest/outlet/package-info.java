/** Out to Kafka: the only room that knows the broker and the contract's records. */
package org.claimwire.ingest.outlet;
