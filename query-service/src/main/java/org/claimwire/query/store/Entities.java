package org.claimwire.query.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.claimwire.contracts.ArticleClaims;

/** Who and what the articles name, over all articles, for reading. */
@ApplicationScoped
public class Entities {

  /** How many roles an entity is shown with, newest first. */
  private static final int ROLES = 100;

  /** Place of an entity in the list: by its first name, of two by id. */
  public record Place(String nameKey, String id) {}

  /**
   * @param nameKey by which lists are ordered
   * @param name the name that most articles use
   * @param articles in how many it is named
   */
  public record ListedEntity(
      String id, String nameKey, String name, String type, List<String> names, int articles) {}

  /** What an article calls it by office or trade. */
  public record SourcedRole(String article, String outlet, String uri, ArticleClaims.Role role) {}

  /**
   * @param kind merge or split
   * @param names the names it was about, as articles write them
   */
  public record Decision(
      Instant at, String kind, String other, List<String> names, String by, String reason) {}

  private static final String SELECT =
      """
      select coalesce(n.entity_id, e.default_entity) id, min(e.name_key) name_key,
        mode() within group (order by e.name) name, mode() within group (order by e.type) type,
        array_agg(distinct e.name) names, count(distinct e.article_id) articles
      from article_entities e left join entity_names n on n.name_key = e.name_key
      """;

  private final DataSource database;
  private final Json json;

  Entities(DataSource database, Json json) {
    this.database = database;
    this.json = json;
  }

  /**
   * The entities with a name that contains the words, whatever the case and accents, by name.
   *
   * @param type only of this type; null for all
   * @param after null for the first
   */
  public List<ListedEntity> search(String words, String type, Place after, int limit) {
    Rows rows =
        Rows.of(SELECT)
            .where(
                "e.name_key like ?",
                "%" + NameKey.of(words).replaceAll("([%_\\\\])", "\\\\$1") + "%")
            .whereIfGiven("e.type = ?", type)
            .then("group by 1");
    if (after != null) {
      rows.then(
          "having (min(e.name_key), coalesce(n.entity_id, e.default_entity)) > (?, ?)",
          after.nameKey(),
          after.id());
    }
    return rows.then("order by 2, 1 limit ?", limit).read(database, Entities::listed);
  }

  public Optional<ListedEntity> find(String id) {
    return Rows.of(SELECT)
        .where("e.name_key = any (?)", nameKeys(id))
        .then("group by 1")
        .read(database, Entities::listed)
        .stream()
        .findFirst();
  }

  /** The ids over all articles of whom and what an article names, by their ids within it. */
  public Map<String, String> ofArticle(String article) {
    Map<String, String> ids = new LinkedHashMap<>();
    Rows.of(
            """
            select e.id local, coalesce(n.entity_id, e.default_entity) id
            from article_entities e left join entity_names n on n.name_key = e.name_key
            """)
        .where("e.article_id = ?", article)
        .then("order by e.position")
        .read(database, row -> ids.put(row.getString("local"), row.getString("id")));
    return ids;
  }

  /** The keys of all names that mean this entity. */
  List<String> nameKeys(String id) {
    return Rows.of(
            """
            select name_key from entity_names where entity_id = ?
            union
            select e.name_key from article_entities e
            where e.default_entity = ?
              and not exists (select from entity_names n where n.name_key = e.name_key)
            order by 1
            """,
            id,
            id)
        .read(database, row -> row.getString(1));
  }

  /** An entity as an article's claims refer to it. */
  public record InArticle(String article, String entity) {}

  /** The id, over all articles, of each entity of these articles. */
  public Map<InArticle, String> idsIn(List<String> articles) {
    return Rows.of(
            """
            select e.article_id, e.id, coalesce(n.entity_id, e.default_entity) entity
            from article_entities e left join entity_names n on n.name_key = e.name_key
            """)
        .where("e.article_id = any (?)", articles)
        .read(
            database,
            row ->
                Map.entry(
                    new InArticle(row.getString("article_id"), row.getString("id")),
                    row.getString("entity")))
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one));
  }

  /** What articles call it, newest first. */
  public List<SourcedRole> roles(String id) {
    return Rows.of(
            """
            select a.id, a.outlet, a.uri, role.value role
            from article_entities e join articles a on a.id = e.article_id
              cross join lateral json_array_elements(e.body -> 'roles') role
            """)
        .where("e.name_key = any (?)", nameKeys(id))
        .then("order by a.happened_at desc, a.id desc, e.position limit ?", ROLES)
        .read(
            database,
            row ->
                new SourcedRole(
                    row.getString("id"),
                    row.getString("outlet"),
                    row.getString("uri"),
                    json.read(row.getString("role"), ArticleClaims.Role.class)));
  }

  /** What people decided about it, newest first. */
  public List<Decision> decisions(String id) {
    return Rows.of(
            """
            select d.*, coalesce((select array_agg(distinct e.name order by e.name)
              from article_entities e where e.name_key = any (d.names)), d.names) written
            from entity_decisions d
            """)
        .where("entity_id = ? or other_id = ?", id, id)
        .then("order by seq desc")
        .read(
            database,
            row ->
                new Decision(
                    Rows.instant(row, "at"),
                    row.getString("kind"),
                    id.equals(row.getString("entity_id"))
                        ? row.getString("other_id")
                        : row.getString("entity_id"),
                    texts(row, "written"),
                    row.getString("decided_by"),
                    row.getString("reason")));
  }

  private static ListedEntity listed(ResultSet row) throws SQLException {
    return new ListedEntity(
        row.getString("id"),
        row.getString("name_key"),
        row.getString("name"),
        row.getString("type"),
        texts(row, "names"),
        row.getInt("articles"));
  }

  private static List<String> texts(ResultSet row, String column) throws SQLException {
    return List.of((String[]) row.getArray(column).getArray());
  }
}
