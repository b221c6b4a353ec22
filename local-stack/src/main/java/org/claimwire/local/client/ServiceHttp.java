package org.claimwire.local.client;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;

/** Requests to one service; an answer that is no success becomes a {@link ServiceException}. */
final class ServiceHttp {

  private static final Duration ANSWER = Duration.ofSeconds(30);
  // A bulk waits for the broker, an extraction for the longest article.
  private static final Duration WORK = Duration.ofMinutes(3);
  private static final ObjectMapper JSON = new ObjectMapper();

  // Plain services on one machine: the upgrade to HTTP/2 would be one more exchange that a killed
  // server can leave open.
  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(5))
          .build();
  private final String service;
  private final String address;

  ServiceHttp(String service, String address) {
    this.service = service;
    this.address = address;
  }

  /** The document at the path. */
  JsonNode get(String path) {
    HttpResponse<String> response = send(HttpRequest.newBuilder().GET().timeout(ANSWER), path);
    return parse(success(response).body());
  }

  /** The document at the path; empty where there is none (404). */
  Optional<JsonNode> find(String path) {
    HttpResponse<String> response = send(HttpRequest.newBuilder().GET().timeout(ANSWER), path);
    return response.statusCode() == 404
        ? Optional.empty()
        : Optional.of(parse(success(response).body()));
  }

  String post(String path, String contentType, String body) {
    var request =
        HttpRequest.newBuilder()
            .timeout(WORK)
            .header("Content-Type", contentType)
            .POST(BodyPublishers.ofString(body));
    return success(send(request, path)).body();
  }

  private HttpResponse<String> send(HttpRequest.Builder request, String path) {
    try {
      return http.send(request.uri(URI.create(address + path)).build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new ServiceException.Unreachable(service, address, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ServiceException.Unreachable(service, address, e);
    }
  }

  private HttpResponse<String> success(HttpResponse<String> response) {
    if (response.statusCode() / 100 == 2) {
      return response;
    }
    throw new ServiceException.Refused(service, response.statusCode(), why(response.body()));
  }

  /** The words of an RFC 9457 problem, else the body itself. */
  private static String why(String body) {
    try {
      JsonNode problem = JSON.readTree(body);
      return Problems.sentence(problem).orElse(body);
    } catch (JsonProcessingException e) {
      return body;
    }
  }

  private JsonNode parse(String body) {
    try {
      return JSON.readTree(body);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the %s did not answer JSON".formatted(service), e);
    }
  }
}
