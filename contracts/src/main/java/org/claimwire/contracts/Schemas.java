package org.claimwire.contracts;

import java.net.URL;

/** The JSON Schemas (draft 2020-12) of the two messages, as resources of this module. */
public enum Schemas {
  RAW_ARTICLE("raw-article-v1.schema.json"),
  ARTICLE_CLAIMS("article-claims-v1.schema.json");

  private final String file;

  Schemas(String file) {
    this.file = file;
  }

  /** Where the schema can be read. */
  public URL location() {
    return Schemas.class.getResource("/schemas/" + file);
  }

  /** The schema's own name, used as {@code dataschema} of an event. */
  public String id() {
    return "urn:claimwire:schema:" + file.replace(".schema.json", "");
  }
}
