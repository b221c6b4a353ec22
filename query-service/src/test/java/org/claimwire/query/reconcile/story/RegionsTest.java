package org.claimwire.query.reconcile.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RegionsTest {

  private static final int MOST = 8;

  @Test
  void few_linked_articles_are_one_region_however_weak_their_links() {
    List<Link> links = List.of(link(1, 2, 0.41), link(2, 3, 0.97));

    assertThat(regions(links, 4)).containsExactlyInAnyOrder(set(0), set(1, 2, 3));
  }

  @Test
  void where_links_connect_too_many_only_the_stronger_count() {
    List<Link> links = new ArrayList<>();
    for (int i = 0; i + 1 < 3 * MOST; i++) {
      links.add(link(i, i + 1, i % 4 == 3 ? 0.46 : 0.7));
    }

    assertThat(regions(links, 3 * MOST))
        .hasSize(3 * MOST / 4)
        .allSatisfy(region -> assertThat(region).hasSize(4));
  }

  @Test
  void any_number_of_copies_is_divided_too() {
    List<Link> links = new ArrayList<>();
    for (int i = 0; i < 5 * MOST; i++) {
      for (int j = i + 1; j < 5 * MOST; j++) {
        links.add(link(i, j, 1));
      }
    }

    assertThat(regions(links, 5 * MOST))
        .allSatisfy(region -> assertThat(region.size()).isLessThanOrEqualTo(MOST));
  }

  // What placing an article relies on: it looks at these regions only.
  @Test
  void when_an_article_comes_or_goes_only_regions_at_its_links_change() {
    Random random = new Random(3);
    for (int trial = 0; trial < 200; trial++) {
      int size = 5 + random.nextInt(60);
      List<Link> links = new ArrayList<>();
      for (int i = 0; i < size; i++) {
        for (int n = random.nextInt(4); n > 0 && i > 0; n--) {
          links.add(link(random.nextInt(i), i, 0.4 + 0.6 * random.nextDouble()));
        }
      }
      List<Link> without = links.stream().filter(link -> !touches(link, id(size - 1))).toList();
      Set<String> touched = new TreeSet<>(Set.of(id(size - 1)));
      links.stream()
          .filter(link -> touches(link, id(size - 1)))
          .forEach(link -> touched.addAll(List.of(link.one(), link.other())));

      assertOnlyTouchedChange(without, links, touched, size);
      assertOnlyTouchedChange(links, without, touched, size);
    }
  }

  private static void assertOnlyTouchedChange(
      List<Link> before, List<Link> after, Set<String> touched, int size) {
    Set<SortedSet<String>> old = Set.copyOf(regions(before, size));
    Set<String> affected = new TreeSet<>(touched);
    old.stream().filter(region -> !Collections.disjoint(region, touched)).forEach(affected::addAll);

    assertThat(regions(after, size))
        .filteredOn(region -> !old.contains(region))
        .allSatisfy(region -> assertThat(region).containsAnyElementsOf(affected));
  }

  private static boolean touches(Link link, String article) {
    return link.one().equals(article) || link.other().equals(article);
  }

  private static List<SortedSet<String>> regions(List<Link> links, int size) {
    return new Regions(new Web(links), MOST)
        .around(IntStream.range(0, size).mapToObj(RegionsTest::id).toList());
  }

  private static Link link(int one, int other, double score) {
    boolean ordered = id(one).compareTo(id(other)) < 0;
    return new Link(id(ordered ? one : other), id(ordered ? other : one), score);
  }

  private static SortedSet<String> set(int... articles) {
    SortedSet<String> ids = new TreeSet<>();
    IntStream.of(articles).forEach(i -> ids.add(id(i)));
    return ids;
  }

  /** Ids as spread as those of articles. */
  private static String id(int number) {
    return "%08x".formatted(number * 0x9E3779B9);
  }
}
