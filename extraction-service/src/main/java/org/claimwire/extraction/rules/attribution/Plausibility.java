package org.claimwire.extraction.rules.attribution;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.claimwire.extraction.attribution.Attribution;
import org.claimwire.extraction.claim.Stance;
import org.claimwire.extraction.quotation.Quotation;
import org.claimwire.extraction.rules.entity.RoleNouns;
import org.claimwire.extraction.text.AnalysedArticle;
import org.claimwire.extraction.text.Sentence;
import org.claimwire.extraction.text.Span;
import org.claimwire.extraction.text.Token;

/** Knows what is no attribution, however much it looks like one. */
final class Plausibility {

  private static final Pattern BEHIND_ARTICLE =
      Pattern.compile("(?i)\\b(the|a|an|its|their|his|her|this) $");

  private static final Pattern NAMING =
      Pattern.compile("call|describ|brand|label|dub|term|refer|inscri|read|say|said|titl|dedicat");

  private static final Pattern CIRCUMSTANCE =
      Pattern.compile("(?i)(amid|amidst|despite|during|following|throughout)\\b");

  private static final Set<String> DOUBT =
      Set.of("alleged", "purported", "supposed", "suspected", "accused", "reported");

  private static final Set<String> GIVING = Set.of("grant", "give", "hand", "gift");

  private static final Set<String> SAYINGS =
      Set.of("remarks", "comments", "words", "statements", "claims", "accusations");

  private static final Set<String> CONVENED =
      Set.of(
          "vote",
          "election",
          "meeting",
          "strike",
          "referendum",
          "summit",
          "conference",
          "poll",
          "session",
          "hearing",
          "ballot",
          "walkout");

  private static final Set<String> PUT =
      Set.of("asked", "questioned", "pressed", "quizzed", "challenged");

  private static final Set<String> SEEMING = Set.of("seem", "appear", "remain");

  private final AnalysedArticle article;
  private final List<Quotation> quotations;

  Plausibility(AnalysedArticle article, List<Quotation> quotations) {
    this.article = article;
    this.quotations = quotations;
  }

  /** False for a content that is its own source, or nothing but a name. */
  boolean isPlausible(Attribution a) {
    boolean ownSource =
        a.source().isPresent() && a.content().stream().allMatch(a.source().get()::contains);
    return !ownSource
        && !isOneName(a)
        && !isQuotedName(a)
        && !isImpersonal(a)
        && !isPutTo(a)
        && !isConvened(a)
        && !isRelative(a)
        && !isModifier(a)
        && !isGiving(a)
        && !isEffect(a)
        && !isCircumstance(a)
        && !isPointer(a);
  }

  /** "It remains unclear whether …": so things look, and nobody says it. */
  private boolean isImpersonal(Attribution a) {
    boolean nobody =
        a.source().map(s -> s.in(article.text())).filter(s -> !Reports.isNobody(s)).isEmpty();
    return nobody && firstOf(a.cue()).filter(t -> SEEMING.contains(t.lemma())).isPresent();
  }

  /** "Asked whether it would sail, she …": a question put to her, by nobody in particular. */
  private boolean isPutTo(Attribution a) {
    Optional<Token> cue = firstOf(a.cue());
    return cue.filter(t -> PUT.contains(t.word().toLowerCase(Locale.ROOT))).isPresent()
        && article.sentences().stream()
            .map(Sentence::tokens)
            .filter(tokens -> tokens.size() > 1 && tokens.getFirst().equals(cue.get()))
            .anyMatch(tokens -> tokens.get(1).tag().matches("IN|W.*|TO|RB"));
  }

  /** "called the vote early": to a vote, a strike or talks, without a name for it. */
  private boolean isConvened(Attribution a) {
    List<Token> words = in(a.content().getFirst());
    int head = 0;
    while (head < words.size() && !CONVENED.contains(words.get(head).lemma())) {
      if (!words.get(head).tag().matches("DT|PRP\\$|JJ|NN|CD")) {
        return false;
      }
      head++;
    }
    return a.stance() == Stance.CALLS
        && head < words.size()
        && words.subList(head + 1, words.size()).stream()
            .noneMatch(t -> t.tag().matches("DT|JJ.?|``|NNP?") || t.word().equals("as"))
        && quotations.stream().noneMatch(q -> q.span().overlaps(a.content().getFirst()))
        && a.cue().map(this::in).filter(c -> !c.isEmpty()).stream()
            .anyMatch(c -> c.getLast().lemma().equals("call"));
  }

  /** "remarks that drew protests": the clause tells of the remarks, not what they were. */
  private boolean isRelative(Attribution a) {
    Span content = a.content().getFirst();
    // Behind a verb the tagger is wrong: "said that berth 112 would stay shut".
    boolean behindVerb =
        a.cue().map(this::in).filter(c -> !c.isEmpty() && c.getLast().isVerb()).isPresent();
    return (!behindVerb || isApposed(a))
        && a.cue().filter(c -> c.end() <= content.start()).isPresent()
        && in(content).size() > 1
        && (in(content).getFirst().tag().equals("WDT")
            || in(content).getFirst().word().equals("that")
                && (in(content).get(1).tag().equals("VBD") || isApposed(a)))
        && in(content).get(1).tag().matches("VB[DPZN]|MD");
  }

  /** ", remarks that drew …": a noun, whatever the tagger takes it for. */
  private boolean isApposed(Attribution a) {
    String text = article.text();
    return a.cue()
        .filter(c -> SAYINGS.contains(c.in(text).toLowerCase(Locale.ROOT)))
        .filter(c -> text.substring(0, c.start()).stripTrailing().endsWith(","))
        .isPresent();
  }

  /**
   * "the alleged smuggler": a word of doubt about a noun reports nothing that could be compared.
   */
  private boolean isModifier(Attribution a) {
    return a.cue().map(this::in).filter(c -> c.size() == 1).map(List::getFirst).stream()
        .anyMatch(word -> DOUBT.contains(word.word()) && isAttributive(word));
  }

  private boolean isAttributive(Token word) {
    return article.sentences().stream()
        .filter(s -> s.parsed() && s.span().contains(word.span()))
        .anyMatch(
            s -> {
              int at = s.tokens().indexOf(word);
              return s.relation(at).equals("amod") && s.governor(at) > at;
            });
  }

  /** "granted him a visa": what is handed over is no content, unless it is quoted. */
  private boolean isGiving(Attribution a) {
    return a.cue().map(this::in).orElse(List.of()).stream()
            .anyMatch(t -> t.isVerb() && GIVING.contains(t.lemma()))
        && a.content().stream()
            .noneMatch(c -> quotations.stream().anyMatch(q -> q.span().overlaps(c)))
        && a.content().stream().flatMap(c -> in(c).stream()).noneMatch(t -> t.tag().equals("VBZ"));
  }

  /** "resisted amid protests": under what circumstances, not what. */
  private boolean isCircumstance(Attribution a) {
    boolean cue =
        a.cue().filter(c -> CIRCUMSTANCE.matcher(c.in(article.text())).matches()).isPresent();
    return cue
        || CIRCUMSTANCE.matcher(a.content().getFirst().in(article.text())).lookingAt()
            && a.content().size() == 1;
  }

  /** "defended her plan": which plan is told, if at all, elsewhere. */
  private boolean isPointer(Attribution a) {
    List<Token> words = in(a.content().getFirst());
    return a.content().size() == 1
        && words.size() == 2
        && words.getFirst().tag().equals("PRP$")
        && words.getLast().isNoun()
        && a.cue().map(this::in).filter(c -> c.stream().anyMatch(Token::isVerb)).isPresent();
  }

  /** "The meeting signalled a thaw": a thing, a verb that is none of speech, no clause. */
  private boolean isEffect(Attribution a) {
    return a.source().map(this::in).filter(s -> isThing(s)).isPresent()
        && a.cue().map(this::in).filter(c -> c.stream().anyMatch(Token::isVerb)).isPresent()
        && a.cue().map(this::in).orElse(List.of()).stream()
            .noneMatch(t -> ReportingVerbs.stance(t.lemma()).isPresent())
        && a.content().stream().flatMap(c -> in(c).stream()).noneMatch(Token::isVerb)
        && a.content().stream()
            .noneMatch(c -> quotations.stream().anyMatch(q -> q.span().overlaps(c)));
  }

  /** "the vote", "this change": nobody with a possessor, a name or an office. */
  private static boolean isThing(List<Token> source) {
    return source.size() > 1
        && source.getFirst().tag().equals("DT")
        && source.getLast().tag().equals("NN")
        && source.stream().noneMatch(t -> t.isName() || t.tag().startsWith("NNP"))
        && !RoleNouns.isPersonRole(source.getLast().lemma())
        && !RoleNouns.isBody(source.getLast().lemma());
  }

  private Optional<Token> firstOf(Optional<Span> span) {
    return span.map(this::in).filter(t -> !t.isEmpty()).map(List::getFirst);
  }

  private List<Token> in(Span span) {
    return article.sentences().stream()
        .filter(s -> s.span().overlaps(span))
        .flatMap(s -> s.tokens().stream())
        .filter(t -> span.contains(t.span()))
        .toList();
  }

  /** A name alone says nothing; what looks like it is half of a source. */
  private boolean isOneName(Attribution a) {
    Span content = a.content().getFirst();
    return a.content().size() == 1
        && article.sentences().stream()
            .filter(s -> s.span().contains(content))
            .flatMap(s -> s.tokens().stream())
            .anyMatch(t -> t.span().equals(content) && t.tag().startsWith("NNP"));
  }

  /** "added him to the “Grey List”": a name in quotation marks behind an article. */
  private boolean isQuotedName(Attribution a) {
    if (a.content().size() != 1 || a.stance() == Stance.CALLS || !named(a).isEmpty()) {
      return false;
    }
    Span content = a.content().getFirst();
    String before = article.text().substring(Math.max(0, content.start() - 8), content.start());
    return quotations.stream().anyMatch(q -> q.span().contains(content))
        && isTitleCased(content.in(article.text()))
        && BEHIND_ARTICLE.matcher(before).find();
  }

  /** The verb of naming in the cue, if there is one. */
  private String named(Attribution a) {
    return a.cue()
        .map(c -> c.in(article.text()).toLowerCase(Locale.ROOT))
        .filter(c -> NAMING.matcher(c).find())
        .orElse("");
  }

  private static boolean isTitleCased(String words) {
    String[] each = words.replaceAll("[^\\p{L}\\p{N} ]", "").strip().split(" +");
    if (each.length > 5) {
      return false;
    }
    for (String word : each) {
      if (word.isEmpty() || word.length() > 3 && !Character.isUpperCase(word.codePointAt(0))) {
        return false;
      }
    }
    return true;
  }
}
