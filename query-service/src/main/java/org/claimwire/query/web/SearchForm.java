package org.claimwire.query.web;

import jakarta.ws.rs.QueryParam;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.claimwire.query.api.ClaimQuery;
import org.claimwire.query.api.Parameters;
import org.claimwire.query.store.ClaimFilter;

/** What a reader looks for; a field left empty restricts nothing. */
public class SearchForm {

  /** Which part of the form each facet fills. */
  private static final Map<String, String> TITLES = titles();

  @QueryParam("q")
  String q;

  @QueryParam("outlet")
  String outlet;

  @QueryParam("speaker")
  String speaker;

  @QueryParam("form")
  String form;

  @QueryParam("certainty")
  String certainty;

  @QueryParam("from")
  String from;

  @QueryParam("to")
  String to;

  @QueryParam("in")
  String in;

  @QueryParam("cursor")
  String cursor;

  private static Map<String, String> titles() {
    Map<String, String> titles = new LinkedHashMap<>();
    titles.put("outlet", "Outlet");
    titles.put("speaker", "Speaker");
    titles.put("form", "Form");
    titles.put("certainty", "Certainty");
    titles.put("month", "Published");
    return titles;
  }

  static String title(String facet) {
    return TITLES.get(facet);
  }

  boolean inArticles() {
    return "articles"
        .equals(Parameters.oneOf("in", blankAsNull(in), List.of("claims", "articles")));
  }

  boolean isEmpty() {
    return fields().isEmpty();
  }

  /** Whether more than words restricts it. */
  boolean isNarrowed() {
    return fields().size() > (words() == null ? 0 : 1);
  }

  String words() {
    return Parameters.text("q", q);
  }

  /** The text of the field, empty where it is. */
  public String value(String field) {
    return fields().getOrDefault(field, "");
  }

  ClaimFilter filter() {
    return new ClaimFilter(
        null,
        Parameters.text("outlet", outlet),
        Parameters.text("speaker", speaker),
        blankAsNull(form) == null
            ? null
            : List.of(Parameters.oneOf("form", form, ClaimQuery.FORMS)),
        null,
        Parameters.oneOf("certainty", blankAsNull(certainty), ClaimQuery.CERTAINTIES),
        words(),
        Parameters.from("from", blankAsNull(from)),
        Parameters.before("to", blankAsNull(to)),
        null);
  }

  /** Address of this search with other values in some fields; null or blank takes a field out. */
  String with(Map<String, String> changes) {
    Map<String, String> fields = fields();
    if (inArticles()) {
      fields.put("in", "articles");
    }
    fields.putAll(changes);
    return "/search?"
        + fields.entrySet().stream()
            .filter(field -> blankAsNull(field.getValue()) != null)
            .map(field -> field.getKey() + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&"));
  }

  /** The fields that restrict something. */
  private Map<String, String> fields() {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("q", q);
    fields.put("outlet", outlet);
    fields.put("speaker", speaker);
    fields.put("form", form);
    fields.put("certainty", certainty);
    fields.put("from", from);
    fields.put("to", to);
    fields.values().removeIf(value -> blankAsNull(value) == null);
    return fields;
  }

  private static String blankAsNull(String value) {
    return value == null || value.isBlank() ? null : value;
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
