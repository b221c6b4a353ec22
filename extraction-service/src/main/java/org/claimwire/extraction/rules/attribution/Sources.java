package org.claimwire.extraction.rules.attribution;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.claimwire.extraction.attribution.Attribution;
import org.claimwire.extraction.text.AnalysedArticle;
import org.claimwire.extraction.text.Dependency;
import org.claimwire.extraction.text.Sentence;
import org.claimwire.extraction.text.Span;
import org.claimwire.extraction.text.Token;

/** Mends a source that the words around it show to be somebody else, or cut in the wrong place. */
final class Sources {

  private static final Set<String> CIRCUMSTANCES =
      Set.of("following", "after", "before", "during", "amid", "despite", "since", "over");

  private static final Pattern ABBREVIATED = Pattern.compile("(\\p{Lu}\\.){2,}\\s+$");

  /** Verbs whose subject in the passive is whom or what it is about. */
  private static final Set<String> SAID_OF =
      Set.of(
          "expect",
          "believe",
          "say",
          "think",
          "report",
          "understand",
          "fear",
          "estimate",
          "allege",
          "suppose",
          "consider",
          "know",
          "tell",
          "order",
          "warn",
          "urge",
          "accuse",
          "advise");

  /** "An allegation that …": half of the cue, and nobody. */
  private static final Set<String> ARTICLES = Set.of("a", "an", "the");

  private final AnalysedArticle article;
  private final List<Span> quoted;

  Sources(AnalysedArticle article, List<Span> quoted) {
    this.article = article;
    this.quoted = quoted;
  }

  Attribution mended(Attribution a) {
    Optional<Sentence> sentence =
        a.cue()
            .flatMap(
                cue ->
                    article.sentences().stream().filter(s -> s.span().contains(cue)).findFirst());
    if (sentence.isEmpty() || !sentence.get().parsed()) {
      return a;
    }
    Optional<Span> source =
        isAccording(a)
            ? behind(a, sentence.get())
            : a.source()
                .map(s -> inSentence(s, sentence.get()))
                .map(s -> trimmed(s, sentence.get()))
                .map(s -> withoutObject(s, a.cue().get(), sentence.get()))
                .map(s -> notWhatIsDoneTo(s, a, sentence.get()))
                .map(s -> notCircumstance(s, a, sentence.get()))
                .filter(s -> !ARTICLES.contains(s.in(article.text()).toLowerCase(Locale.ROOT)))
                .filter(s -> !isSaidOf(s, a, sentence.get()))
                .or(() -> doer(a, sentence.get()))
                .or(() -> joined(a, sentence.get()))
                .or(() -> agent(a, sentence.get()));
    return source.equals(a.source())
        ? a
        : new Attribution(a.rule(), source, a.cue(), a.content(), a.stance(), a.confidence());
  }

  /** "The storm was expected to pass", "Toll feared to rise": it does not expect that itself. */
  private boolean isSaidOf(Span source, Attribution a, Sentence sentence) {
    List<Token> cue =
        sentence.tokens().stream().filter(t -> a.cue().get().contains(t.span())).toList();
    boolean passive =
        !cue.isEmpty()
            && SAID_OF.contains(cue.getLast().lemma())
            && cue.getLast().tag().equals("VBN")
            && cue.stream().noneMatch(t -> t.lemma().equals("have") && cue.size() == 2);
    return passive
        && source.end() <= cue.getFirst().span().start()
        && (cue.stream().anyMatch(t -> t.lemma().equals("be"))
            || a.content().getLast().in(article.text()).startsWith("to "));
  }

  /** "cuts jobs and warns of …", "overturned the fine, ruling that …": by whoever does both. */
  private Optional<Span> joined(Attribution a, Sentence sentence) {
    for (int i = 1; i < sentence.tokens().size(); i++) {
      Token token = sentence.token(i);
      if (a.cue().get().start() == token.span().start()) {
        boolean joined =
            token.tag().matches("VB[DPZ]") && sentence.token(i - 1).tag().equals("CC")
                || token.tag().equals("VBG") && sentence.token(i - 1).tag().equals(",");
        return joined
            ? Reports.sharedSubject(sentence, i, quoted)
                .filter(s -> a.content().stream().noneMatch(s::overlaps))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "Holm shut the ramp and blamed the yard": Holm blames. */
  private Optional<Span> doer(Attribution a, Sentence sentence) {
    Span cue = a.cue().get();
    int verb = -1;
    for (int i = 0; i < sentence.tokens().size(); i++) {
      boolean inside = cue.contains(sentence.token(i).span());
      verb = inside && sentence.token(i).tag().startsWith("VB") ? i : verb;
    }
    return verb < 0
        ? Optional.empty()
        : Reports.doer(sentence, verb, quoted)
            .filter(s -> !s.overlaps(cue))
            .filter(s -> !Reports.isNobody(s.in(article.text())))
            .filter(s -> a.content().stream().noneMatch(s::overlaps));
  }

  /** "Holm blamed the yard, calling it slow": Holm calls it so, not the yard. */
  private Span notWhatIsDoneTo(Span source, Attribution a, Sentence sentence) {
    Span cue = a.cue().get();
    for (int i = 0; i < sentence.tokens().size(); i++) {
      int main = sentence.governor(i);
      boolean participle =
          cue.contains(sentence.token(i).span())
              && sentence.token(i).tag().equals("VBG")
              && sentence.relation(i).matches("advcl|dep")
              && main != Dependency.ROOT
              && sentence.token(main).isVerb();
      if (participle) {
        boolean done =
            sentence.dependents(main, "obj").stream()
                .anyMatch(o -> source.contains(sentence.token(o).span()));
        return done ? doer(a, sentence).filter(d -> !d.overlaps(source)).orElse(source) : source;
      }
    }
    return source;
  }

  /** "Holm called it slow and, following the storm, warned of more": Holm warns, not the storm. */
  private Span notCircumstance(Span source, Attribution a, Sentence sentence) {
    int first = -1;
    int last = -1;
    int verb = -1;
    for (int i = 0; i < sentence.tokens().size(); i++) {
      Span token = sentence.token(i).span();
      first = first < 0 && source.contains(token) ? i : first;
      last = source.contains(token) ? i : last;
      verb = a.cue().get().contains(token) && sentence.token(i).isVerb() ? i : verb;
    }
    // Without a comma behind it, it is a subject: "after Holm warned".
    boolean circumstance =
        first > 0
            && last + 1 < verb
            && sentence.token(last + 1).tag().equals(",")
            && CIRCUMSTANCES.contains(sentence.token(first - 1).word());
    return circumstance
        ? Reports.sharedSubject(sentence, verb, quoted)
            .filter(s -> !s.overlaps(source))
            .orElse(source)
        : source;
  }

  /** "a meeting called “useful” by both sides": who stands behind the words. */
  private Optional<Span> agent(Attribution a, Sentence sentence) {
    Span cue = a.cue().get();
    int behind = a.content().getLast().end();
    boolean passive =
        sentence.tokens().stream().anyMatch(t -> cue.contains(t.span()) && t.tag().equals("VBN"));
    for (int i = 0; passive && i + 1 < sentence.tokens().size(); i++) {
      if (sentence.token(i).span().start() >= behind && isWord(sentence, i)) {
        return sentence.token(i).word().equals("by")
            ? Phrases.nearbyNounPhrase(sentence, i + 1, 1, quoted)
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean isAccording(Attribution a) {
    return a.cue().filter(c -> c.in(article.text()).equalsIgnoreCase("according to")).isPresent();
  }

  /** Whoever something is according to stands behind these words, never ahead of them. */
  private Optional<Span> behind(Attribution a, Sentence sentence) {
    int end = a.cue().get().end();
    if (a.source().filter(s -> s.start() >= end).isPresent()) {
      return a.source();
    }
    for (int i = 0; i < sentence.tokens().size(); i++) {
      if (sentence.token(i).span().start() >= end) {
        return Phrases.nearbyNounPhrase(sentence, i, 1, quoted);
      }
    }
    return Optional.empty();
  }

  /** "… at the I.M.O. Holm": nobody's name goes on over the end of a sentence. */
  private Span inSentence(Span source, Sentence sentence) {
    int start = sentence.span().start();
    return source.start() < start
            && source.end() > start
            && ABBREVIATED.matcher(article.text().substring(source.start(), start)).find()
        ? new Span(start, source.end())
        : source;
  }

  /**
   * "The yard that", "the envoy last month": what links to the next words is none of the source.
   */
  private static Span trimmed(Span source, Sentence sentence) {
    int first = -1;
    int last = -1;
    for (int i = 0; i < sentence.tokens().size(); i++) {
      if (source.contains(sentence.token(i).span())) {
        first = first < 0 ? i : first;
        last = i;
      }
    }
    int end = last;
    while (end > first && first >= 0 && links(sentence, end)) {
      end--;
    }
    boolean broken = first < 0 || end == last || sentence.token(end).isVerb();
    return broken ? source : sentence.span(first, end);
  }

  private static boolean isWord(Sentence sentence, int i) {
    return Character.isLetterOrDigit(sentence.token(i).word().codePointAt(0));
  }

  private static boolean links(Sentence sentence, int i) {
    boolean ofWhom = i > 0 && sentence.token(i - 1).tag().equals("IN");
    return sentence.token(i).tag().matches("WDT|WP|WRB|TO|IN|CC|RB|,|:") && !ofWhom
        || isTime(sentence, i);
  }

  private static boolean isTime(Sentence sentence, int i) {
    for (int at = i, steps = 0; at != Dependency.ROOT && steps < 3; steps++) {
      if (sentence.relation(at).equals("obl:tmod") || sentence.relation(at).equals("nmod:tmod")) {
        return true;
      }
      at = sentence.governor(at);
    }
    return false;
  }

  /** "Two barges the line refused": the line refuses, and the barges are what it refuses. */
  private Span withoutObject(Span source, Span cue, Sentence sentence) {
    for (int verb = 0; verb < sentence.tokens().size(); verb++) {
      int governor = sentence.governor(verb);
      boolean relative =
          cue.contains(sentence.token(verb).span())
              && sentence.relation(verb).startsWith("acl")
              && governor != Dependency.ROOT
              && source.contains(sentence.token(governor).span());
      if (relative) {
        for (int subject : sentence.dependents(verb, "nsubj")) {
          Optional<Span> phrase = Phrases.nounPhrase(sentence, subject, quoted);
          boolean next =
              phrase
                  .filter(p -> p.start() <= sentence.token(governor).span().end() + 1)
                  .isPresent();
          if (subject > governor && next && phrase.filter(source::contains).isPresent()) {
            return phrase.get();
          }
        }
      }
    }
    return source;
  }
}
