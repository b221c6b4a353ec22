package org.claimwire.local.command;

import java.time.Duration;
import java.util.concurrent.Callable;
import org.claimwire.local.client.AddArticles.Added;
import org.claimwire.local.stack.StackSettings;
import org.claimwire.local.terminal.Screen;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "add",
    description = "Submits articles, and waits until they can be asked for.",
    mixinStandardHelpOptions = true)
final class AddCommand implements Callable<Integer> {

  @Mixin private StackOptions stack;
  @Mixin private ArticleOptions articles;

  @Option(names = "--no-wait", description = "return as soon as the broker has the articles")
  private boolean noWait;

  @Option(
      names = "--patience",
      paramLabel = "SECONDS",
      defaultValue = "120",
      description = "give up when nothing arrives for so long (default: ${DEFAULT-VALUE})")
  private int patience;

  @Override
  public Integer call() {
    StackSettings settings = stack.settings();
    var submission = new Submission(settings, Screen.ofThisProcess());
    Added added = submission.submit(articles);
    int count = added.accepted().size();
    System.err.printf("%d article%s accepted%n", count, count == 1 ? "" : "s");
    boolean arrived = noWait || submission.await(added, Duration.ofSeconds(patience));
    if (!noWait && count > 0 && arrived) {
      System.err.println("all queryable; see ./claimwire report");
    }
    return arrived && added.rejected().isEmpty() ? 0 : 1;
  }
}
