package org.claimwire.query.reconcile;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimwire.query.reconcile.article.Article;
import org.claimwire.query.reconcile.article.Claim;
import org.claimwire.query.reconcile.article.Entity;
import org.claimwire.query.reconcile.article.Zone;
import org.claimwire.query.reconcile.words.Ids;
import org.claimwire.query.reconcile.words.Span;
import org.claimwire.query.reconcile.words.Text;

/** Prints articles for tests: every line is body, every given name an entity. */
public final class Print {

  private final String outlet;
  private final List<Entity> entities = new ArrayList<>();
  private final List<Claim> claims = new ArrayList<>();
  private Optional<Instant> publishedAt = Optional.empty();
  private String text = "";

  private Print(String outlet) {
    this.outlet = outlet;
  }

  public static Print by(String outlet) {
    return new Print(outlet);
  }

  public Print on(String date) {
    publishedAt = Optional.of(Instant.parse(date + "T08:00:00Z"));
    return this;
  }

  public Print text(String... lines) {
    text = String.join("\n", lines);
    return this;
  }

  public Print person(String name) {
    return entity(name, Entity.Type.PERSON);
  }

  public Print organization(String name) {
    return entity(name, Entity.Type.ORGANIZATION);
  }

  public Print place(String name) {
    return entity(name, Entity.Type.PLACE);
  }

  public Print claim(Claim claim) {
    claims.add(claim);
    return this;
  }

  private Print entity(String name, Entity.Type type) {
    List<Entity.Mention> mentions = new ArrayList<>();
    int at = text.indexOf(name);
    while (at >= 0) {
      mentions.add(new Entity.Mention(new Span(at, at + name.length()), Entity.Form.NAME));
      at = text.indexOf(name, at + 1);
    }
    entities.add(new Entity("e" + entities.size(), name, type, List.of(), mentions));
    return this;
  }

  public Article article() {
    List<Zone> zones = new ArrayList<>();
    int start = 0;
    for (String line : text.split("\n")) {
      if (!line.isBlank()) {
        zones.add(new Zone(Zone.Kind.BODY, new Span(start, start + line.length())));
      }
      start += line.length() + 1;
    }
    return new Article(
        Ids.of(outlet),
        "file:" + outlet,
        outlet,
        "",
        publishedAt,
        new Text(text),
        zones,
        entities,
        claims);
  }
}
