package org.claimwire.query.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.claimwire.query.reconcile.report.StoryReport;

/** Lays the dated claims of a story along time: each day once, each claim once a day. */
final class Moments {

  private static final int FIRST = 4;
  private static final int MOST = 20;

  /**
   * Days of which something is told.
   *
   * @param day such as {@code 9 March 2026}
   * @param gap how long after the days before it, in words; empty for the next day and the first,
   *     and for days beside a whole year, of which nobody knows how long before they were
   * @param wide whether it is more than a day
   */
  record Moment(String day, String iso, String gap, boolean wide, List<Event> events) {

    public Part<Event> shown() {
      return Part.of(events, FIRST, MOST);
    }

    int weight() {
      return Math.min(MOST, events.size());
    }
  }

  record Event(String text, List<Printed> in) {}

  private record Stretch(LocalDate from, LocalDate to) {

    private static final int QUARTER = 92;

    boolean isVague() {
      return ChronoUnit.DAYS.between(from, to) > QUARTER;
    }
  }

  private Moments() {}

  static List<Moment> of(
      List<StoryReport.Moment> timeline, List<StoryReport.Group> groups, Sources sources) {
    Map<String, StoryReport.Group> groupOf = new HashMap<>();
    groups.forEach(g -> g.members().forEach(m -> groupOf.putIfAbsent(Sources.key(m), g)));
    Map<Stretch, Map<String, Event>> byDays = new LinkedHashMap<>();
    for (StoryReport.Moment moment : timeline) {
      for (StoryReport.Member member : moment.members()) {
        if (sources.line(member.article()) == null) {
          continue;
        }
        StoryReport.Group group = groupOf.get(Sources.key(member));
        // In the words of this day: others of its group may tell another.
        Event event =
            new Event(moment.text(), List.of(sources.printed(member.article(), member.claim())));
        byDays
            .computeIfAbsent(new Stretch(moment.from(), moment.to()), d -> new LinkedHashMap<>())
            .merge(group == null ? moment.text() : group.id(), event, Moments::joined);
      }
    }
    List<Moment> moments = new ArrayList<>();
    Stretch before = null;
    for (Map.Entry<Stretch, Map<String, Event>> each : byDays.entrySet()) {
      Stretch days = each.getKey();
      moments.add(
          new Moment(
              Days.between(days.from(), days.to()),
              days.from().toString(),
              before == null || before.isVague() || days.isVague()
                  ? ""
                  : gap(before.to(), days.from()),
              !days.from().equals(days.to()),
              List.copyOf(each.getValue().values())));
      before = days;
    }
    return moments;
  }

  private static Event joined(Event one, Event other) {
    List<Printed> in = new ArrayList<>(one.in());
    other.in().stream()
        .filter(p -> in.stream().noneMatch(q -> q.outlet().equals(p.outlet())))
        .forEach(in::add);
    return new Event(one.text(), List.copyOf(in));
  }

  private static String gap(LocalDate before, LocalDate from) {
    long years = ChronoUnit.YEARS.between(before, from);
    long months = ChronoUnit.MONTHS.between(before, from);
    long days = ChronoUnit.DAYS.between(before, from);
    if (years > 0) {
      return Counted.of(years, "year") + " later";
    }
    if (months > 0) {
      return Counted.of(months, "month") + " later";
    }
    return days > 1 ? Counted.of(days, "day") + " later" : "";
  }
}
