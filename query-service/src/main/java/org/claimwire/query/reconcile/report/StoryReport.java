package org.claimwire.query.reconcile.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What is known of one story. Each component has the name, type and meaning that the story report's
 * format gives it, so that the door outwards only renames types. Absent knowledge is null, as
 * there.
 *
 * @param why one entry for each origin, group, conflict and merge of names, saying which rule made
 *     it
 */
public record StoryReport(
    Head story,
    List<ArticleLine> articles,
    List<Origin> origins,
    List<Group> groups,
    List<Conflict> conflicts,
    List<Omission> omissions,
    List<Moment> timeline,
    List<Why> why) {

  public record Head(String id, String title, Instant firstSeen, Instant lastSeen) {}

  /**
   * @param publishedAt null where nobody said
   * @param origin id of the origin it counts to
   */
  public record ArticleLine(
      String id, String uri, String outlet, String title, Instant publishedAt, String origin) {}

  public record Origin(String id, List<String> articles, String reason, List<Passage> passages) {}

  public record Passage(String article, int start, int end) {}

  /**
   * @param statement one of the members' own sentences
   * @param origins how many independent origins carry it
   * @param wording how each member words the same quotation; empty for other claims
   */
  public record Group(
      String id, String statement, int origins, List<Member> members, List<Wording> wording) {}

  public record Member(String article, String claim, Evidence evidence) {}

  public record Evidence(int start, int end, String exact) {}

  public record Wording(String article, String claim, List<WordChange> words) {}

  /**
   * @param change kept, cut, added, changed or translated, against the fullest wording
   * @param was the fullest wording's words; empty where words were added
   * @param is this wording's words; empty where words were cut
   */
  public record WordChange(String change, String was, String is) {}

  public record Conflict(
      String id,
      String kind,
      String verdict,
      int severity,
      String topic,
      String reason,
      List<Value> values) {}

  /**
   * @param normalised null where the value is neither an amount nor a time
   * @param origins how many independent origins carry this value
   */
  public record Value(String value, Normalised normalised, int origins, List<Member> members) {}

  /** An amount has value, unit and bound; a time has from and to. The others are null. */
  public record Normalised(Double value, String unit, String bound, LocalDate from, LocalDate to) {}

  public record Omission(String group, List<String> missingFrom) {}

  public record Moment(
      LocalDate from, LocalDate to, String precision, String text, List<Member> members) {}

  /**
   * @param of id of the origin, group, conflict or merged entity
   * @param rule name of the rule in the catalogue
   * @param says the rule in one sentence
   * @param features what it went by, in the order it looked
   */
  public record Why(String of, String rule, String says, List<Feature> features) {}

  public record Feature(String name, String value) {}
}
