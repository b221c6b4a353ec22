package org.claimwire.query;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

/** Answers as the ingest service does, with ids and revisions that a {@link Report} has too. */
final class FakeIngest {

  static final String WITHOUT_BROKER = "Outlet of the day the broker was away";

  private FakeIngest() {}

  static HttpServer start() {
    try {
      HttpServer server =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      server.createContext("/v1/articles", FakeIngest::answer);
      server.start();
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void answer(HttpExchange exchange) throws IOException {
    JsonNode article = new ObjectMapper().readTree(exchange.getRequestBody());
    String outlet = article.path("outlet").asText();
    if (article.path("text").asText().isBlank()) {
      send(
          exchange,
          422,
          """
          {"type": "about:blank", "title": "Unprocessable Entity", "status": 422,
           "detail": "The article has flaws.",
           "errors": [{"field": "text", "reason": "must not be blank"}]}""");
    } else if (outlet.equals(WITHOUT_BROKER)) {
      send(
          exchange,
          503,
          """
          {"type": "about:blank", "title": "Service Unavailable", "status": 503,
           "detail": "The broker did not confirm the article in time."}""");
    } else {
      send(
          exchange,
          202,
          "{\"id\": \"%s\", \"revision\": \"%s\", \"status\": \"accepted\"}"
              .formatted(
                  outlet,
                  Report.revision(article.path("text").asText() + article.path("title").asText())));
    }
  }

  private static void send(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }
}
