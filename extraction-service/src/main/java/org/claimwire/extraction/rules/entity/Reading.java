package org.claimwire.extraction.rules.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.claimwire.extraction.attribution.Attribution;
import org.claimwire.extraction.claim.MentionForm;
import org.claimwire.extraction.text.Span;

/**
 * Reads the article from its first word to its last, as a reader would: keeps in mind who has
 * appeared, and decides at every pronoun and title who is meant.
 */
final class Reading {

  private static final double SPEAKER = 3.5;
  private static final double SUBJECT = 1.15;
  private static final double OBJECT = 0.75;
  private static final double MODIFIER = 0.4;
  private static final double QUOTED = 0.1;
  private static final int BYLINE = 6;
  private static final double THING = 1.3;

  private final Words words;
  private final Roster roster;
  private final PhraseReader phrases;
  private final List<Attribution> attributions;
  private final Stage stage;
  private final Described described;
  private final Antecedents antecedents;
  private final Map<Integer, Figure> meantAt = new HashMap<>();
  private final Map<Integer, List<Attribution>> sourceAt = new HashMap<>();
  private final Map<Span, Optional<Figure>> sources = new HashMap<>();
  private final List<Attribution> inQuotations = new ArrayList<>();
  private final Contents contents;
  private final Optional<Figure> author;
  private boolean read;

  Reading(
      Words words,
      Lexicon lexicon,
      Roster roster,
      PhraseReader phrases,
      Optional<Figure> author,
      List<Attribution> attributions) {
    this.author = author;
    this.words = words;
    this.roster = roster;
    this.phrases = phrases;
    this.attributions = attributions;
    this.contents = new Contents(words, attributions);
    this.stage = new Stage(words);
    this.described = new Described(words, lexicon, roster, stage);
    this.antecedents = new Antecedents(words, roster, phrases, described);
    for (Attribution attribution : attributions) {
      attribution
          .source()
          .ifPresent(
              s ->
                  sourceAt
                      .computeIfAbsent(words.at(s.start()), k -> new ArrayList<>())
                      .add(attribution));
    }
  }

  void walk() {
    for (Attribution attribution : attributions) {
      if (attribution.source().flatMap(phrases::read).orElse(null)
          instanceof SourcePhrase.Named named) {
        roster.bearers().get(named.name()).speaks();
      }
    }
    for (int i = 0; i < words.size(); i++) {
      for (Attribution attribution : sourceAt.getOrDefault(i, List.of())) {
        boolean other = words.isQuoted(i) && Pronouns.genderOf(words.low(i)) != Gender.UNKNOWN;
        if (other) {
          inQuotations.add(attribution);
        } else {
          source(attribution, i);
        }
      }
      Optional<NameMention> name = phrases.nameAt(i);
      String low = words.low(i);
      if (name.isPresent()) {
        if (name.get().first() == i) {
          stage.enter(i, roster.bearers().get(name.get()), weight(i, name.get().last()));
        }
      } else if ((Pronouns.genderOf(low) != Gender.UNKNOWN || low.equals("its"))
          && !words.isQuoted(i)) {
        pronoun(low, i);
        if (words.tag(i).equals("PRP$") && !sourceAt.containsKey(i)) {
          nounPhrase(i);
        }
      } else if ((words.tag(i).equals("DT") || words.tag(i).equals("PRP$") || low.equals("one"))
          && !sourceAt.containsKey(i)) {
        nounPhrase(i);
      }
    }
    // Whom a quotation speaks of is known only after who speaks it.
    for (Attribution attribution : inQuotations) {
      source(attribution, words.at(attribution.source().orElseThrow().start()));
    }
    read = true;
  }

  Contents contents() {
    return contents;
  }

  /** Who is meant by an attribution's source; empty for the words of somebody unknown. */
  Optional<Figure> bySource(Span source) {
    return sources.getOrDefault(source, Optional.empty());
  }

  /** Who signs the article, "By Ada Holm": the one who says "I" outside quotations. */
  Optional<Figure> author() {
    if (author.isPresent()) {
      return author;
    }
    for (int i = 0; i < words.size() && words.sentence(i) < BYLINE; i++) {
      if (words.low(i).equals("by") && i == words.sentenceStart(i)) {
        return phrases.nameAt(i + 1).map(roster.bearers()::get);
      }
    }
    return Optional.empty();
  }

  Optional<Figure> resolve(Span span) {
    return phrases.read(span).flatMap(p -> resolve(p, span, words.at(span.start())));
  }

  private void source(Attribution attribution, int at) {
    Span span = attribution.source().orElseThrow();
    if (sources.containsKey(span)) {
      return;
    }
    Optional<SourcePhrase> phrase = phrases.read(span);
    Optional<Figure> who = isAnswer(at) ? interviewed() : phrase.flatMap(p -> resolve(p, span, at));
    if (who.isEmpty() && phrase.isPresent() && phrase.get() instanceof SourcePhrase.Described d) {
      who = Optional.of(described.newcomer(d, span.in(words.text())));
    }
    sources.put(span, who);
    who.ifPresent(
        figure -> {
          boolean quoted = words.isQuoted(at);
          stage.enter(at, figure, quoted ? QUOTED : SPEAKER);
        });
  }

  /** "A:" in an interview printed as questions and answers. */
  private boolean isAnswer(int at) {
    return words.word(at).equals("A")
        && at == words.sentenceStart(at)
        && words.low(at + 1).equals(":");
  }

  private Optional<Figure> interviewed() {
    return roster.figures().stream()
        .filter(Figure::isPerson)
        .max(Comparator.comparingInt(f -> f.mentions().size()));
  }

  private Optional<Figure> resolve(SourcePhrase phrase, Span span, int at) {
    return switch (phrase) {
      case SourcePhrase.Named named -> Optional.of(roster.bearers().get(named.name()));
      case SourcePhrase.Pronoun pronoun -> pronoun(pronoun.word(), pronoun.at());
      case SourcePhrase.Described d -> {
        Optional<Figure> who = described.find(d, at, this::ownerOf);
        who.filter(f -> f.isNamed() && !read)
            .ifPresent(f -> f.add(span, f.isPerson() ? MentionForm.TITLE : MentionForm.NOMINAL));
        yield who;
      }
      case SourcePhrase.Joint joint -> Optional.empty();
    };
  }

  private Optional<Figure> ownerOf(int token) {
    Optional<NameMention> name = phrases.nameAt(token);
    if (name.isPresent()) {
      return name.map(roster.bearers()::get);
    }
    String low = words.low(token);
    if (Pronouns.genderOf(low) != Gender.UNKNOWN || Pronouns.isThing(low)) {
      return pronoun(low, token);
    }
    int first = token;
    while (first - 1 >= words.sentenceStart(token)
        && (words.isNoun(first - 1) || words.tag(first - 1).startsWith("JJ"))) {
      first--;
    }
    if (first - 1 >= words.sentenceStart(token) && words.low(first - 1).equals("the")) {
      return phrases
          .read(words.span(first - 1, token))
          .flatMap(
              p ->
                  p instanceof SourcePhrase.Described d
                      ? described.find(d, d.at(), t -> Optional.empty())
                      : Optional.empty());
    }
    return Optional.empty();
  }

  private Optional<Figure> pronoun(String word, int at) {
    if (meantAt.containsKey(at)) {
      return Optional.of(meantAt.get(at));
    }
    Optional<Figure> who = Optional.empty();
    if (Pronouns.isRelative(word)) {
      who = antecedents.before(at);
    } else if (!Pronouns.isFirstPerson(word)) {
      Set<Figure> others = quoting(at);
      who = stage.mostSalient(at, f -> others.contains(f) ? 0 : Pronouns.fit(word, f));
    }
    who.filter(figure -> !read)
        .ifPresent(
            figure -> {
              meantAt.put(at, figure);
              figure.learn(Pronouns.genderOf(word));
              figure.add(words.token(at).span(), MentionForm.PRONOUN);
              stage.enter(at, figure, weight(at, at));
            });
    return who;
  }

  /** Those in whose quotation a word stands: they speak of others. */
  private Set<Figure> quoting(int at) {
    Set<Figure> quoting = new HashSet<>();
    if (words.isQuoted(at)) {
      contents.around(at).forEach(a -> bySource(a.source().orElseThrow()).ifPresent(quoting::add));
    }
    return quoting;
  }

  /** A noun phrase that is nobody's source: "the president", "a neighbour". */
  private void nounPhrase(int at) {
    int i = at + 1;
    int end = words.sentenceEnd(at);
    while (i < end
        && i - at < 6
        && (words.isNoun(i)
            || words.tag(i).startsWith("JJ")
            || words.tag(i).equals("CD")
            || words.word(i).equals("-"))
        && phrases.nameAt(i).isEmpty()) {
      i++;
    }
    int head = i - 1;
    boolean named =
        phrases.nameAt(i).isPresent()
            || words.low(i).equals(",") && phrases.nameAt(i + 1).isPresent();
    if (head <= at
        || !words.isNoun(head) && !words.low(head).equals("old")
        || words.tag(head).endsWith("S")
        || named) {
      return;
    }
    Span span = words.span(at, head);
    if (!(phrases.read(span).orElse(null) instanceof SourcePhrase.Described d)) {
      return;
    }
    boolean person = RoleNouns.isPersonRole(d.head()) || d.head().equals("year-old");
    boolean subject = at - words.sentenceStart(at) <= 1;
    Optional<Figure> known =
        person || RoleNouns.isBody(d.head())
            ? described.find(d, at, t -> Optional.empty())
            : Optional.empty();
    double weight = weight(at, head);
    if (known.isPresent() && !known.get().isPerson() && !described.isSure(d, known.get())) {
      known = Optional.empty();
    }
    if (known.isPresent()) {
      if (known.get().isNamed()) {
        known.get().add(span, known.get().isPerson() ? MentionForm.TITLE : MentionForm.NOMINAL);
      }
      stage.enter(at, known.get(), weight);
    } else if (person || subject && weight == SUBJECT) {
      stage.enter(
          at, described.newcomer(d, words.printed(at, head)), person ? weight : weight * THING);
    }
  }

  private double weight(int first, int last) {
    if (words.isQuoted(first)) {
      return QUOTED;
    }
    int next = last + 1;
    if (!words.sameSentence(last, next)) {
      return OBJECT;
    }
    if (Pronouns.isEmphatic(words.low(next))) {
      // "Holm himself": the sentence turns to him, whoever spoke before.
      return SPEAKER;
    }
    if (words.tag(next).equals("POS") || words.tag(first).equals("PRP$") || words.isNoun(next)) {
      return MODIFIER;
    }
    // The subject stands before its verb, or before its apposition.
    boolean verb = words.isVerb(next) || words.tag(next).equals("RB") && words.isVerb(next + 1);
    boolean apposed = words.word(next).equals(",") && first - words.sentenceStart(first) <= 4;
    return verb || apposed ? SUBJECT : OBJECT;
  }
}
