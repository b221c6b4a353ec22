package org.claimwire.local.command;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.claimwire.local.client.AddArticles.Added;
import org.claimwire.local.client.KnownArticle;
import org.claimwire.local.client.QueryClient;
import org.claimwire.local.report.Stories;
import org.claimwire.local.report.StoryPage;
import org.claimwire.local.stack.LocalStack;
import org.claimwire.local.stack.Role;
import org.claimwire.local.stack.StackSettings;
import org.claimwire.local.terminal.Screen;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "demo",
    description = {
      "Starts everything, adds the stories of samples/, tells what the system found,",
      "and stays until Ctrl-C. Its data are kept apart, in .claimwire/demo."
    },
    mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {

  private static final Duration PATIENCE = Duration.ofMinutes(3);

  @Mixin private StackOptions stack;

  @Option(names = "--exit", description = "stop everything after printing")
  private boolean exit;

  @Override
  public Integer call() throws InterruptedException {
    StackSettings settings = stack.settings("demo");
    Screen screen = Screen.ofThisProcess();
    var progress = new PrintedProgress(settings, screen, System.err);
    var local = new LocalStack(settings);
    // On every way out: the end, a failure, Ctrl-C.
    Runtime.getRuntime().addShutdownHook(new Thread(() -> local.down(progress), "stop-stack"));
    local.up(progress);

    var submission = new Submission(settings, screen);
    var samples = new ArticleOptions();
    samples.paths = List.of(settings.home().resolve("samples").toString());
    System.err.println("  … adding the stories of samples/");
    Added added = submission.submit(samples);
    boolean arrived = submission.await(added, PATIENCE);
    print(settings, added, screen);
    if (!exit) {
      System.err.println("Ctrl-C stops everything.");
      new CountDownLatch(1).await();
    }
    return arrived && added.rejected().isEmpty() ? 0 : 1;
  }

  private static void print(StackSettings settings, Added added, Screen screen) {
    var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    var query = new QueryClient(settings.httpAddress(Role.QUERY));
    var stories = new Stories(query);
    Set<String> ids = new LinkedHashSet<>();
    for (String article : added.accepted().keySet()) {
      query.findArticle(article).flatMap(KnownArticle::story).ifPresent(ids::add);
    }
    for (String id : ids) {
      JsonNode report = query.findReport(id).orElseThrow();
      out.println();
      StoryPage.lines(stories.told(report), screen).forEach(out::println);
      out.println();
      out.println("  page         " + settings.httpAddress(Role.QUERY) + "/stories/" + id);
    }
    out.println();
    out.println(screen.bold("Look further"));
    out.println("  all stories  " + settings.httpAddress(Role.QUERY) + "/");
    out.println("  query API    " + settings.httpAddress(Role.QUERY) + "/q/swagger-ui");
    out.println("  submit       " + settings.httpAddress(Role.INGEST) + "/q/swagger-ui");
    out.println("  try a text   " + settings.httpAddress(Role.EXTRACTION) + "/q/swagger-ui");
    out.println();
  }
}
