package org.claimwire.query.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;

/** JSON columns: what is read is what was written. */
@ApplicationScoped
class Json {

  private final ObjectMapper mapper;

  Json(ObjectMapper mapper) {
    this.mapper = mapper;
  }

  String write(Object value) {
    try {
      return mapper.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("no JSON for " + value.getClass(), e);
    }
  }

  <T> T read(String body, Class<T> type) {
    try {
      return mapper.readValue(body, type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a column holds what was never written: " + body, e);
    }
  }
}
