package org.claimwire.query.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.claimwire.query.reconcile.story.Link;
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

  private record ProfileBody(SortedMap<String, Double> names, SortedMap<String, Double> words) {}

  private final DataSource database;
  private final Json json;

  Placement(DataSource database, Json json) {
    this.database = database;
    this.json = json;
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

  /** Forgets what the article was about and linked to; it then stands in no story. */
  public void remove(String articleId) {
    update("delete from placements where article_id = ?", articleId);
  }

  /** Keeps what the article is about, under its keys, in place of what it was about before. */
  public void put(StoryProfile profile) {
    update(
        """
        insert into placements (article_id, published_at, profile) values (?, ?, ?::json)
        on conflict (article_id) do update
        set published_at = excluded.published_at, profile = excluded.profile
        """,
        profile.articleId(),
        profile.publishedAt().orElse(null),
        json.write(new ProfileBody(profile.names(), profile.words())));
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

  /** Articles that may be linked with this one: a key in common, near in time. */
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
              select article_id from placement_keys
              where key = any (?) and published_at between ? and ?
              union
              select article_id from placement_keys where key = any (?) and published_at is null)
            order by article_id
            """,
            profile.articleId(),
            keys,
            from,
            to,
            keys)
        .read(database, this::profile);
  }

  /** Puts these links in place of all that the article had. */
  public void link(String articleId, Collection<Link> links) {
    update("delete from article_links where one = ? or other = ?", articleId, articleId);
    update(
        "insert into article_links (one, other) select * from unnest(?, ?)",
        links.stream().map(Link::one).toArray(String[]::new),
        links.stream().map(Link::other).toArray(String[]::new));
  }

  /** These articles and all that are linked with them, over however many others. */
  public Set<String> connected(Collection<String> articleIds) {
    return new TreeSet<>(
        Rows.of(
                """
                with recursive linked (id) as (
                  select article_id from placements where article_id = any (?)
                  union
                  select l.id from linked k cross join lateral (
                    select other from article_links where one = k.id
                    union all
                    select one from article_links where other = k.id) l (id)
                )
                select id from linked
                """,
                List.copyOf(articleIds))
            .read(database, row -> row.getString(1)));
  }

  public List<StoryProfile> profiles(Collection<String> articleIds) {
    return Rows.of("select article_id, published_at, profile from placements")
        .where("article_id = any (?)", List.copyOf(articleIds))
        .then("order by article_id")
        .read(database, this::profile);
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

  private StoryProfile profile(ResultSet row) throws SQLException {
    ProfileBody body = json.read(row.getString("profile"), ProfileBody.class);
    return new StoryProfile(
        row.getString("article_id"),
        Optional.ofNullable(Rows.instant(row, "published_at")),
        new TreeMap<>(body.names()),
        new TreeMap<>(body.words()));
  }

  private static Long[] keys(StoryProfile profile) {
    return profile.keys().stream().map(Placement::hash).toArray(Long[]::new);
  }

  private static Long hash(String key) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
      return ByteBuffer.wrap(digest).getLong();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private void update(String sql, Object... values) {
    Rows.update(database, sql, values);
  }
}
