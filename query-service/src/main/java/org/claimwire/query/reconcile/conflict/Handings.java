package org.claimwire.query.reconcile.conflict;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.claimwire.query.reconcile.article.Article;
import org.claimwire.query.reconcile.article.Fact;
import org.claimwire.query.reconcile.article.Participant;
import org.claimwire.query.reconcile.lexicon.Concepts;
import org.claimwire.query.reconcile.proposition.Proposition;
import org.claimwire.query.reconcile.proposition.StoryText;
import org.claimwire.query.reconcile.words.Span;
import org.claimwire.query.reconcile.words.Stems;
import org.claimwire.query.reconcile.words.Text;
import org.claimwire.query.reconcile.words.Word;

/** Finds where articles tell that one person gave another things. */
final class Handings {

  private static final Set<String> GIVING = Set.of("give", "gift", "present", "hand", "hand over");
  private static final Set<String> TELLING = Set.of("provide", "share", "submit", "deliver");
  private static final Set<String> GIVEN = Set.of("given", "presented", "handed");
  private static final Set<String> PAPERS =
      Set.of("list", "names", "details", "dossier", "file", "files", "documents", "evidence");
  private static final Set<String> GIFTS =
      Set.of(
          ("gift gifts gifted present presents presented memento mementos keepsake "
                  + "keepsakes souvenir souvenirs")
              .split(" "));

  /** What one gives that nobody can carry home. */
  private static final Set<String> NO_THING =
      Set.of(
          ("chance chances opportunity time deadline ultimatum warning answer reply "
                  + "permission right rights power powers support help aid advice credit hug kiss "
                  + "look tour interview call order orders instructions hope confidence boost lead "
                  + "assurance assurances promise statement speech account vote votes job role "
                  + "sentence term year years month months week weeks day days minutes hours "
                  + "information briefing welcome visa mandate reason reasons idea impression name "
                  + "money trouble blow ovation applause kick pass card penalty goal")
              .split(" "));

  private static final Set<String> RELATIVE = Set.of("who", "whom", "which");
  private static final Set<String> ABOUT = Set.of("of", "on", "about");

  private Handings() {}

  /** In the order of the propositions. */
  static List<Handing> in(StoryText story, List<Proposition> propositions) {
    List<Handing> found = new ArrayList<>();
    Set<String> read = new HashSet<>();
    for (Proposition proposition : propositions) {
      if (Occasion.isAnotherOrDated(proposition.article(), proposition.claim().evidence())) {
        continue;
      }
      told(story, proposition).or(() -> passive(story, proposition)).stream()
          .filter(h -> read.add(h.things().article().id() + "/" + h.things().list().start()))
          .forEach(found::add);
    }
    return found;
  }

  /** "Orrin gave Fenn a lamp." */
  private static Optional<Handing> told(StoryText story, Proposition proposition) {
    Optional<Fact> fact = proposition.claim().fact();
    if (fact.isEmpty() || fact.get().object().isEmpty() || proposition.negated()) {
      return Optional.empty();
    }
    Article article = proposition.article();
    String verb = fact.get().predicate().lemma();
    Span object = fact.get().object().get().span();
    Optional<String> giver =
        fact.get().subject().map(Participant::span).flatMap(span -> person(story, article, span));
    Optional<Span> recipient =
        fact.get().arguments().stream()
            .filter(argument -> argument.role().equals("recipient"))
            .map(Fact.Argument::span)
            .findFirst();
    Optional<Handing.What> what =
        what(article, object, GIVING.contains(verb), TELLING.contains(verb));
    // Gifts are given to somebody; who is handed a list may go without saying.
    return what.filter(w -> giver.isPresent() && (w == Handing.What.PAPER || recipient.isPresent()))
        .map(
            w ->
                new Handing(
                    listing(story, proposition, fact.get().predicate().span(), object, w),
                    giver,
                    recipient.flatMap(span -> person(story, article, span)),
                    w,
                    isCalledGift(article, object)));
  }

  /** "A lamp and a map given to Fenn." */
  private static Optional<Handing> passive(StoryText story, Proposition proposition) {
    Article article = proposition.article();
    List<Word> words = article.text().words(proposition.claim().evidence());
    Optional<Handing> found = Optional.empty();
    for (int i = 1; i + 2 < words.size(); i++) {
      boolean to = GIVEN.contains(words.get(i).form()) && words.get(i + 1).form().equals("to");
      Span behind =
          new Span(
              words.get(Math.min(i + 2, words.size() - 1)).span().start(),
              words.get(Math.min(i + 4, words.size() - 1)).span().end());
      Optional<String> recipient = to ? person(story, article, behind) : Optional.empty();
      int start = to ? startOfList(article.text(), words, i) : i;
      if (found.isEmpty() && recipient.isPresent() && start < i) {
        Span list = new Span(words.get(start).span().start(), words.get(i - 1).span().end());
        Listing things = Listing.of(story, proposition, words.get(i).span(), list);
        boolean gift = isCalledGift(article, list);
        found =
            what(article, list, true, false)
                .map(what -> new Handing(things, Optional.empty(), recipient, what, gift));
      }
    }
    return found;
  }

  private static int startOfList(Text text, List<Word> words, int end) {
    for (int i = end - 1; i > 0; i--) {
      String between = text.slice(words.get(i - 1).span().end(), words.get(i).span().start());
      if (words.get(i - 1).form().equals("including")
          || between.contains(":")
          || between.contains("\u2014")) {
        return i;
      }
    }
    return end;
  }

  private static Listing listing(
      StoryText story, Proposition proposition, Span verb, Span object, Handing.What what) {
    Listing things = Listing.of(story, proposition, verb, object);
    return switch (what) {
      case GIFT -> things;
      case PAPER -> {
        Span whole = withRelative(proposition.article().text(), object);
        Span words = new Span(things.words().start(), Math.max(things.words().end(), whole.end()));
        yield new Listing(
            proposition, words, whole, things.items(), proposition.article().exact(whole));
      }
    };
  }

  /** "A list of dealers who live abroad" with what is said of the dealers. */
  private static Span withRelative(Text text, Span object) {
    Span sentence = text.sentenceAt(object.start());
    if (object.end() + 1 >= sentence.end()) {
      return object;
    }
    List<Word> rest = text.words(new Span(object.end(), sentence.end()));
    boolean relative = rest.stream().limit(3).anyMatch(w -> RELATIVE.contains(w.form()));
    return relative ? new Span(object.start(), rest.getLast().span().end()) : object;
  }

  private static Optional<Handing.What> what(
      Article article, Span object, boolean gives, boolean tells) {
    List<Word> words = article.text().words(object);
    for (int i = 0; i + 1 < words.size(); i++) {
      if ((gives || tells)
          && PAPERS.contains(words.get(i).form())
          && ABOUT.contains(words.get(i + 1).form())) {
        return Optional.of(Handing.What.PAPER);
      }
    }
    boolean thing =
        words.stream().anyMatch(Word::carries)
            && words.stream()
                .noneMatch(w -> NO_THING.contains(w.form()) || PAPERS.contains(w.form()));
    return gives && thing ? Optional.of(Handing.What.GIFT) : Optional.empty();
  }

  /** What a list or file is about. */
  static SortedSet<String> matter(Handing handing) {
    SortedSet<String> matter = new TreeSet<>();
    handing.things().items().forEach(matter::addAll);
    PAPERS.forEach(paper -> matter.remove(Concepts.of(Stems.of(paper))));
    return matter;
  }

  private static boolean isCalledGift(Article article, Span object) {
    return article.text().words(article.text().sentenceAt(object.start())).stream()
        .anyMatch(word -> GIFTS.contains(word.form()));
  }

  /** The one person whom words name. */
  private static Optional<String> person(StoryText story, Article article, Span span) {
    SortedSet<String> actors = Persons.named(story, article, span);
    return actors.size() == 1 ? Optional.of(actors.first()) : Optional.empty();
  }
}
