package org.claimwire.query.api;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.claimwire.query.store.Changes;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/stream")
@Tag(name = "Changes")
class StreamResource {

  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);
  private static final int AT_ONCE = 200;
  // So that a proxy between doesn't take a quiet stream for a dead one.
  private static final int LOOKS_TO_A_SIGN_OF_LIFE = 30;

  /**
   * @param kind article, story or conflict
   * @param change recorded, reconciled, new, changed or gone
   */
  @Schema(name = "Change", description = "Something became different")
  record ChangeView(
      Instant at,
      @Schema(examples = "conflict") String kind,
      @Schema(examples = "new") String change,
      @Schema(nullable = true) String story,
      @Schema(nullable = true) String article,
      @JsonRawValue @Schema(implementation = Object.class) String about) {

    static ChangeView of(Changes.Change change) {
      return new ChangeView(
          change.at(),
          change.kind(),
          change.change(),
          change.story(),
          change.article(),
          change.body());
    }
  }

  private final Changes changes;
  private final ObjectMapper json;

  StreamResource(Changes changes, ObjectMapper json) {
    this.changes = changes;
    this.json = json;
  }

  @GET
  @Produces(MediaType.SERVER_SENT_EVENTS)
  @Operation(
      summary = "Follow what changes",
      description =
          """
          Server-sent events named article, story and conflict. With Last-Event-ID, or else after, \
          the stream goes on after that event; without, it begins with what changes from now on. \
          Changes are kept for thirty days.""")
  @APIResponse(
      responseCode = "200",
      description = "The stream",
      content =
          @Content(
              mediaType = MediaType.SERVER_SENT_EVENTS,
              schema = @Schema(implementation = ChangeView.class)))
  @APIResponse(responseCode = "400", ref = "BadParameter")
  public Multi<OutboundSseEvent> follow(
      @Parameter(description = "id of the last event seen", example = "41")
          @HeaderParam("Last-Event-ID")
          String lastEventId,
      @Parameter(description = "The same, for who cannot set headers", example = "41")
          @QueryParam("after")
          String after,
      @Context Sse sse) {
    Follower follower = new Follower(seen(lastEventId, after), sse);
    return Multi.createFrom()
        .ticks()
        .every(BETWEEN_LOOKS)
        .onOverflow()
        .drop()
        .emitOn(Infrastructure.getDefaultWorkerPool())
        .onItem()
        .transformToMultiAndConcatenate(tick -> Multi.createFrom().iterable(follower.look()));
  }

  // A browser that lost its connection asks anew with both: what it saw last counts.
  private static Long seen(String lastEventId, String after) {
    if (lastEventId != null) {
      return seq("Last-Event-ID", lastEventId);
    }
    return after == null ? null : seq("after", after);
  }

  private static Long seq(String parameter, String id) {
    try {
      return Long.parseUnsignedLong(id);
    } catch (NumberFormatException e) {
      throw Problem.badParameter(parameter, parameter + " is the id of an event of this stream.");
    }
  }

  /** One reader's place in the stream. Looks follow one another, never at once. */
  private final class Follower {

    private final Sse sse;
    private Long seen;
    private int quietLooks;

    Follower(Long seen, Sse sse) {
      this.seen = seen;
      this.sse = sse;
    }

    List<OutboundSseEvent> look() {
      if (seen == null) {
        seen = changes.newest();
        return List.of(sse.newEventBuilder().comment("following").build());
      }
      List<OutboundSseEvent> events = new ArrayList<>();
      for (Changes.Change change : changes.after(seen, AT_ONCE)) {
        events.add(event(change));
        seen = change.seq();
      }
      quietLooks = events.isEmpty() ? quietLooks + 1 : 0;
      if (quietLooks >= LOOKS_TO_A_SIGN_OF_LIFE) {
        quietLooks = 0;
        events.add(sse.newEventBuilder().comment("still here").build());
      }
      return events;
    }

    private OutboundSseEvent event(Changes.Change change) {
      return sse.newEventBuilder()
          .id(Long.toString(change.seq()))
          .name(change.kind())
          .data(write(ChangeView.of(change)))
          .build();
    }
  }

  private String write(ChangeView change) {
    try {
      return json.writeValueAsString(change);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("no JSON for a change", e);
    }
  }
}
