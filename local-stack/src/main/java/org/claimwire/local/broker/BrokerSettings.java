package org.claimwire.local.broker;

import java.nio.file.Path;
import java.util.Properties;
import org.claimwire.contracts.Topics;

/** The settings of a broker that is alone: its own controller, its own only replica. */
final class BrokerSettings {

  private static final int TEN_YEARS_IN_MINUTES = 10 * 365 * 24 * 60;

  private BrokerSettings() {}

  static Properties of(Path logFolder, int port, int controllerPort) {
    Properties p = new Properties();
    p.setProperty("node.id", "1");
    p.setProperty("process.roles", "broker,controller");
    p.setProperty("controller.quorum.voters", "1@127.0.0.1:" + controllerPort);
    p.setProperty(
        "listeners", "PLAINTEXT://127.0.0.1:" + port + ",CONTROLLER://127.0.0.1:" + controllerPort);
    p.setProperty("advertised.listeners", "PLAINTEXT://127.0.0.1:" + port);
    p.setProperty("controller.listener.names", "CONTROLLER");
    p.setProperty("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT");
    p.setProperty("log.dirs", logFolder.toAbsolutePath().toString());

    p.setProperty("auto.create.topics.enable", "false");
    p.setProperty("min.insync.replicas", "1");
    p.setProperty("default.replication.factor", "1");
    p.setProperty("offsets.topic.replication.factor", "1");
    p.setProperty("offsets.topic.num.partitions", "4");
    p.setProperty("transaction.state.log.replication.factor", "1");
    p.setProperty("transaction.state.log.min.isr", "1");
    p.setProperty("transaction.state.log.num.partitions", "1");
    p.setProperty("share.coordinator.state.topic.replication.factor", "1");
    p.setProperty("share.coordinator.state.topic.min.isr", "1");

    String largest = Integer.toString(Topics.MAX_MESSAGE_BYTES);
    p.setProperty("message.max.bytes", largest);
    p.setProperty("replica.fetch.max.bytes", largest);
    p.setProperty("replica.fetch.response.max.bytes", largest);
    p.setProperty("fetch.max.bytes", Integer.toString(2 * Topics.MAX_MESSAGE_BYTES));
    p.setProperty("socket.request.max.bytes", Integer.toString(2 * Topics.MAX_MESSAGE_BYTES));

    // A consumer that was away for a fortnight goes on where it stopped.
    p.setProperty("offsets.retention.minutes", Integer.toString(TEN_YEARS_IN_MINUTES));
    // Which dead letters were retried stands beside the offset: gaps may be many.
    p.setProperty("offset.metadata.max.bytes", Integer.toString(1024 * 1024));
    // A broker that was killed must wait this long before it may register again.
    p.setProperty("broker.session.timeout.ms", "3000");
    p.setProperty("broker.heartbeat.interval.ms", "500");
    p.setProperty("group.initial.rebalance.delay.ms", "0");
    // One machine, few topics: the defaults reserve 128 MB and dozens of threads.
    p.setProperty("log.cleaner.dedupe.buffer.size", Integer.toString(8 * 1024 * 1024));
    p.setProperty("num.network.threads", "2");
    p.setProperty("num.io.threads", "4");
    return p;
  }
}
