package org.claimwire.query;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * An endless stream of articles in the order of print, the same for the same seed. Events happen at
 * a steady rate; one to eight outlets tell each, each in a choice of the event's sentences and not
 * always with the same numbers. Names and words are as unequal as in a language: few are in
 * everybody's mouth, most are rare.
 */
final class GeneratedNews {

  /**
   * Some thousand articles a week. Articles further apart than a week are never linked, so a store
   * of a thousand already holds all that a new one may be linked with: beyond, only the store
   * grows.
   */
  private static final Duration BETWEEN_EVENTS = Duration.ofMinutes(45);

  private static final int MOST_OUTLETS = 8;
  private static final int LATEST_HOURS = 36;

  private final Random random;
  private final List<String> words;
  private final List<String> people;
  private final List<String> firms;
  private final List<String> places;
  private final PriorityQueue<Due> due =
      new PriorityQueue<>(Comparator.comparing(Due::at).thenComparing(Due::number));
  private Instant nextEvent = Instant.parse("2026-01-01T00:00:00Z");
  private int events;
  private int articles;

  private record Due(Instant at, int number, Event event) {}

  /** What happened, as sentences with gaps for what outlets print differently. */
  private record Event(
      String person, String other, String firm, String place, List<String> facts, int hurt) {}

  GeneratedNews(long seed) {
    random = new Random(seed);
    words = distinct(20_000, 2);
    List<String> names = distinct(6_000, 3);
    people = pairs(names, 4_000);
    firms = names.subList(0, 1_500).stream().map(name -> capital(name) + " Works").toList();
    places = distinct(1_500, 3).stream().map(GeneratedNews::capital).toList();
  }

  Report next() {
    while (due.isEmpty() || !due.peek().at().isBefore(nextEvent)) {
      happen();
    }
    Due now = due.poll();
    return told(now.event(), now.at());
  }

  private void happen() {
    Event event = event();
    int outlets = 1 + random.nextInt(MOST_OUTLETS);
    for (int i = 0; i < outlets; i++) {
      Duration later = Duration.ofMinutes(random.nextInt(LATEST_HOURS * 60));
      due.add(new Due(nextEvent.plus(later), MOST_OUTLETS * events + i, event));
    }
    events++;
    nextEvent = nextEvent.plus(BETWEEN_EVENTS);
  }

  private Event event() {
    // What an event is about recurs in all that is told of it.
    List<String> topic = Stream.generate(() -> common(words)).limit(24).toList();
    List<String> facts =
        IntStream.range(0, 10)
            .mapToObj(
                i ->
                    "The %s %s %s the %s %s near the %s"
                        .formatted(
                            any(topic), any(topic), any(VERBS), any(topic), any(topic), any(topic)))
            .toList();
    return new Event(
        common(people), common(people), common(firms), common(places), facts, random.nextInt(80));
  }

  private static final List<String> VERBS =
      List.of(
          "closed",
          "sold",
          "bought",
          "attacked",
          "visited",
          "opened",
          "reached",
          "cancelled",
          "signed",
          "refused",
          "found",
          "ordered",
          "warned",
          "blocked",
          "left",
          "renamed");

  private Report told(Event event, Instant at) {
    List<String> facts = new ArrayList<>(event.facts());
    String day = at.minus(Duration.ofDays(1)).toString().substring(0, 10);
    // One outlet in ten has another number.
    int hurt = event.hurt() + (random.nextInt(10) == 0 ? 3 : 0) + 2;
    Report report =
        Report.report("g-%07d".formatted(articles++))
            .by("Outlet " + random.nextInt(200))
            .titled(facts.getFirst())
            .published(at.toString())
            .naming(event.person(), "PERSON")
            .naming(event.other(), "PERSON")
            .naming(event.firm(), "ORGANIZATION")
            .naming(event.place(), "PLACE")
            .naming(common(places), "PLACE");
    for (int i = 0; i < 5; i++) {
      report.saying(facts.remove(random.nextInt(facts.size())) + " " + common(words));
    }
    return report
        .quoting(event.person(), event.facts().getFirst().toLowerCase())
        .counting(
            "The %s left %d people hurt".formatted(event.firm(), hurt),
            hurt + " people",
            hurt,
            "person")
        .dating(event.facts().getLast() + " on " + day, day, day);
  }

  /** One from the list, the first ones more often: the n-th by about 1/n. */
  private <T> T common(List<T> all) {
    return all.get((int) Math.pow(all.size(), random.nextDouble()) - 1);
  }

  private <T> T any(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  private List<String> pairs(List<String> names, int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> capital(any(names)) + " " + capital(any(names)))
        .toList();
  }

  private List<String> distinct(int count, int syllables) {
    return Stream.generate(() -> word(syllables)).distinct().limit(count).toList();
  }

  private String word(int syllables) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < syllables; i++) {
      word.append("bcdfghjklmnprstvwz".charAt(random.nextInt(18)));
      word.append("aeiou".charAt(random.nextInt(5)));
      word.append(random.nextBoolean() ? "lnrst".charAt(random.nextInt(5)) : 'b');
    }
    return word.toString();
  }

  private static String capital(String word) {
    return word.substring(0, 1).toUpperCase() + word.substring(1);
  }
}
