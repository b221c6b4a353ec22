package org.claimwire.query.api;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.claimwire.query.store.ClaimFilter;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The parameters that say which claims are meant. */
public class ClaimQuery {

  public static final List<String> FORMS = List.of("direct", "mixed", "indirect", "inscription");
  private static final List<String> KINDS = List.of("statement", "fact");
  public static final List<String> CERTAINTIES =
      List.of("asserted", "alleged", "denied", "planned", "hypothetical");

  @QueryParam("article")
  @Parameter(description = "Only this article's", example = "0f3b6c1d5a7e49b28c60d4e1f7a2935b")
  String article;

  @QueryParam("outlet")
  @Parameter(description = "Only this outlet's", example = "Harbour Gazette")
  String outlet;

  @QueryParam("speaker")
  @Parameter(description = "Words of the speaker's name", example = "lindqvist")
  String speaker;

  @QueryParam("form")
  @Parameter(description = "direct, mixed, indirect or inscription", example = "indirect")
  String form;

  @QueryParam("kind")
  @Parameter(description = "statement or fact", example = "statement")
  String kind;

  @QueryParam("certainty")
  @Parameter(
      description = "asserted, alleged, denied, planned or hypothetical",
      example = "asserted")
  String certainty;

  @QueryParam("q")
  @Parameter(
      description = "Words of the claim; \"quoted words\" together, or, -without",
      example = "quay reopen")
  String q;

  @QueryParam("from")
  @Parameter(
      description = "Published on or after this day or time; leaves out undated articles",
      example = "2026-02-01")
  String from;

  @QueryParam("to")
  @Parameter(
      description = "Published on or before this day or time; leaves out undated articles",
      example = "2026-02-28")
  String to;

  @QueryParam("story")
  @Parameter(description = "Only claims of this story's articles", example = "1b4de1a0c2f94c0e")
  String story;

  /** Those of one story, whatever else. */
  static ClaimFilter ofStory(String id) {
    return new ClaimFilter(null, null, null, null, null, null, null, null, null, id);
  }

  ClaimFilter filter() {
    String only = Parameters.oneOf("form", form, FORMS);
    return filter(only == null ? null : List.of(only));
  }

  /** The filter with these forms instead of the one asked for. */
  ClaimFilter filter(List<String> forms) {
    return new ClaimFilter(
        Parameters.text("article", article),
        Parameters.text("outlet", outlet),
        Parameters.text("speaker", speaker),
        forms,
        Parameters.oneOf("kind", kind, KINDS),
        Parameters.oneOf("certainty", certainty, CERTAINTIES),
        Parameters.text("q", q),
        Parameters.from("from", from),
        Parameters.before("to", to),
        Parameters.text("story", story));
  }
}
