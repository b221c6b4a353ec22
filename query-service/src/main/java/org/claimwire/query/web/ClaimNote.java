package org.claimwire.query.web;

import java.util.List;

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

  /** The class of its colour: the gravest of its standings. */
  public String tone() {
    return standings.isEmpty() ? "alone" : standings.getFirst().tone();
  }

  public String sign() {
    return standings.isEmpty() ? "" : standings.getFirst().sign();
  }
}
