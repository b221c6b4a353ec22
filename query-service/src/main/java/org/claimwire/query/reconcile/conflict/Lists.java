package org.claimwire.query.reconcile.conflict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.claimwire.query.reconcile.proposition.StoryText;

/** Compares the lists that several articles give for one slot. */
final class Lists {

  private Lists() {}

  /** What belongs together, directly or by others between. */
  static <T> List<List<T>> slots(List<T> told, BiPredicate<T, T> sameSlot) {
    List<List<T>> slots = new ArrayList<>();
    for (T one : told) {
      List<List<T>> joined =
          slots.stream()
              .filter(slot -> slot.stream().anyMatch(other -> sameSlot.test(one, other)))
              .toList();
      List<T> slot = new ArrayList<>();
      joined.forEach(slot::addAll);
      slot.add(one);
      slots.removeAll(joined);
      slots.add(slot);
    }
    slots.forEach(slot -> slot.sort(Comparator.comparingInt(told::indexOf)));
    return slots;
  }

  /**
   * One side for each outlet's list, those alike together; empty where fewer than two independent
   * outlets give lists that differ.
   */
  static Optional<List<Conflict.Side>> sides(Account account, List<Listing> slot) {
    List<List<Told>> sides = new ArrayList<>();
    byArticle(account.story(), slot)
        .forEach(
            told ->
                sides.stream()
                    .filter(side -> told.agrees(account.story(), side.getFirst()))
                    .findFirst()
                    .ifPresentOrElse(
                        side -> side.add(told), () -> sides.add(new ArrayList<>(List.of(told)))));
    long origins =
        slot.stream()
            .map(listing -> account.origins().getOf(listing.article().id()).id())
            .distinct()
            .count();
    return sides.size() < 2 || origins < 2
        ? Optional.empty()
        : Optional.of(sides.stream().map(Lists::side).toList());
  }

  /** All that one article lists for a slot, in its own words. */
  private record Told(List<Listing> listings, List<SortedSet<String>> items, String words) {

    boolean agrees(StoryText story, Told other) {
      return items.stream().allMatch(item -> Listing.names(story, other.items, item))
          && other.items.stream().allMatch(item -> Listing.names(story, items, item));
    }
  }

  private static List<Told> byArticle(StoryText story, List<Listing> slot) {
    Map<String, List<Listing>> byArticle = new LinkedHashMap<>();
    for (Listing listing : slot) {
      byArticle.computeIfAbsent(listing.article().id(), id -> new ArrayList<>()).add(listing);
    }
    byArticle.values().forEach(own -> own.sort(Comparator.comparing(Listing::list)));
    return byArticle.values().stream().map(own -> told(story, own)).toList();
  }

  private static Told told(StoryText story, List<Listing> listings) {
    List<SortedSet<String>> items = new ArrayList<>();
    List<Listing> telling = new ArrayList<>();
    for (Listing listing : listings) {
      boolean adds = listing.items().stream().anyMatch(item -> !Listing.names(story, items, item));
      if (adds) {
        items.addAll(listing.items());
        telling.add(listing);
      }
    }
    return new Told(
        listings, items, telling.stream().map(Listing::said).collect(Collectors.joining("; ")));
  }

  private static Conflict.Side side(List<Told> alike) {
    return new Conflict.Side(
        alike.getFirst().words(),
        Optional.empty(),
        alike.stream().flatMap(told -> told.listings().stream()).map(Listing::witness).toList());
  }
}
