package org.claimwire.query.store;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.claimwire.query.reconcile.entity.Decisions;

/** What people decide about names, and what of it concerns a story. */
@ApplicationScoped
public class EntityDecisions {

  // Any number will do, as long as no other advisory lock of this database has it.
  private static final long DECIDING = 0x6465636964L;

  /** A decision that makes no sense; the message says why, for the person who made it. */
  public static final class Senseless extends RuntimeException {
    Senseless(String why) {
      super(why);
    }
  }

  private final DataSource database;
  private final Entities entities;

  EntityDecisions(DataSource database, Entities entities) {
    this.database = database;
    this.entities = entities;
  }

  /**
   * Makes two entities one, under the first one's id, and has their stories reconciled.
   *
   * @throws Senseless if one of them has no names, or both are the same
   */
  public void merge(String id, String other, String by, String reason) {
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              begin();
              List<String> own = entities.nameKeys(id);
              List<String> others = entities.nameKeys(other);
              if (id.equals(other)) {
                throw new Senseless("An entity cannot be merged with itself.");
              }
              if (own.isEmpty() || others.isEmpty()) {
                throw new Senseless(
                    "There is no entity with the id %s.".formatted(own.isEmpty() ? id : other));
              }
              assign(own, id);
              assign(others, id);
              Rows.update(
                  database,
                  """
                  delete from names_apart
                  where one = any (?) and other = any (?) or one = any (?) and other = any (?)
                  """,
                  own,
                  others,
                  others,
                  own);
              note("merge", id, other, others, by, reason);
              reconcileStoriesOf(both(own, others));
            });
  }

  /**
   * Takes a name away from an entity: it then means another, and the rules may not join them again.
   *
   * @return the id of whom the name means from now on
   * @throws Senseless if the name is not the entity's, or its only one
   */
  public String split(String id, String name, String by, String reason) {
    return QuarkusTransaction.requiringNew()
        .call(
            () -> {
              begin();
              String key = NameKey.of(name);
              List<String> rest = new ArrayList<>(entities.nameKeys(id));
              if (!rest.remove(key)) {
                throw new Senseless("The entity has no name %s.".formatted(name));
              }
              if (rest.isEmpty()) {
                throw new Senseless("%s is the entity's only name.".formatted(name));
              }
              String alone = ownId(key, id);
              assign(rest, id);
              assign(List.of(key), alone);
              for (String other : rest) {
                Rows.update(
                    database,
                    """
                    insert into names_apart (one, other)
                    values (least(?, ?), greatest(?, ?)) on conflict do nothing
                    """,
                    key,
                    other,
                    key,
                    other);
              }
              note("split", id, alone, List.of(key), by, reason);
              reconcileStoriesOf(both(rest, List.of(key)));
              return alone;
            });
  }

  /** The decisions about names that stand in the story's articles. */
  public Decisions ofStory(String storyId) {
    TreeMap<String, List<String>> namesOf = new TreeMap<>();
    Rows.of(
            """
            select distinct n.entity_id, e.name
            from placements p join article_entities e on e.article_id = p.article_id
              join entity_names n on n.name_key = e.name_key
            """)
        .where("p.story_id = ?", storyId)
        .then("order by 1, 2")
        .read(
            database,
            row ->
                namesOf
                    .computeIfAbsent(row.getString(1), id -> new ArrayList<>())
                    .add(row.getString(2)));
    List<Decisions.Pair> same = new ArrayList<>();
    for (List<String> names : namesOf.values()) {
      names.stream().skip(1).forEach(name -> same.add(new Decisions.Pair(names.getFirst(), name)));
    }
    List<Decisions.Pair> different =
        Rows.of(
                """
                with named as (
                  select distinct e.name_key, e.name from placements p
                    join article_entities e on e.article_id = p.article_id
                  where p.story_id = ?)
                select one.name, other.name from names_apart apart
                  join named one on one.name_key = apart.one
                  join named other on other.name_key = apart.other
                order by 1, 2
                """,
                storyId)
            .read(database, row -> new Decisions.Pair(row.getString(1), row.getString(2)));
    return new Decisions(same, different);
  }

  // Decisions are rare: one at a time is simple and right.
  private void begin() {
    Rows.of("select pg_advisory_xact_lock(" + DECIDING + ")").read(database, row -> null);
  }

  /** The id that a name has by itself, or another where the entity it leaves has that id. */
  private String ownId(String key, String left) {
    String own = Rows.of("select md5(?)", key).read(database, row -> row.getString(1)).getFirst();
    return own.equals(left)
        ? Rows.of("select md5(? || ' apart')", key)
            .read(database, row -> row.getString(1))
            .getFirst()
        : own;
  }

  private void assign(List<String> nameKeys, String id) {
    Rows.update(
        database,
        """
        insert into entity_names (name_key, entity_id) select name_key, ? from unnest(?) name_key
        on conflict (name_key) do update set entity_id = excluded.entity_id
        """,
        id,
        nameKeys);
  }

  private void note(
      String kind, String id, String other, List<String> names, String by, String reason) {
    Rows.update(
        database,
        """
        insert into entity_decisions (kind, entity_id, other_id, names, decided_by, reason)
        values (?, ?, ?, ?, ?, ?)
        """,
        kind,
        id,
        other,
        names,
        by,
        reason);
  }

  private void reconcileStoriesOf(List<String> nameKeys) {
    Rows.update(
        database,
        """
        insert into stories_to_reconcile (story_id)
        select distinct p.story_id
        from article_entities e join placements p on p.article_id = e.article_id
        where e.name_key = any (?) and p.story_id is not null
        """,
        nameKeys);
  }

  private static List<String> both(List<String> one, List<String> other) {
    List<String> both = new ArrayList<>(one);
    both.addAll(other);
    return both;
  }
}
