package org.claimwire.query.api;

import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** What the description of the whole API says once. */
@OpenAPIDefinition(
    info =
        @Info(
            title = "claimwire query service",
            version = "1.0.0",
            description =
                """
                Who said what, on which points the outlets agree, where they contradict each \
                other, and the words that prove it. Offsets are Unicode code points. Errors are \
                problem details (RFC 9457), but for an address that is none, as with a percent sign \
                that no two hexadecimal digits follow: it is refused by 400 without a body.""",
            license =
                @License(name = "Apache-2.0", url = "https://www.apache.org/licenses/LICENSE-2.0")),
    components =
        @Components(
            responses = {
              @APIResponse(
                  name = "BadParameter",
                  description = "A parameter is missing or cannot be understood; it is named",
                  content =
                      @Content(
                          mediaType = Problem.MEDIA_TYPE,
                          schema = @Schema(implementation = Problem.class))),
              @APIResponse(
                  name = "NotFound",
                  description = "There is nothing with this id, or not yet",
                  content =
                      @Content(
                          mediaType = Problem.MEDIA_TYPE,
                          schema = @Schema(implementation = Problem.class)))
            }))
public class ApiDescription extends Application {}
