package org.claimwire.extraction.rules.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.claimwire.extraction.attribution.Attribution;
import org.claimwire.extraction.attribution.decode.BareQuotations;
import org.claimwire.extraction.quotation.Quotation;
import org.claimwire.extraction.text.AnalysedArticle;
import org.claimwire.extraction.text.Span;

/** Everything that an article gives as somebody's, from model and rules, each once. */
public final class Attributions {

  private static final Comparator<Attribution> BY_PLACE =
      Comparator.comparing((Attribution a) -> a.content().getFirst())
          .thenComparing(a -> a.content().getLast())
          .thenComparing(a -> a.cue().map(Span::start).orElse(-1))
          .thenComparing(Attribution::rule);

  /** Rules that find what the model overlooks more often than they err. */
  private static final Set<String> FALLBACK =
      Set.of(
          "clause.according-to",
          "clause.complement",
          "clause.noun",
          "clause.denied",
          "clause.about",
          "clause.added",
          "clause.judged",
          SetOffReports.RULE,
          PhraseContents.STRESSED,
          PhraseContents.ASKED_FOR,
          PhraseContents.MADE_CLEAR);

  private Attributions() {}

  /** The attributions of an article by the rules alone, in the order of the text. */
  public static List<Attribution> byRule(AnalysedArticle article, List<Quotation> quotations) {
    List<Span> quoted = quotations.stream().filter(q -> !q.nested()).map(Quotation::span).toList();
    return completed(article, quotations, ReportedClauses.in(article, quoted));
  }

  /**
   * Those a model found, with quotations taken whole, and the quotations it left over given to
   * whoever the words beside them name.
   */
  public static List<Attribution> completed(
      AnalysedArticle article, List<Quotation> quotations, List<Attribution> found) {
    List<Span> quoted = quotations.stream().filter(q -> !q.nested()).map(Quotation::span).toList();
    Sources sources = new Sources(article, quoted);
    List<Attribution> snapped =
        found.stream()
            .map(a -> snapped(a, quotations, article.text()))
            .map(a -> NounPhraseEnds.completed(a, article, quotations))
            .map(a -> JoinedVerbs.apart(a, article, quoted))
            .map(a -> JoinedVerbs.withoutAnothers(a, article, quoted))
            .map(sources::mended)
            .toList();
    WholeContents contents = new WholeContents(article, snapped, quoted);
    // What the model's door gives to nobody in particular is the last word, not the first.
    Plausibility plausibility = new Plausibility(article, quotations);
    List<Attribution> known =
        new ArrayList<>(
            snapped.stream()
                .filter(a -> !isBare(a))
                .map(contents::completed)
                .filter(plausibility::isPlausible)
                .toList());
    Stream.of(
            ReportedClauses.in(article, quoted),
            PhraseContents.in(article, quoted),
            SetOffReports.in(article, quoted))
        .flatMap(List::stream)
        .map(c -> snapped(c, quotations, article.text()))
        .map(c -> JoinedVerbs.apart(c, article, quoted))
        .filter(c -> quoted.stream().noneMatch(q -> isCutBy(q, c.content().getLast())))
        .filter(c -> FALLBACK.contains(c.rule()))
        .filter(
            c ->
                known.stream()
                    .noneMatch(
                        a -> meets(a, c) && !(mayHoldAnother(c, article) && isSetInto(a, c))))
        .toList()
        .forEach(known::add);
    // What is set into another's content stands beside it.
    NestedReports.in(article, quoted).stream()
        .filter(c -> known.stream().noneMatch(a -> a.cue().equals(c.cue())))
        .toList()
        .forEach(known::add);
    List<Attribution> all =
        new ArrayList<>(SpokenQuotations.joined(article, quotations, withoutTwins(known)));
    snapped.stream().filter(a -> isBare(a) && !isOwned(a, all)).forEach(all::add);
    Writers writers = new Writers(article, quotations);
    all.replaceAll(a -> isBare(a) ? a : writers.named(sources.mended(a)));
    all.replaceAll(a -> SettledStances.settled(a, article));
    List<Attribution> once =
        new ArrayList<>(withoutTwins(all).stream().filter(plausibility::isPlausible).toList());
    once.sort(BY_PLACE);
    return List.copyOf(once);
  }

  private static boolean isBare(Attribution a) {
    return a.rule().equals(BareQuotations.BARE) || a.rule().equals(BareQuotations.CHAINED);
  }

  /** "that the town spent “a century …”": half a content is worse than none. */
  private static boolean isCutBy(Span quotation, Span content) {
    return content.end() <= quotation.start() && quotation.start() - content.end() <= 1;
  }

  /** Whether two speak of the same saying. */
  private static boolean meets(Attribution a, Attribution b) {
    boolean sameCue =
        a.cue().isPresent() && b.cue().isPresent() && a.cue().get().overlaps(b.cue().get());
    return sameCue
        || a.content().stream().anyMatch(x -> b.content().stream().anyMatch(x::overlaps));
  }

  /** An infinitive behind "posted" is no saying that another one is set into. */
  private static boolean mayHoldAnother(Attribution a, AnalysedArticle article) {
    String content = a.content().getFirst().in(article.text());
    return a.rule().startsWith("phrase.")
        || a.rule().equals(SetOffReports.RULE)
        || a.rule().equals("clause.complement") && !content.startsWith("to ");
  }

  /** "stressed what she called “a lapse”": one saying is whole within the other's content. */
  private static boolean isSetInto(Attribution inner, Attribution outer) {
    Span content = outer.content().getFirst();
    return inner.cue().filter(content::contains).isPresent()
        && inner.content().stream().allMatch(content::contains);
  }

  private static boolean isOwned(Attribution bare, List<Attribution> all) {
    Span content = bare.content().getFirst();
    return all.stream().anyMatch(a -> covered(content, a) * 2 >= content.length());
  }

  private static int covered(Span content, Attribution by) {
    return by.content().stream()
        .filter(content::overlaps)
        .mapToInt(c -> Math.min(c.end(), content.end()) - Math.max(c.start(), content.start()))
        .sum();
  }

  private static Attribution snapped(Attribution a, List<Quotation> quotations, String text) {
    List<Span> snapped = Borders.snapped(a.content(), quotations, text);
    return new Attribution(
        a.rule(),
        a.source(),
        a.cue(),
        a.cue()
            .map(cue -> Borders.withoutAside(snapped, cue, quotations, text))
            .map(content -> Borders.withoutJoint(content, a.cue().get(), text))
            .orElse(snapped),
        a.stance(),
        a.confidence());
  }

  /** Of two with the same content and cue the surer stays. */
  private static List<Attribution> withoutTwins(List<Attribution> all) {
    List<Attribution> once = new ArrayList<>();
    for (Attribution attribution : all) {
      int twin = -1;
      for (int i = 0; i < once.size() && twin < 0; i++) {
        boolean same = once.get(i).content().equals(attribution.content());
        if (same
            && (once.get(i).cue().equals(attribution.cue())
                || once.get(i).source().equals(attribution.source()))) {
          twin = i;
        }
      }
      if (twin < 0) {
        once.add(attribution);
      } else if (once.get(twin).confidence() < attribution.confidence()) {
        once.set(twin, attribution);
      }
    }
    return once;
  }
}
