package org.claimwire.extraction.rules.attribution;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimwire.extraction.attribution.Attribution;
import org.claimwire.extraction.quotation.Quotation;
import org.claimwire.extraction.text.AnalysedArticle;
import org.claimwire.extraction.text.Dependency;
import org.claimwire.extraction.text.Sentence;
import org.claimwire.extraction.text.Span;
import org.claimwire.extraction.text.Token;

/**
 * Finds whose hand wrote the words on a thing: "Holm's dedication “…”", "a card from Holm reading
 * “…”", "Holm posted a picture that reads “…”". A thing writes nothing itself.
 */
final class Writers {

  private static final int FARTHEST = 24;

  private static final Set<String> CUES =
      Set.of(
          "read",
          "reading",
          "say",
          "inscribe",
          "inscription",
          "dedication",
          "engrave",
          "print",
          "stamp");

  private static final Set<String> WRITTEN =
      Set.of(
          "note",
          "dedication",
          "inscription",
          "message",
          "letter",
          "card",
          "postcard",
          "handwriting");

  private static final Set<String> BY_HAND =
      Set.of("sign", "signed", "handwritten", "inscribe", "dedicate", "write", "engrave", "pen");

  private static final Set<String> PUBLISHING =
      Set.of(
          "post", "publish", "tweet", "share", "write", "scrawl", "paint", "spray", "print",
          "sign");

  private final AnalysedArticle article;
  private final List<Span> quoted;

  Writers(AnalysedArticle article, List<Quotation> quotations) {
    this.article = article;
    this.quoted = quotations.stream().filter(q -> !q.nested()).map(Quotation::span).toList();
  }

  /** With the writer for its source, where the sentence tells one. */
  Attribution named(Attribution a) {
    Span content = a.content().getFirst();
    boolean written =
        quoted.stream().anyMatch(q -> q.start() <= content.start() && content.start() < q.end());
    Optional<Sentence> sentence =
        article.sentences().stream()
            .filter(s -> s.parsed() && s.span().contains(content.start()))
            .findFirst();
    if (!written || sentence.isEmpty() || a.cue().isEmpty()) {
      return a;
    }
    int cue = lastIn(sentence.get(), a.cue().get());
    boolean reads = cue >= 0 && CUES.contains(sentence.get().token(cue).lemma());
    boolean things =
        a.source().isEmpty()
            || a.source()
                .map(s -> headOf(sentence.get(), s))
                .filter(h -> h >= 0)
                .map(
                    h ->
                        !Voices.canSpeak(sentence.get().token(h))
                            || WRITTEN.contains(sentence.get().token(h).lemma()))
                .orElse(false);
    if (!reads || !things) {
      return a;
    }
    return writer(sentence.get(), cue, content.start())
        .map(
            w ->
                new Attribution(
                    a.rule(), Optional.of(w), a.cue(), a.content(), a.stance(), a.confidence()))
        .orElse(a);
  }

  private Optional<Span> writer(Sentence sentence, int cue, int until) {
    return by(sentence, cue, until)
        .or(() -> owner(sentence, cue))
        .or(() -> publisher(sentence, cue));
  }

  /** "a card from Holm reading", "inscribed by Holm with the words". */
  private Optional<Span> by(Sentence sentence, int cue, int until) {
    for (int at = Math.max(1, cue - 6); at + 1 < sentence.tokens().size(); at++) {
      int i = at;
      Token token = sentence.token(i);
      if (token.span().start() >= until) {
        return Optional.empty();
      }
      Token before = sentence.token(i - 1);
      boolean hand =
          token.lemma().equals("by")
                  && before.tag().startsWith("VB")
                  && BY_HAND.contains(before.lemma())
              || token.lemma().equals("from") && WRITTEN.contains(before.lemma());
      Optional<Span> name =
          hand
              ? Phrases.nearbyNounPhrase(sentence, i + 1, 1, quoted)
                  .map(n -> before(n, cue, i + 1, sentence))
              : Optional.empty();
      if (name.isPresent()) {
        return name;
      }
    }
    return Optional.empty();
  }

  private static Span before(Span name, int cue, int first, Sentence sentence) {
    return first < cue && name.overlaps(sentence.token(cue).span())
        ? sentence.span(first, cue - 1)
        : name;
  }

  /** "Holm's dedication", "a signed copy of Holm's book with the inscription". */
  private Optional<Span> owner(Sentence sentence, int cue) {
    for (int i = cue; i > Math.max(0, cue - FARTHEST); i--) {
      Token token = sentence.token(i);
      boolean possessive = token.tag().equals("POS") && !isQuoted(token);
      if (possessive
          && (isWritten(sentence, i, cue) || isSigned(sentence, i) || signs(sentence, i, cue))) {
        return Phrases.nearbyNounPhrase(sentence, i - 1, -1, quoted)
            .map(name -> name.to(token.span()));
      }
    }
    return Optional.empty();
  }

  private boolean isWritten(Sentence sentence, int possessive, int cue) {
    for (int i = possessive + 1; i <= Math.min(cue, possessive + 3); i++) {
      if (sentence.token(i).isNoun()) {
        boolean last = i == cue || !sentence.token(i + 1).isNoun();
        return last && WRITTEN.contains(sentence.token(i).lemma())
            || !last && i < cue && isWritten(sentence, i, cue);
      }
    }
    return false;
  }

  /** "Holm's gesture of signing a copy with the dedication". */
  private static boolean signs(Sentence sentence, int possessive, int cue) {
    for (int i = possessive + 1; i < cue; i++) {
      if (sentence.token(i).tag().equals("VBG") && BY_HAND.contains(sentence.token(i).lemma())) {
        return true;
      }
    }
    return false;
  }

  private boolean isSigned(Sentence sentence, int possessive) {
    for (int i = possessive - 1; i > Math.max(-1, possessive - 8); i--) {
      Token token = sentence.token(i);
      if (token.tag().matches(",|CC") || isQuoted(token)) {
        return false;
      }
      if (BY_HAND.contains(token.lemma()) && !token.tag().matches("VB[DZP]")) {
        return true;
      }
    }
    return false;
  }

  /** "Holm posted a picture to read": whoever puts the thing before the public. */
  private Optional<Span> publisher(Sentence sentence, int cue) {
    int at = sentence.governor(cue);
    boolean thing =
        sentence.relation(cue).startsWith("acl")
            && at != Dependency.ROOT
            && sentence.relation(at).equals("obj");
    int verb = thing ? sentence.governor(at) : at;
    boolean publishes =
        verb != Dependency.ROOT
            && (thing || sentence.relation(cue).equals("xcomp"))
            && sentence.token(verb).tag().startsWith("VB")
            && PUBLISHING.contains(sentence.token(verb).lemma());
    return publishes
        ? Reports.subject(sentence, verb, quoted)
            .filter(s -> s.end() <= sentence.token(verb).span().start())
        : Optional.empty();
  }

  private boolean isQuoted(Token token) {
    return quoted.stream().anyMatch(q -> q.overlaps(token.span()));
  }

  private static int lastIn(Sentence sentence, Span span) {
    int last = -1;
    for (int i = 0; i < sentence.tokens().size(); i++) {
      boolean word = sentence.token(i).isVerb() || sentence.token(i).isNoun();
      boolean cue = CUES.contains(sentence.token(i).lemma());
      last = span.overlaps(sentence.token(i).span()) && word && (cue || last < 0) ? i : last;
    }
    return last;
  }

  /** The noun that a phrase is about: the last one before any preposition or clause. */
  private static int headOf(Sentence sentence, Span phrase) {
    int head = -1;
    for (int i = 0; i < sentence.tokens().size(); i++) {
      if (phrase.overlaps(sentence.token(i).span())) {
        if (sentence.token(i).tag().matches("IN|VB.|W.*|,|TO")) {
          break;
        }
        head = i;
      }
    }
    return head;
  }
}
