package org.claimwire.local.stack;

import java.util.EnumMap;
import java.util.Map;
import org.claimwire.local.Ports;

/** An extraction service without a broker, that only answers HTTP, for the length of a command. */
public final class LoneExtraction implements AutoCloseable {

  private final JvmPart service;
  private final Thread onExit;
  private final String address;

  private LoneExtraction(JvmPart service, String address) {
    this.service = service;
    this.address = address;
    this.onExit = new Thread(service::stop, "stop-extraction");
  }

  /**
   * Starts one on a free port and waits until it answers.
   *
   * @throws StackException if it does not
   */
  public static LoneExtraction start(StackSettings settings) {
    Map<Role, Integer> ports = new EnumMap<>(settings.ports());
    ports.put(Role.EXTRACTION, Ports.orGiven(0));
    var own = new StackSettings(settings.home(), settings.data(), ports);
    var lone =
        new LoneExtraction(
            new Parts(own).extractionWithoutBroker(), own.httpAddress(Role.EXTRACTION));
    Runtime.getRuntime().addShutdownHook(lone.onExit);
    LocalStack.makeReady(lone.service, new NoProgress());
    return lone;
  }

  public String address() {
    return address;
  }

  @Override
  public void close() {
    service.stop();
    Runtime.getRuntime().removeShutdownHook(onExit);
  }
}
