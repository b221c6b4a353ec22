package org.claimwire.extraction.rules.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimwire.extraction.attribution.Attribution;
import org.claimwire.extraction.claim.Entity;
import org.claimwire.extraction.claim.Participant;
import org.claimwire.extraction.claim.Speaker;
import org.claimwire.extraction.text.Span;

/** Who takes part in one article, and who is meant by any of its words. */
public final class Cast {

  private static final int DEEPEST = 4;

  private final Words words;
  private final Reading reading;
  private final Chain chain;
  private final List<Entity> entities = new ArrayList<>();
  private final Map<Figure, Entity> byFigure = new IdentityHashMap<>();

  Cast(Words words, List<Figure> figures, Reading reading, List<Attribution> attributions) {
    this.words = words;
    this.reading = reading;
    this.chain = new Chain(words, attributions);
    List<Figure> ordered = new ArrayList<>(figures);
    ordered.sort(Comparator.comparing(f -> f.mentions().keySet().iterator().next()));
    ordered.removeIf(f -> f.isDoubtful(words));
    for (Figure figure : ordered) {
      Entity entity = entity("e" + (entities.size() + 1), figure);
      entities.add(entity);
      byFigure.put(figure, entity);
    }
  }

  private static Entity entity(String id, Figure figure) {
    List<Entity.Role> roles =
        figure.roles().stream().map(r -> new Entity.Role(r.text(), r.span())).toList();
    List<Entity.Mention> mentions =
        figure.mentions().entrySet().stream()
            .map(m -> new Entity.Mention(m.getKey(), m.getValue()))
            .toList();
    return new Entity(id, figure.name(), figure.type(), roles, mentions);
  }

  /** Everybody and everything with a name, by first mention. */
  public List<Entity> entities() {
    return List.copyOf(entities);
  }

  /** Who is meant by some of the article's words; the words themselves where nobody known is. */
  public Participant participant(Span span) {
    return participant(
        span,
        firstPerson(span, 0).or(() -> reading.bySource(span)).or(() -> reading.resolve(span)));
  }

  private Participant participant(Span span, Optional<Figure> figure) {
    Optional<Entity> entity = figure.map(byFigure::get);
    String printed = Figure.called(span.in(words.text()));
    return new Participant(
        span,
        entity.map(Entity::id),
        entity.map(Entity::name).orElseGet(() -> figure.map(Figure::name).orElse(printed)));
  }

  /** Who says what an attribution holds. */
  public Speaker speakerOf(Attribution attribution) {
    return chain
        .sourceOf(attribution)
        .<Speaker>map(s -> new Speaker.Named(participant(s)))
        .orElseGet(Speaker.Unnamed::new);
  }

  /** Who says "I" is who speaks the words around it; "we" is a body, not one of its people. */
  private Optional<Figure> firstPerson(Span span, int depth) {
    int at = words.at(span.start());
    if (depth > DEEPEST
        || at >= words.size()
        || !Pronouns.isFirstPerson(words.low(at))
        || words.at(span.end() - 1) != at) {
      return Optional.empty();
    }
    boolean several = words.low(at).equals("we");
    return reading.contents().around(at).stream()
        .min(Comparator.comparingInt(a -> a.content().stream().mapToInt(Span::length).sum()))
        .map(a -> a.source().get())
        .map(s -> firstPerson(s, depth + 1).or(() -> reading.bySource(s)))
        .orElseGet(() -> words.isQuoted(at) ? Optional.empty() : reading.author())
        .filter(f -> !several || !f.isPerson());
  }
}
