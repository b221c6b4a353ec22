package org.claimwire.query.reconcile.conflict;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimwire.query.reconcile.article.Article;
import org.claimwire.query.reconcile.proposition.Proposition;
import org.claimwire.query.reconcile.proposition.StoryText;
import org.claimwire.query.reconcile.words.Span;
import org.claimwire.query.reconcile.words.Text;
import org.claimwire.query.reconcile.words.Word;

/**
 * What an article says was talked about.
 *
 * @param bare whether it is said of "the talks" or of "the leaders", and of no other talks
 */
record Topics(Listing listing, boolean bare) {

  /** What a conversation is called. */
  static final Set<String> NOUNS =
      Set.of(
          ("meeting talks discussion discussions session summit encounter conversation "
                  + "conversations dialogue negotiations agenda")
              .split(" "));

  private static final Set<String> COVERING =
      Set.of(
          ("covered covering focused focusing focussed centered centred centering centring "
                  + "addressed addressing included")
              .split(" "));
  private static final Set<String> TALKERS =
      Set.of(
          ("they both two sides leaders presidents ministers delegations we pair " + "negotiators")
              .split(" "));
  private static final Set<String> TOPIC_NOUNS =
      Set.of("topics issues areas subjects matters questions points themes items".split(" "));
  private static final Set<String> ENDING =
      Set.of(
          ("following after before ahead during amid while which who despite but according "
                  + "when although because as were was")
              .split(" "));

  /** "Covered fishing and agreed to meet again": the list ends. */
  private static final Set<String> DEEDS =
      Set.of("agreed", "decided", "promised", "pledged", "ended", "parted", "signed", "announced");

  /** "After the meeting, the minister addressed": not what the meeting did. */
  private static final Set<String> NOT_SUBJECT =
      Set.of("after before during in at of since until from".split(" "));

  /** "They discussed it at length", "rather more": no list follows. */
  private static final Set<String> NO_TOPIC =
      Set.of("it this that them these those how what whether rather".split(" "));

  private static final int SUBJECT_WITHIN = 5;
  private static final int FILLER = 7;

  /** In the order of the propositions; each place of a text once. */
  static List<Topics> in(StoryText story, List<Proposition> propositions) {
    List<Topics> found = new ArrayList<>();
    Set<String> read = new HashSet<>();
    propositions.forEach(p -> read(story, p, read, found));
    return found;
  }

  private static void read(
      StoryText story, Proposition proposition, Set<String> read, List<Topics> found) {
    Article article = proposition.article();
    Span sentence = article.text().sentenceAt(proposition.claim().evidence().start());
    List<Word> words = article.text().words(sentence);
    boolean another = Occasion.isAnother(article, sentence);
    for (int i = 1; !another && i + 1 < words.size(); i++) {
      Optional<Topics> topics = at(story, proposition, words, i);
      if (topics
              .filter(t -> t.listing().words().overlaps(proposition.claim().evidence()))
              .isPresent()
          && read.add(article.id() + "/" + words.get(i).span().start())) {
        found.add(topics.get());
      }
    }
  }

  private static Optional<Topics> at(
      StoryText story, Proposition proposition, List<Word> words, int i) {
    String form = words.get(i).form();
    int subject = subject(proposition.article().text(), words, i);
    if (COVERING.contains(form) && subject >= 0) {
      int from = Set.of("on", "upon", "around").contains(words.get(i + 1).form()) ? i + 2 : i + 1;
      boolean bare =
          subject > 0 && Set.of("the", "their", "this").contains(words.get(subject - 1).form());
      return list(story, proposition, words, subject, from).map(l -> new Topics(l, bare));
    }
    if (form.equals("discussed") && talkers(words, i) >= 0) {
      return list(story, proposition, words, talkers(words, i), i + 1)
          .map(l -> new Topics(l, true));
    }
    boolean passive =
        TOPIC_NOUNS.contains(form)
            && words.subList(i, words.size()).stream()
                .anyMatch(w -> Set.of("addressed", "discussed", "raised").contains(w.form()));
    return passive && marker(proposition.article().text(), words, i) > i
        ? list(story, proposition, words, i, i).map(l -> new Topics(l, false))
        : Optional.empty();
  }

  /** The noun for the talks that a verb belongs to; -1 where there is none. */
  private static int subject(Text text, List<Word> words, int verb) {
    boolean participle = words.get(verb).form().endsWith("ing");
    boolean included = words.get(verb).form().equals("included");
    for (int i = 0; i < verb; i++) {
      Span between = new Span(words.get(i).span().end(), words.get(verb).span().start());
      // "The meeting on 7 January 2025, covered": a date may stand between.
      boolean dated = text.words(between).stream().anyMatch(Word::isNumber);
      boolean near =
          verb - i <= SUBJECT_WITHIN && !text.slice(between).contains(",")
              || dated && verb - i <= 2 * SUBJECT_WITHIN
              || participle && i <= SUBJECT_WITHIN;
      boolean agenda = words.get(i).form().equals("agenda");
      boolean subject =
          words.subList(Math.max(0, i - 3), i).stream()
              .noneMatch(word -> NOT_SUBJECT.contains(word.form()));
      boolean negated =
          text.words(between).stream()
              .anyMatch(w -> w.form().equals("not") || w.form().endsWith("n't"));
      if (NOUNS.contains(words.get(i).form())
          && near
          && subject
          && !negated
          && (agenda || !included)) {
        return i;
      }
    }
    return -1;
  }

  private static int talkers(List<Word> words, int verb) {
    for (int i = Math.max(0, verb - SUBJECT_WITHIN); i < verb; i++) {
      if (TALKERS.contains(words.get(i).form())) {
        return i;
      }
    }
    return -1;
  }

  private static Optional<Listing> list(
      StoryText story, Proposition proposition, List<Word> words, int lead, int from) {
    Text text = proposition.article().text();
    int marker = marker(text, words, from);
    int start = Math.max(from, marker);
    int end = start;
    while (end < words.size() && !ends(text, words, start, end)) {
      end++;
    }
    boolean filler =
        end > start && end - start <= 3 && marker < 0 && isFiller(words.subList(start, end));
    if (end <= start
        || filler
        || NO_TOPIC.contains(words.get(start).form())
        || words.subList(start, end).stream().noneMatch(Word::carries)) {
      return Optional.empty();
    }
    Span list = new Span(words.get(start).span().start(), words.get(end - 1).span().end());
    return Optional.of(Listing.of(story, proposition, words.get(lead).span(), list));
  }

  private static boolean isFiller(List<Word> words) {
    return TOPIC_NOUNS.contains(words.getLast().form());
  }

  /** Where the list begins behind "various topics, including"; -1 where no such words stand. */
  private static int marker(Text text, List<Word> words, int from) {
    for (int i = from; i + 1 < Math.min(words.size(), from + FILLER); i++) {
      if (TOPIC_NOUNS.contains(words.get(i).form())) {
        if (Marks.before(text, words, i + 1, ":")) {
          return i + 1;
        }
        if (Set.of("including", "like").contains(words.get(i + 1).form())) {
          return i + 2;
        }
        if (i + 2 < words.size() && words.get(i + 1).form().equals("such")) {
          return i + 3;
        }
      }
    }
    return -1;
  }

  private static boolean ends(Text text, List<Word> words, int start, int at) {
    Word word = words.get(at);
    boolean deed =
        at > start && words.get(at - 1).form().equals("and") && DEEDS.contains(word.form());
    return ENDING.contains(word.form())
        || deed
        || at > start && Marks.before(text, words, at, "\u2014;\"\u201C");
  }
}
