package org.claimwire.query.web;

import jakarta.ws.rs.FormParam;
import java.util.LinkedHashMap;
import java.util.Map;

/** A text that a reader pastes, and where it comes from. */
public class AddForm {

  @FormParam("text")
  String text;

  @FormParam("outlet")
  String outlet;

  @FormParam("title")
  String title;

  @FormParam("publishedAt")
  String publishedAt;

  @FormParam("uri")
  String uri;

  /** What was filled in, by the names of a raw article. */
  Map<String, String> fields() {
    Map<String, String> fields = new LinkedHashMap<>();
    // A form sends every line break as CRLF; without a form the same text would come with LF, and
    // be
    // another revision.
    fields.put("text", text == null ? null : text.replace("\r\n", "\n"));
    fields.put("outlet", outlet);
    fields.put("title", title);
    fields.put("publishedAt", publishedAt);
    fields.put("uri", uri);
    fields.values().removeIf(value -> value == null || value.isBlank());
    return fields;
  }

  /** The text of a field, empty where it is. */
  public String value(String field) {
    return fields().getOrDefault(field, "");
  }
}
