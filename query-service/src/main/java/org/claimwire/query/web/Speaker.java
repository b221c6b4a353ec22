package org.claimwire.query.web;

import java.util.List;

/**
 * Somebody who is quoted, with what they said.
 *
 * @param place from 1, the same on every page of the story: whom most outlets quote first
 * @param name empty where the articles name nobody
 * @param href address of the page of all they said, in whatever story; empty where unknown
 * @param described how an article calls a speaker without a name, such as "a spokeswoman"; empty
 *     for a name
 * @param roles what articles call them by office or trade
 * @param outlets how many quote them
 */
record Speaker(
    int place,
    String name,
    String href,
    String described,
    List<String> roles,
    int outlets,
    List<Utterance> utterances) {

  private static final int FIRST = 4;
  private static final int MOST = 16;
  private static final int A_SENTENCE = 25;

  /**
   * Something they said.
   *
   * @param stance statement, denial, promise, …
   * @param quoted whether the fullest wording stands in quotation marks
   * @param fullest the words, within their sentence
   * @param wordings how other outlets word it in quotation marks, where they differ
   * @param reported how outlets tell it without quotation marks
   */
  record Utterance(
      String stance,
      boolean quoted,
      Excerpt fullest,
      List<Printed> in,
      List<Wording> wordings,
      Part<Voice> reported) {

    /** By how many outlets it is printed, in whatever words. */
    public int outlets() {
      return in.size() + wordings.stream().mapToInt(w -> w.in().size()).sum() + reported.size();
    }

    /** Whether the words are one quotation, rather than several with words between. */
    public boolean isOneQuotation() {
      return quoted && !fullest.words().matches("(?s).*[\"“”].*");
    }

    /** What stands in quotation marks, without the comma that only leads on to the speaker. */
    public String quotation() {
      return fullest.words().replaceFirst("[,;]\\s*$", "");
    }

    public boolean isMoreThanSaid() {
      return !stance.equals("statement");
    }
  }

  Speaker at(int place) {
    return new Speaker(place, name, href, described, roles, outlets, utterances);
  }

  public boolean isNamed() {
    return !name.isEmpty();
  }

  /** In how many articles they are heard, in words. */
  public String articles() {
    return Counted.of(outlets, "article");
  }

  /** How many utterances are not shown at once. */
  public int more() {
    return utterances.size() - shown().first().size();
  }

  /** What shows best how they speak: in their own words where anything is. */
  public Utterance foremost() {
    return utterances.stream()
        .filter(said -> said.quoted() && said.quotation().length() >= A_SENTENCE)
        .findFirst()
        .orElse(utterances.getFirst());
  }

  public Part<Utterance> shown() {
    return Part.of(utterances, FIRST, MOST);
  }

  /** How many sentences it takes. */
  int weight() {
    return utterances.stream().limit(MOST).mapToInt(Utterance::outlets).sum();
  }
}
