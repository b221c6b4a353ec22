package org.claimwire.query.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.claimwire.query.store.Entities;

/**
 * Who or what articles name, as its page shows it.
 *
 * @param type in words
 * @param about whether the claims are those about it, else those it makes
 * @param more address of the claims that follow; null at the end
 * @param candidates entities that it may be one with
 */
record EntityProfile(
    String id,
    String name,
    String type,
    List<String> names,
    String articles,
    List<Role> roles,
    List<Decision> decisions,
    boolean about,
    List<SearchHit> claims,
    String more,
    Choice choice,
    List<Entities.ListedEntity> candidates) {

  /** An office or trade, with the words that say so. */
  record Role(String role, List<Source> sources) {}

  record Source(String outlet, String href) {}

  /**
   * @param other id of whom it was parted from; null where it was made one with somebody
   */
  record Decision(String day, String what, String other, String by, String reason) {}

  /**
   * What a reader is about to decide, kept where it could not be done.
   *
   * @param problem why it could not be done; null where nothing was tried
   * @param find part of the name of whom it may be one with
   */
  record Choice(String problem, String find, String by, String reason) {

    static final Choice NONE = new Choice(null, "", "", "");
  }

  static String type(String type) {
    return switch (type) {
      case "PERSON" -> "Person";
      case "ORGANIZATION" -> "Organisation";
      case "PLACE" -> "Place";
      case "WORK" -> "Work";
      case "EVENT" -> "Event";
      default -> "Named";
    };
  }

  static List<Role> roles(List<Entities.SourcedRole> sourced) {
    Map<String, Map<String, Source>> byRole = new LinkedHashMap<>();
    for (Entities.SourcedRole role : sourced) {
      byRole
          .computeIfAbsent(role.role().role(), said -> new LinkedHashMap<>())
          .putIfAbsent(
              role.article(),
              new Source(Outlets.of(role.outlet(), role.uri()), "/articles/" + role.article()));
    }
    List<Role> roles = new ArrayList<>();
    byRole.forEach((role, sources) -> roles.add(new Role(role, List.copyOf(sources.values()))));
    return roles;
  }

  static Decision decision(Entities.Decision decision) {
    String names = String.join(", ", decision.names());
    boolean merge = decision.kind().equals("merge");
    return new Decision(
        Days.of(decision.at()),
        merge ? "Made one with " + names : names + " parted off",
        // Whom it was made one with is nobody any more.
        merge ? null : decision.other(),
        decision.by(),
        decision.reason());
  }
}
