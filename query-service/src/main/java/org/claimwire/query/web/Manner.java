package org.claimwire.query.web;

import java.util.Set;
import org.claimwire.contracts.ArticleClaims;

/** How a claim is made, in the words of a newsroom rather than those of the data. */
final class Manner {

  private static final Set<String> SAID_BY_STANCE = Set.of("denies denied", "accuses alleged");

  private Manner() {}

  /** Such as {@code accusation, partly quoted}. */
  static String of(ArticleClaims.Claim claim) {
    ArticleClaims.Statement statement = claim.statement();
    if (statement == null) {
      return "in the outlet’s own voice" + certainty(claim);
    }
    String stance = statement.stance();
    // Who denies says by that how certain it is; so does who accuses.
    boolean told = SAID_BY_STANCE.contains(stance + " " + claim.certainty());
    return (stance.equals("says") ? "" : stance(stance) + ", ")
        + form(statement.form())
        + (told ? "" : certainty(claim));
  }

  private static String certainty(ArticleClaims.Claim claim) {
    return claim.certainty().equals("asserted") ? "" : ", " + claim.certainty();
  }

  /** By its name in the data. */
  static String form(String form) {
    return switch (form) {
      case "direct" -> "quoted";
      case "mixed" -> "partly quoted";
      case "inscription" -> "inscription";
      default -> "paraphrased";
    };
  }

  /** By its name in the data: what somebody does who denies is a denial. */
  static String stance(String stance) {
    return switch (stance) {
      case "accuses" -> "accusation";
      case "denies" -> "denial";
      case "promises" -> "promise";
      case "asks" -> "request or question";
      case "threatens" -> "threat";
      case "praises" -> "praise";
      case "criticises" -> "criticism";
      case "believes" -> "belief";
      case "calls" -> "description";
      default -> "statement";
    };
  }
}
