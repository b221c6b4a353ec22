package org.claimwire.query.web;

import java.util.List;
import java.util.Set;
import org.claimwire.contracts.ArticleClaims;

/**
 * A claim beside the text it stands in.
 *
 * @param number in reading order, as the text shows it
 * @param speaker null where the outlet speaks itself
 * @param speakerId id of the speaker's page; null where it has none
 * @param manner how it is said, in words
 * @param standings where it stands in the story; empty where no other article tells it
 * @param citation ready to be copied
 */
record ClaimNote(
    int number,
    String id,
    String text,
    String speaker,
    String speakerId,
    String manner,
    String rule,
    int confidence,
    List<Standing> standings,
    String citation) {

  private static final Set<String> SAID_BY_STANCE = Set.of("denies, denied", "accuses, alleged");

  /** The class of its colour: the gravest of its standings. */
  public String tone() {
    return standings.isEmpty() ? "alone" : standings.getFirst().tone();
  }

  public String sign() {
    return standings.isEmpty() ? "" : standings.getFirst().sign();
  }

  static String manner(ArticleClaims.Claim claim) {
    ArticleClaims.Statement statement = claim.statement();
    String form =
        statement == null
            ? "in the outlet’s own voice"
            : switch (statement.form()) {
              case "direct" -> "in quotation marks";
              case "mixed" -> "partly in quotation marks";
              case "inscription" -> "as written on a thing";
              default -> "in other words";
            };
    String stance =
        statement == null || statement.stance().equals("says") ? "" : statement.stance() + ", ";
    // Who denies says by that how certain it is; so does who accuses.
    boolean told = SAID_BY_STANCE.contains(stance + claim.certainty());
    String certainty = told || claim.certainty().equals("asserted") ? "" : ", " + claim.certainty();
    return stance + form + certainty + (claim.polarity().equals("negated") ? ", negated" : "");
  }
}
