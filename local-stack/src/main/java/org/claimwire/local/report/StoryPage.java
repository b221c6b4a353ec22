package org.claimwire.local.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.claimwire.local.terminal.Screen;

/** A story as a person reads it in a terminal. */
public final class StoryPage {

  private static final int MOST_GROUPS = 5;
  private static final int MOST_CONFLICTS = 8;
  private static final int MOST_QUOTES = 5;

  private final Screen screen;
  private final Told story;
  private final List<String> lines = new ArrayList<>();

  private StoryPage(Told story, Screen screen) {
    this.story = story;
    this.screen = screen;
  }

  /** The lines of the page, without line ends. */
  public static List<String> lines(Told story, Screen screen) {
    var page = new StoryPage(story, screen);
    page.head();
    page.outlets();
    page.agreements();
    page.differences();
    page.quotes();
    return page.lines;
  }

  private void head() {
    JsonNode report = story.report();
    String title = report.path("story").path("title").asText("Untitled story");
    screen.wrap("", "", title).forEach(line -> lines.add(screen.bold(line)));
    lines.add(screen.faint("─".repeat(screen.width())));
    int articles = report.path("articles").size();
    int origins = report.path("origins").size();
    String days =
        Days.between(
            report.path("story").path("firstSeen").asText(""),
            report.path("story").path("lastSeen").asText(""));
    lines.add(
        "%s · %s%s"
            .formatted(
                counted(articles, "article"),
                counted(origins, "independent origin"),
                days.isEmpty() ? "" : " · " + days));
    lines.add(screen.faint("story " + report.path("story").path("id").asText()));
  }

  private void outlets() {
    section("Who tells it");
    int width = 0;
    for (JsonNode article : story.report().path("articles")) {
      width = Math.max(width, story.outlet(article.path("id").asText()).length());
    }
    width = Math.min(width, screen.width() / 3);
    for (JsonNode article : story.report().path("articles")) {
      String outlet = cut(story.outlet(article.path("id").asText()), width);
      String first = "  " + outlet + " ".repeat(width - outlet.length() + 2);
      String title = article.path("title").asText("");
      List<String> wrapped = screen.wrap(first, " ".repeat(first.length()), title);
      lines.add(screen.cyan(first) + wrapped.getFirst().substring(first.length()));
      lines.addAll(wrapped.subList(1, wrapped.size()));
    }
    for (JsonNode origin : story.report().path("origins")) {
      if (origin.path("articles").size() > 1) {
        lines.addAll(
            screen.wrap(
                "  = ",
                "    ",
                "%s count as one: %s"
                    .formatted(
                        String.join(" and ", outletsOf(origin.path("articles"))),
                        origin.path("reason").asText())));
      }
    }
  }

  private void agreements() {
    List<JsonNode> shared =
        elements(story.report().path("groups"))
            .filter(group -> group.path("origins").asInt() > 1)
            .sorted(Comparator.comparingInt((JsonNode group) -> -group.path("origins").asInt()))
            .toList();
    if (shared.isEmpty()) {
      return;
    }
    section("What they agree on");
    for (JsonNode group : shared.subList(0, Math.min(MOST_GROUPS, shared.size()))) {
      List<String> wrapped =
          screen.wrap(
              "  ✓ ",
              "    ",
              "%s (%d origins)"
                  .formatted(group.path("statement").asText(), group.path("origins").asInt()));
      lines.add(screen.green("  ✓ ") + wrapped.getFirst().substring(4));
      lines.addAll(wrapped.subList(1, wrapped.size()));
    }
    more(shared.size() - MOST_GROUPS);
  }

  private void differences() {
    List<JsonNode> conflicts =
        elements(story.report().path("conflicts"))
            .sorted(
                Comparator.comparing(
                        (JsonNode conflict) ->
                            !conflict.path("verdict").asText().equals("contradiction"))
                    .thenComparing(conflict -> -conflict.path("severity").asInt()))
            .toList();
    if (conflicts.isEmpty()) {
      return;
    }
    section("Where they differ");
    for (JsonNode conflict : conflicts.subList(0, Math.min(MOST_CONFLICTS, conflicts.size()))) {
      conflict(conflict);
    }
    more(conflicts.size() - MOST_CONFLICTS);
  }

  private void conflict(JsonNode conflict) {
    String verdict = conflict.path("verdict").asText();
    List<String> head =
        screen.wrap("  ≠ ", "    ", conflict.path("topic").asText() + " (" + verdict + ")");
    boolean contradiction = verdict.equals("contradiction");
    lines.add(
        (contradiction ? screen.red("  ≠ ") : screen.yellow("  ≈ "))
            + head.getFirst().substring(4));
    lines.addAll(head.subList(1, head.size()));
    for (JsonNode value : conflict.path("values")) {
      Set<String> outlets = new LinkedHashSet<>();
      value.path("members").forEach(m -> outlets.add(story.outlet(m.path("article").asText())));
      lines.addAll(
          screen.wrap(
              "      ",
              "        ",
              value.path("value").asText() + " — " + String.join(", ", outlets)));
    }
  }

  private void quotes() {
    List<Quotes.Quote> quotes = Quotes.of(story, MOST_QUOTES);
    if (quotes.isEmpty()) {
      return;
    }
    section("In their words");
    for (Quotes.Quote quote : quotes) {
      lines.addAll(screen.wrap("  “", "   ", quote.words() + "”"));
      lines.add("      " + screen.cyan(quote.speaker()) + screen.faint(", in " + quote.outlet()));
    }
  }

  private void section(String title) {
    lines.add("");
    lines.add(screen.bold(title));
  }

  private void more(int rest) {
    if (rest > 0) {
      lines.add(screen.faint("    and %d more".formatted(rest)));
    }
  }

  private Set<String> outletsOf(JsonNode articles) {
    Set<String> outlets = new LinkedHashSet<>();
    articles.forEach(article -> outlets.add(story.outlet(article.asText())));
    return outlets;
  }

  private static Stream<JsonNode> elements(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }

  private static String counted(int count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }

  private static String cut(String text, int width) {
    return text.length() <= width ? text : text.substring(0, width - 1) + "…";
  }
}
