package org.claimwire.ingest.source;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.claimwire.ingest.source.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What became of one line of a bulk.
 *
 * @param line its number, from 1
 * @param id of the article, if it was accepted
 * @param revision of its content, if it was accepted
 * @param status {@code accepted} or {@code rejected}
 * @param problem why it was rejected
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record LineResult(
    @Schema(examples = "1") long line,
    @Schema(examples = "0f3b6c1d5a7e49b28c60d4e1f7a2935b") String id,
    @Schema(examples = "sha256:af2bdbe1aa9b6ec1e2ade1d694f41fc71a831d0268e9891562113d8a62add1bf")
        String revision,
    @Schema(examples = Receipt.ACCEPTED) String status,
    Problem problem) {

  static LineResult of(long line, Answer answer) {
    return switch (answer) {
      case Answer.Accepted(String id, String revision) ->
          new LineResult(line, id, revision, Receipt.ACCEPTED, null);
      case Answer.Rejected(Problem problem) ->
          new LineResult(line, null, null, "rejected", problem);
    };
  }
}
