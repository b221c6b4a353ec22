package org.claimwire.local.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import org.claimwire.local.client.QueryClient;
import org.claimwire.local.report.Stories;
import org.claimwire.local.report.StoryPage;
import org.claimwire.local.stack.Role;
import org.claimwire.local.terminal.Screen;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "report",
    description = "Tells what the outlets report: all stories, or one.",
    mixinStandardHelpOptions = true)
final class ReportCommand implements Callable<Integer> {

  @Mixin private StackOptions stack;

  @Parameters(arity = "0..1", paramLabel = "STORY", description = "the id of a story")
  private String story;

  @Option(
      names = "--json",
      description =
          "print the story report (claimwire/story-report/v1); an array where there are several")
  private boolean json;

  @Override
  public Integer call() throws JsonProcessingException {
    var query = new QueryClient(stack.settings().httpAddress(Role.QUERY));
    var stories = new Stories(query);
    List<JsonNode> reports =
        story == null ? stories.reports() : query.findReport(story).stream().toList();
    if (reports.isEmpty()) {
      System.err.println(
          story == null
              ? "there is no story yet; add articles: ./claimwire add FILE..."
              : "there is no story " + story + "; see ./claimwire report");
      return 1;
    }
    var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    if (json) {
      var pretty = new ObjectMapper().writerWithDefaultPrettyPrinter();
      out.println(pretty.writeValueAsString(reports.size() == 1 ? reports.getFirst() : reports));
      return 0;
    }
    Screen screen = Screen.ofThisProcess();
    for (JsonNode report : reports) {
      StoryPage.lines(stories.told(report), screen).forEach(out::println);
      out.println();
    }
    return 0;
  }
}
