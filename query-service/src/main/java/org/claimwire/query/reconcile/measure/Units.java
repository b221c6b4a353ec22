package org.claimwire.query.reconcile.measure;

import java.util.Map;
import java.util.Set;

/** Which units measure the same, and how many base units each is. */
final class Units {

  record Unit(String base, double factor) {}

  private static final Map<String, Unit> KNOWN =
      Map.ofEntries(
          Map.entry("second", new Unit("second", 1)),
          Map.entry("minute", new Unit("second", 60)),
          Map.entry("hour", new Unit("second", 3_600)),
          Map.entry("day", new Unit("second", 86_400)),
          Map.entry("week", new Unit("second", 604_800)),
          Map.entry("month", new Unit("second", 2_629_800)),
          Map.entry("year", new Unit("second", 31_557_600)),
          Map.entry("decade", new Unit("second", 315_576_000)),
          Map.entry("metre", new Unit("metre", 1)),
          Map.entry("meter", new Unit("metre", 1)),
          Map.entry("kilometre", new Unit("metre", 1_000)),
          Map.entry("kilometer", new Unit("metre", 1_000)),
          Map.entry("centimetre", new Unit("metre", 0.01)),
          Map.entry("centimeter", new Unit("metre", 0.01)),
          Map.entry("mile", new Unit("metre", 1_609.344)),
          Map.entry("yard", new Unit("metre", 0.9144)),
          Map.entry("foot", new Unit("metre", 0.3048)),
          Map.entry("inch", new Unit("metre", 0.0254)),
          Map.entry("gram", new Unit("gram", 1)),
          Map.entry("kilogram", new Unit("gram", 1_000)),
          Map.entry("tonne", new Unit("gram", 1_000_000)),
          Map.entry("ton", new Unit("gram", 1_000_000)),
          Map.entry("pound-weight", new Unit("gram", 453.592)),
          Map.entry("hectare", new Unit("square-metre", 10_000)),
          Map.entry("acre", new Unit("square-metre", 4_046.86)));

  private static final Set<String> PEOPLE =
      Set.of(
          ("worker employee spectator supporter passenger resident victim soldier student child"
                  + " woman man patient visitor fan protester demonstrator civilian officer"
                  + " firefighter guard prisoner refugee migrant voter member guest doctor"
                  + " nurse teacher farmer journalist tourist miner inmate detainee hostage sailor"
                  + " survivor client customer villager pupil athlete user viewer")
              .split(" "));

  private Units() {}

  /** Whether it counts people of one kind, such as passengers. */
  static boolean isPeople(String name) {
    return PEOPLE.contains(name);
  }

  /** The unit of that name; one we do not convert measures only itself. */
  static Unit of(String name) {
    return KNOWN.getOrDefault(name, new Unit(name, 1));
  }

  /** Whether it is a unit of time. */
  static boolean measuresTime(String name) {
    return of(name).base().equals("second");
  }
}
