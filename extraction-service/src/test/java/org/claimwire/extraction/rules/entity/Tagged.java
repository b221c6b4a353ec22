package org.claimwire.extraction.rules.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimwire.extraction.attribution.Attribution;
import org.claimwire.extraction.claim.Stance;
import org.claimwire.extraction.text.AnalysedArticle;
import org.claimwire.extraction.text.Article;
import org.claimwire.extraction.text.Sentence;
import org.claimwire.extraction.text.Span;
import org.claimwire.extraction.text.Token;
import org.claimwire.extraction.text.ZoneKind;

/**
 * An article written as plain prose for a test, tagged by a toy tagger: a line is a paragraph,
 * capitals are names, and what the toy would get wrong is written {@code word/TAG}. Sources are
 * marked {@code [she]}, contents {@code <…>}; one source belongs to the content that follows or
 * goes before it in the same line.
 */
final class Tagged {

  private static final Pattern PIECE =
      Pattern.compile(
          "[\\[\\]<>]|(\\p{L}[\\p{L}.]*\\.(?=\\s\\p{Lu})|[\\p{L}\\d]+|’s|'s|[^\\s\\w])(?:/([A-Z$]+))?");
  private static final Map<String, String> TAGS =
      Map.ofEntries(
          Map.entry("the", "DT"),
          Map.entry("a", "DT"),
          Map.entry("an", "DT"),
          Map.entry("he", "PRP"),
          Map.entry("she", "PRP"),
          Map.entry("it", "PRP"),
          Map.entry("they", "PRP"),
          Map.entry("i", "PRP"),
          Map.entry("we", "PRP"),
          Map.entry("his", "PRP$"),
          Map.entry("her", "PRP$"),
          Map.entry("its", "PRP$"),
          Map.entry("who", "WP"),
          Map.entry("of", "IN"),
          Map.entry("for", "IN"),
          Map.entry("in", "IN"),
          Map.entry("at", "IN"),
          Map.entry("with", "IN"),
          Map.entry("and", "CC"),
          Map.entry("is", "VBZ"),
          Map.entry("was", "VBD"),
          Map.entry("said", "VBD"),
          Map.entry("told", "VBD"),
          Map.entry("met", "VBD"),
          Map.entry("’s", "POS"),
          Map.entry("'s", "POS"),
          Map.entry("that", "IN"),
          Map.entry("two", "CD"),
          Map.entry("says", "VBZ"),
          Map.entry("has", "VBZ"));

  final AnalysedArticle article;
  final List<Attribution> attributions = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();

  private Tagged(String prose) {
    List<Sentence> sentences = new ArrayList<>();
    int paragraph = 0;
    for (String line : prose.strip().split("\n")) {
      List<Token> tokens = new ArrayList<>();
      List<Span> sources = new ArrayList<>();
      List<Span> contents = new ArrayList<>();
      int sourceStart = 0;
      int contentStart = 0;
      Matcher matcher = PIECE.matcher(line);
      int end = 0;
      while (matcher.find()) {
        text.append(
            line.substring(end, matcher.start()).isBlank() && end < matcher.start() ? " " : "");
        end = matcher.end();
        switch (matcher.group()) {
          case "[" -> sourceStart = text.length();
          case "]" -> sources.add(new Span(sourceStart, text.length()));
          case "<" -> contentStart = text.length();
          case ">" -> contents.add(new Span(contentStart, text.length()));
          default -> {
            int start = text.length();
            text.append(matcher.group(1));
            tokens.add(token(new Span(start, text.length()), matcher.group(1), matcher.group(2)));
            if (matcher.group(1).equals(".")) {
              close(sentences, tokens, paragraph);
              tokens = new ArrayList<>();
            }
          }
        }
      }
      close(sentences, tokens, paragraph++);
      for (int i = 0; i < contents.size(); i++) {
        Optional<Span> source = i < sources.size() ? Optional.of(sources.get(i)) : Optional.empty();
        attributions.add(
            new Attribution(
                "test", source, Optional.empty(), List.of(contents.get(i)), Stance.SAYS, 1));
      }
      text.append('\n');
    }
    Optional<String> none = Optional.empty();
    this.article =
        new AnalysedArticle(
            new Article("", "", none, none, none, none, Optional.empty(), none, text.toString()),
            List.of(),
            sentences);
  }

  static Tagged prose(String prose) {
    return new Tagged(prose);
  }

  private static void close(List<Sentence> sentences, List<Token> tokens, int paragraph) {
    if (!tokens.isEmpty()) {
      Span span = tokens.getFirst().span().to(tokens.getLast().span());
      sentences.add(new Sentence(span, ZoneKind.BODY, paragraph, tokens, List.of()));
    }
  }

  private static Token token(Span span, String word, String given) {
    String low = word.toLowerCase(Locale.ROOT);
    boolean letter = Character.isLetter(word.charAt(0));
    String guess =
        !letter
            ? Character.isDigit(word.charAt(0)) ? "CD" : word
            : Character.isUpperCase(word.charAt(0))
                ? "NNP"
                : low.endsWith("ed")
                    ? "VBD"
                    : low.endsWith("ly") ? "RB" : low.endsWith("s") ? "NNS" : "NN";
    String tag = given != null ? given : TAGS.getOrDefault(low, guess);
    return new Token(span, word, low, tag, "O");
  }

  /** Who the n-th attribution's speaker is: an entity's name, or the words in parentheses. */
  String speaker(int n) {
    return switch (cast().speakerOf(attributions.get(n))) {
      case org.claimwire.extraction.claim.Speaker.Named(var who) ->
          who.entity().isPresent() ? who.name() : "(" + who.name() + ")";
      case org.claimwire.extraction.claim.Speaker.Unnamed() -> "nobody";
    };
  }

  Cast cast() {
    return new CastReader(new FewNames()).read(article, attributions);
  }

  /** A lexicon of the few names that the tests use. */
  private static final class FewNames implements Lexicon {
    private static final Map<String, Gender> NAMES =
        Map.of(
            "mara",
            Gender.FEMALE,
            "ivo",
            Gender.MALE,
            "jane",
            Gender.FEMALE,
            "robert",
            Gender.MALE,
            "erik",
            Gender.MALE);

    @Override
    public Gender genderOf(String firstName) {
      return NAMES.getOrDefault(firstName.toLowerCase(Locale.ROOT), Gender.UNKNOWN);
    }

    @Override
    public boolean isCountry(String name) {
      return name.equalsIgnoreCase("Norway");
    }

    @Override
    public Optional<String> countryOf(String demonym) {
      return demonym.equals("Norwegian") ? Optional.of("Norway") : Optional.empty();
    }
  }
}
