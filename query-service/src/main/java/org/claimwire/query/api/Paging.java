package org.claimwire.query.api;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The parameters of every list that comes page by page. */
public class Paging {

  static final String CURSOR_OF_STORIES = "Yp37QzIwMjYtMDItMDZUMDA6MDA6MDBaCjFiNGRlMWEwYzJmOTRjMGU";

  @QueryParam("limit")
  @Parameter(description = "Items on a page, 1 to 500", example = "50")
  String limit;

  // Who tries a list out begins at its start: the example that is filled in is the empty one.
  @QueryParam("cursor")
  @Parameter(
      description = "\"next\" of the page before, unchanged; absent for the first page",
      examples = {
        @ExampleObject(name = "The first page", value = ""),
        @ExampleObject(name = "A later page of stories", value = CURSOR_OF_STORIES)
      })
  String cursor;

  int size() {
    return Parameters.limit(limit);
  }
}
