package org.claimwire.query.api;

import java.time.Instant;
import java.util.List;
import org.claimwire.query.store.Entities;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who or what articles name. */
@Schema(description = "Who or what articles name, with the offices it is called by")
record EntityView(
    @Schema(examples = "5b0fb2a9d5c1f0a0d2d3a3c2f7c5c1de") String id,
    @Schema(examples = "Mara Lindqvist", description = "The name that most articles use")
        String name,
    @Schema(examples = "PERSON") String type,
    @Schema(examples = "[\"Mara Lindqvist\", \"M. Lindqvist\"]") List<String> names,
    @Schema(examples = "5", description = "In how many articles it is named") int articles,
    List<RoleView> roles,
    @Schema(description = "What people decided about it, newest first")
        List<DecisionView> decisions) {

  @Schema(name = "SourcedRole", description = "An office or trade, with the words that say so")
  record RoleView(
      @Schema(examples = "harbour minister") String role,
      String article,
      @Schema(nullable = true) String outlet,
      int start,
      int end,
      String exact) {}

  @Schema(name = "Decision", description = "A merge or split: who, when and why")
  record DecisionView(
      Instant at,
      @Schema(examples = "merge") String kind,
      @Schema(description = "Id of the other entity") String other,
      List<String> names,
      String by,
      String reason) {}

  static EntityView of(
      Entities.ListedEntity entity,
      List<Entities.SourcedRole> roles,
      List<Entities.Decision> decisions) {
    return new EntityView(
        entity.id(),
        entity.name(),
        entity.type(),
        entity.names(),
        entity.articles(),
        roles.stream()
            .map(
                r ->
                    new RoleView(
                        r.role().role(),
                        r.article(),
                        r.outlet(),
                        r.role().start(),
                        r.role().end(),
                        r.role().exact()))
            .toList(),
        decisions.stream()
            .map(d -> new DecisionView(d.at(), d.kind(), d.other(), d.names(), d.by(), d.reason()))
            .toList());
  }
}
