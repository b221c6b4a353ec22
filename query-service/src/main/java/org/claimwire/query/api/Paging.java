package org.claimwire.query.api;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The parameters of every list that comes page by page. */
public class Paging {

  @QueryParam("limit")
  @Parameter(description = "Items on a page, 1 to 500", example = "50")
  String limit;

  @QueryParam("cursor")
  @Parameter(description = "\"next\" of the page before")
  String cursor;

  int size() {
    return Parameters.limit(limit);
  }
}
