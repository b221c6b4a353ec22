package org.claimwire.query.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.claimwire.query.reconcile.article.Article;
import org.claimwire.query.reconcile.article.Claim;
import org.claimwire.query.reconcile.article.Entity;
import org.claimwire.query.reconcile.article.Participant;
import org.claimwire.query.reconcile.entity.Actors;
import org.claimwire.query.reconcile.report.StoryReport;
import org.claimwire.query.reconcile.words.Span;
import org.claimwire.query.store.Entities;

/** Sorts what is said in a story by who says it. */
final class Speakers {

  private final Sources sources;
  private final Actors actors;
  private final Map<Entities.InArticle, String> ids;
  private final Map<String, String> groups = new LinkedHashMap<>();

  private Speakers(
      Sources sources,
      Actors actors,
      Map<Entities.InArticle, String> ids,
      List<StoryReport.Group> groups) {
    this.sources = sources;
    this.actors = actors;
    this.ids = ids;
    for (StoryReport.Group group : groups) {
      group.members().forEach(m -> this.groups.putIfAbsent(Sources.key(m), group.id()));
    }
    // Wordings of one utterance belong together before all that only means the same.
    for (StoryReport.Group group : groups) {
      group
          .wording()
          .forEach(w -> this.groups.put(Sources.key(w.article(), w.claim()), group.id()));
    }
  }

  /**
   * The speakers, whom most outlets quote first.
   *
   * @param ids of the entities' pages
   */
  static List<Speaker> of(
      Sources sources,
      Actors actors,
      Map<Entities.InArticle, String> ids,
      List<StoryReport.Group> groups) {
    return new Speakers(sources, actors, ids, groups).sorted();
  }

  private List<Speaker> sorted() {
    Map<String, List<Said>> bySpeaker = new LinkedHashMap<>();
    for (Article article : sources.articles()) {
      for (Claim claim : article.claims()) {
        if (claim.zone().tells()) {
          claim
              .statement()
              .map(statement -> new Said(article, claim, statement))
              .ifPresent(
                  said ->
                      bySpeaker
                          .computeIfAbsent(said.identity(actors), k -> new ArrayList<>())
                          .add(said));
        }
      }
    }
    List<Speaker> sorted =
        bySpeaker.values().stream()
            .map(this::speaker)
            .sorted(
                Comparator.comparing((Speaker s) -> !s.isNamed())
                    .thenComparing(s -> -s.outlets())
                    .thenComparing(s -> -s.utterances().size())
                    .thenComparing(s -> s.name() + s.described()))
            .toList();
    return IntStream.range(0, sorted.size()).mapToObj(i -> sorted.get(i).at(i + 1)).toList();
  }

  private Speaker speaker(List<Said> said) {
    Map<String, List<Said>> byUtterance = new LinkedHashMap<>();
    for (Said each : said) {
      String claim = Sources.key(each.article().id(), each.claim().id());
      // A headline that quotes is often printed twice: the same words of one article are one.
      String words = each.article().id() + " " + each.words().exact().toLowerCase(Locale.ROOT);
      byUtterance
          .computeIfAbsent(groups.getOrDefault(claim, words), k -> new ArrayList<>())
          .add(each);
    }
    List<Speaker.Utterance> utterances =
        byUtterance.values().stream()
            .map(this::utterance)
            .sorted(
                Comparator.comparing((Speaker.Utterance u) -> -u.outlets())
                    .thenComparing(u -> !u.quoted()))
            .toList();
    Said first = said.getFirst();
    Optional<String> name = first.name(actors);
    return new Speaker(
        0,
        name.orElse(""),
        name.map(known -> href(said)).orElse(""),
        name.isPresent() ? "" : first.described(),
        roles(said),
        (int) said.stream().map(s -> s.article().id()).distinct().count(),
        utterances);
  }

  private String href(List<Said> said) {
    return said.stream()
        .flatMap(
            each ->
                each
                    .statement()
                    .speaker()
                    .flatMap(Participant::entity)
                    .map(entity -> ids.get(new Entities.InArticle(each.article().id(), entity)))
                    .stream())
        .findFirst()
        .map(id -> "/entities/" + id)
        .orElse("");
  }

  private static List<String> roles(List<Said> said) {
    Set<String> roles = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    for (Said each : said) {
      each.statement()
          .speaker()
          .flatMap(Participant::entity)
          .flatMap(each.article()::findEntity)
          .map(Entity::roles)
          .ifPresent(own -> own.forEach(role -> roles.add(role.replace('’', '\''))));
    }
    return roles.stream()
        .filter(role -> roles.stream().noneMatch(other -> isPartOf(role, other)))
        .limit(3)
        .toList();
  }

  private static boolean isPartOf(String role, String other) {
    return role.length() < other.length()
        && other.toLowerCase(Locale.ROOT).contains(role.toLowerCase(Locale.ROOT));
  }

  private Speaker.Utterance utterance(List<Said> said) {
    Said fullest =
        said.stream()
            .max(
                Comparator.comparing(Said::isQuoted)
                    .thenComparing(s -> s.words().words().size())
                    .thenComparing(s -> s.article().id(), Comparator.reverseOrder()))
            .orElseThrow();
    List<Printed> in = new ArrayList<>();
    Map<List<Wording.Change>, List<Printed>> wordings = new LinkedHashMap<>();
    List<StoryReport.Member> reported = new ArrayList<>();
    Set<String> heard = new TreeSet<>();
    List<Said> fullestFirst = new ArrayList<>(List.of(fullest));
    said.stream().filter(s -> s != fullest && s.isQuoted()).forEach(fullestFirst::add);
    said.stream().filter(s -> s != fullest && !s.isQuoted()).forEach(fullestFirst::add);
    for (Said each : fullestFirst) {
      if (!heard.add(each.article().id())) {
        continue;
      }
      Printed printed = sources.printed(each.article().id(), each.claim().id());
      List<Wording.Change> changes = Wording.between(fullest.words(), each.words());
      if (changes.stream().allMatch(change -> change.kind().equals("kept"))) {
        in.add(printed);
      } else if (each.isQuoted() && Wording.isOf(fullest.words(), each.words())) {
        wordings.computeIfAbsent(changes, k -> new ArrayList<>()).add(printed);
      } else {
        reported.add(member(each));
      }
    }
    return new Speaker.Utterance(
        Manner.stance(fullest.statement().stance().name().toLowerCase(Locale.ROOT)),
        fullest.isQuoted(),
        Excerpt.of(fullest.article().text(), fullest.words().span()),
        List.copyOf(in),
        wordings.entrySet().stream().map(e -> new Wording(e.getValue(), e.getKey())).toList(),
        Voice.some(sources.voices(reported)));
  }

  private static StoryReport.Member member(Said said) {
    Span span = said.words().span();
    return new StoryReport.Member(
        said.article().id(),
        said.claim().id(),
        new StoryReport.Evidence(span.start(), span.end(), said.words().exact()));
  }
}
