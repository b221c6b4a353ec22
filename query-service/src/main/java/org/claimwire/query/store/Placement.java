package org.claimwire.query.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.claimwire.query.reconcile.story.Link;
import org.claimwire.query.reconcile.story.Regions;
import org.claimwire.query.reconcile.story.Story;
import org.claimwire.query.reconcile.story.StoryProfile;

/**
 * Which articles wait for a story, which are linked, and which story each stands in.
 *
 * <p>All methods belong into one transaction that began with {@link #begin}.
 */
@ApplicationScoped
public class Placement {

  // Any number will do, as long as no other advisory lock of this database has it.
  private static final long PLACING = 0x706c616365L;

  private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");
  private static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");

  private final DataSource database;

  Placement(DataSource database) {
    this.database = database;
  }

  /**
   * Makes this transaction the only one that places, until its end.
   *
   * @return false if another replica is placing; it will see to all marks
   */
  public boolean begin() {
    return Rows.of("select pg_try_advisory_xact_lock(" + PLACING + ")")
        .read(database, row -> row.getBoolean(1))
        .getFirst();
  }

  /** Takes the articles that wait longest, each once. */
  public Set<String> takeWaiting(int limit) {
    return new TreeSet<>(
        Rows.of("delete from articles_to_place")
            .where("seq in (select seq from articles_to_place order by seq limit ?)", limit)
            .then("returning article_id")
            .read(database, row -> row.getString(1)));
  }

  /** Forgets what the articles were about and linked to; they then stand in no story. */
  public void remove(Collection<String> articleIds) {
    update(
        "delete from placements where article_id = any (?)",
        (Object) articleIds.toArray(String[]::new));
  }

  /** Keeps what the article is about, under its keys, in place of what it was about before. */
  public void put(StoryProfile profile) {
    update(
        """
        insert into placements (article_id, published_at, profile) values (?, ?, ?)
        on conflict (article_id) do update
        set published_at = excluded.published_at, profile = excluded.profile
        """,
        profile.articleId(),
        profile.publishedAt().orElse(null),
        ProfileBytes.write(profile));
    update("delete from placement_keys where article_id = ?", profile.articleId());
    update(
        """
        insert into placement_keys (key, article_id, published_at)
        select distinct key, ?, ?::timestamptz from unnest(?) key
        """,
        profile.articleId(),
        profile.publishedAt().orElse(null),
        keys(profile));
  }

  /** Articles that may be linked with this one: enough keys in common, near in time. */
  public List<StoryProfile> candidates(StoryProfile profile) {
    Long[] keys = keys(profile);
    // An article without a date is near to all, and all to it.
    Duration window = Link.WINDOW.plusSeconds(1);
    Instant from = profile.publishedAt().map(at -> at.minus(window)).orElse(EARLIEST);
    Instant to = profile.publishedAt().map(at -> at.plus(window)).orElse(LATEST);
    return Rows.of(
            """
            select article_id, published_at, profile from placements
            where article_id <> ? and article_id in (
              select article_id from (
                select article_id from placement_keys
                where key = any (?) and published_at between ? and ?
                union all
                select article_id from placement_keys where key = any (?) and published_at is null
              ) shared group by article_id having count(*) >= ?)
            order by article_id
            """,
            profile.articleId(),
            keys,
            from,
            to,
            keys,
            Link.SHARED_KEYS)
        .read(database, Placement::profile);
  }

  /** The articles that are linked with one of these. */
  public Set<String> linkedWith(Collection<String> articleIds) {
    String[] ids = articleIds.toArray(String[]::new);
    return new TreeSet<>(
        Rows.of(
                """
                select other from article_links where one = any (?)
                union
                select one from article_links where other = any (?)
                """,
                ids,
                ids)
            .read(database, row -> row.getString(1)));
  }

  /** Puts these links in place of all that these articles had. */
  public void link(Collection<String> articleIds, Collection<Link> links) {
    String[] ids = articleIds.toArray(String[]::new);
    update("delete from article_links where one = any (?) or other = any (?)", ids, ids);
    update(
        "insert into article_links (one, other, score, strength) select * from unnest(?, ?, ?, ?)",
        links.stream().map(Link::one).toArray(String[]::new),
        links.stream().map(Link::other).toArray(String[]::new),
        links.stream().map(Link::score).toArray(Double[]::new),
        links.stream().map(Link::strength).toArray(Integer[]::new));
  }

  /** How far links of some strength lead from an article; see {@link Regions.Reach}. */
  public Set<String> connected(String articleId, int strength, int limit) {
    return new TreeSet<>(
        Rows.of(
                """
                with recursive linked (id) as (
                  select article_id from placements where article_id = ?
                  union
                  select l.id from linked k cross join lateral (
                    select other from article_links where one = k.id and strength >= ?
                    union all
                    select one from article_links where other = k.id and strength >= ?) l (id)
                )
                select id from linked limit ?
                """,
                articleId,
                strength,
                strength,
                limit)
            .read(database, row -> row.getString(1)));
  }

  /** The links between these articles, and some that lead to others. */
  public List<Link> links(Collection<String> articleIds) {
    return Rows.of("select one, other, score from article_links")
        .where("one = any (?)", List.copyOf(articleIds))
        .read(database, row -> new Link(row.getString(1), row.getString(2), row.getDouble(3)));
  }

  public List<StoryProfile> profiles(Collection<String> articleIds) {
    return Rows.of("select article_id, published_at, profile from placements")
        .where("article_id = any (?)", List.copyOf(articleIds))
        .then("order by article_id")
        .read(database, Placement::profile);
  }

  /** The stories in which these articles stand now. */
  public Set<String> storiesOf(Collection<String> articleIds) {
    return new TreeSet<>(
        Rows.of("select distinct story_id from placements")
            .where("article_id = any (?)", List.copyOf(articleIds))
            .where("story_id is not null")
            .read(database, row -> row.getString(1)));
  }

  /**
   * Puts each article into the story that now has it.
   *
   * @return the stories that gained or lost an article
   */
  public Set<String> move(List<Story> stories) {
    String[] articles = stories.stream().flatMap(s -> s.articles().stream()).toArray(String[]::new);
    String[] homes =
        stories.stream()
            .flatMap(s -> s.articles().stream().map(article -> s.id()))
            .toArray(String[]::new);
    Set<String> changed = new TreeSet<>();
    Rows.of(
            """
            update placements p set story_id = n.story_id
            from unnest(?, ?) n (article_id, story_id),
              (select article_id, story_id from placements) was
            """,
            List.of(articles),
            List.of(homes))
        .where("p.article_id = n.article_id and was.article_id = p.article_id")
        .where("p.story_id is distinct from n.story_id")
        .then("returning n.story_id, was.story_id")
        .read(
            database,
            row -> {
              changed.add(row.getString(1));
              Optional.ofNullable(row.getString(2)).ifPresent(changed::add);
              return null;
            });
    return changed;
  }

  /** Counts these stories anew, forgets those without articles, and has all reconciled. */
  public void changed(Collection<String> storyIds) {
    String[] ids = storyIds.toArray(String[]::new);
    update(
        """
        insert into stories (id, happened_at, articles, outlets)
        select p.story_id, max(a.happened_at), count(*), count(distinct a.outlet_key)
        from placements p join articles a on a.id = p.article_id
        where p.story_id = any (?)
        group by p.story_id
        on conflict (id) do update set happened_at = excluded.happened_at,
          articles = excluded.articles, outlets = excluded.outlets
        """,
        (Object) ids);
    update(
        """
        delete from stories s where id = any (?)
          and not exists (select from placements where story_id = s.id)
        """,
        (Object) ids);
    update(
        "insert into story_reports (story_id) select unnest(?) on conflict do nothing",
        (Object) ids);
    update("insert into stories_to_reconcile (story_id) select unnest(?)", (Object) ids);
  }

  private static StoryProfile profile(ResultSet row) throws SQLException {
    return ProfileBytes.read(
        row.getString("article_id"),
        Optional.ofNullable(Rows.instant(row, "published_at")),
        row.getBytes("profile"));
  }

  private static Long[] keys(StoryProfile profile) {
    return profile.keys().toArray(Long[]::new);
  }

  private void update(String sql, Object... values) {
    Rows.update(database, sql, values);
  }
}
