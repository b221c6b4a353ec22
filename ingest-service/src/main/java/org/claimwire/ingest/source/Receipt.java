package org.claimwire.ingest.source;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The answer for an accepted article.
 *
 * @param id under which it can be asked for
 * @param revision of its content
 * @param status always {@link #ACCEPTED}
 */
record Receipt(
    @Schema(examples = "0f3b6c1d5a7e49b28c60d4e1f7a2935b") String id,
    @Schema(examples = "sha256:af2bdbe1aa9b6ec1e2ade1d694f41fc71a831d0268e9891562113d8a62add1bf")
        String revision,
    @Schema(examples = ACCEPTED) String status) {

  static final String ACCEPTED = "accepted";
}
