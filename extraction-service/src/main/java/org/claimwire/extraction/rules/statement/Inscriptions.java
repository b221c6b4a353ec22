package org.claimwire.extraction.rules.statement;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.claimwire.extraction.attribution.Attribution;
import org.claimwire.extraction.text.AnalysedArticle;
import org.claimwire.extraction.text.Sentence;
import org.claimwire.extraction.text.Span;

/** Tells words written on a thing from words spoken, and finds the thing. */
final class Inscriptions {

  private static final Set<String> THINGS =
      Set.of(
          ("sign banner placard plaque note card poster sticker shirt t-shirt tshirt cap hat mug label"
                  + " inscription dedication caption engraving tattoo billboard flag headstone gravestone"
                  + " tombstone pamphlet leaflet flyer flier board blackboard whiteboard wall mural graffiti"
                  + " medal badge button postcard envelope ribbon wreath jersey scarf sash jacket bracelet"
                  + " ring watch clock bell stone monument statue door gate sheet slogan photo photograph"
                  + " portrait picture painting print copy book cover bumper screen headline lettering patch"
                  + " pin stamp seal coin certificate trophy cake napkin message slip tag marquee bunting")
              .split(" "));

  private static final Set<String> WRITING =
      Set.of("inscription", "dedication", "engraving", "lettering", "caption", "message", "slogan");

  private static final Pattern WRITTEN =
      Pattern.compile(
          "\\b(inscri(?:bed|ption)|engrav(?:ed|ing)|emblazoned|etched|carved|scrawled|daubed|stencilled|stenciled"
              + "|embroidered|tattooed|chiselled|lettered|dedication|handwritten|printed with|stamped with"
              + "|signed with|painted with|in (?:red |black |white |gold |large |bold )?letters)\\b"
              + "|\\b(reading|(?:that|which) reads?|to read)[:,]? *$");

  private static final Pattern READS =
      Pattern.compile("\\b(read|reads|reading|saying|says|said|bearing|bore|bears)\\b");

  private Inscriptions() {}

  /** The thing that a quotation stands on; empty where nothing says that it is written. */
  static Optional<Span> thing(Attribution attribution, AnalysedArticle article) {
    Span content = attribution.content().getFirst();
    Optional<Sentence> sentence =
        article.sentences().stream().filter(s -> s.span().overlaps(content)).findFirst();
    if (sentence.isEmpty() || sentence.get().span().start() >= content.start()) {
      return Optional.empty();
    }
    String before = article.text().substring(sentence.get().span().start(), content.start());
    String near = before.substring(Math.max(0, before.length() - 60)).toLowerCase(Locale.ROOT);
    boolean written = WRITTEN.matcher(near).find();
    boolean reads =
        attribution.cue().filter(c -> READS.matcher(c.in(article.text())).find()).isPresent();
    Optional<Span> source = attribution.source();
    if (source.isPresent() && reads && headIsThing(source.get(), sentence.get())) {
      return source;
    }
    return written || reads && attribution.source().isEmpty()
        ? lastThing(sentence.get(), content.start())
        : Optional.empty();
  }

  /** A note's head is the noun before any "from", "of" or "on". */
  private static boolean headIsThing(Span source, Sentence sentence) {
    String head = "";
    for (int i = 0; i < sentence.tokens().size(); i++) {
      if (source.contains(sentence.token(i).span())) {
        if (sentence.token(i).tag().matches("IN|VB.|W.*|,")) {
          break;
        }
        head = sentence.token(i).lemma().toLowerCase(Locale.ROOT);
      }
    }
    return THINGS.contains(head);
  }

  /**
   * The last thing before the words: what bears an inscription, where one is told, not the writing.
   */
  private static Optional<Span> lastThing(Sentence sentence, int before) {
    Optional<Span> writing = Optional.empty();
    for (int i = sentence.tokens().size() - 1; i >= 0; i--) {
      String lemma = sentence.token(i).lemma().toLowerCase(Locale.ROOT);
      boolean ahead = sentence.token(i).span().end() <= before;
      if (ahead && sentence.token(i).isNoun() && THINGS.contains(lemma)) {
        Optional<Span> thing = Optional.of(phrase(sentence, i));
        if (!WRITING.contains(lemma)) {
          return thing;
        }
        writing = writing.or(() -> thing);
      }
    }
    return writing;
  }

  /** From the determiner on: "handed her a framed picture" tells of a framed picture. */
  private static Span phrase(Sentence sentence, int head) {
    int first = head;
    while (first > 0
        && !sentence.token(first).tag().equals("DT")
        && sentence.token(first - 1).tag().matches("DT|PRP\\$|JJ.?|NN.*|VBN|HYPH|POS|CD")) {
      first--;
    }
    return sentence.span(first, head);
  }
}
