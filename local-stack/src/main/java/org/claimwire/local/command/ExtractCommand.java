package org.claimwire.local.command;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.claimwire.local.articles.ArticleFiles;
import org.claimwire.local.articles.FoundArticle;
import org.claimwire.local.client.ExtractionClient;
import org.claimwire.local.client.ServiceException;
import org.claimwire.local.stack.LoneExtraction;
import org.claimwire.local.stack.Role;
import org.claimwire.local.stack.StackSettings;
import org.claimwire.local.terminal.Bar;
import org.claimwire.local.terminal.Screen;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
    name = "extract",
    description = {
      "Prints the claims of articles: a JSON document a line, in the order of the arguments.",
      "Where no extraction service runs, one is started for the length of the command."
    },
    mixinStandardHelpOptions = true)
final class ExtractCommand implements Callable<Integer> {

  private static final int AT_ONCE = 2;

  @Mixin private StackOptions stack;
  @Mixin private ArticleOptions articles;

  @Override
  public Integer call() {
    StackSettings settings = stack.settings();
    var running = new ExtractionClient(settings.httpAddress(Role.EXTRACTION));
    if (running.isReachable()) {
      return extract(running);
    }
    System.err.println("starting an extraction service for this command …");
    try (var lone = LoneExtraction.start(settings)) {
      return extract(new ExtractionClient(lone.address()));
    }
  }

  private int extract(ExtractionClient extraction) {
    var out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    var failures = new AtomicInteger();
    Iterator<FoundArticle> each = ArticleFiles.at(articles.paths, System.in).iterator();
    try (var bar =
        new Bar("extracting", ArticleFiles.count(articles.paths), Screen.ofThisProcess())) {
      InParallel.inOrder(
          each,
          AT_ONCE,
          article -> extract(extraction, article),
          line -> {
            switch (line) {
              case Line.Claims claims -> out.println(claims.json());
              case Line.Failure failure -> {
                failures.incrementAndGet();
                System.err.println(failure.sentence());
              }
            }
            bar.accept(1);
          });
    } finally {
      out.flush();
    }
    return failures.get() == 0 ? 0 : 1;
  }

  private Line extract(ExtractionClient extraction, FoundArticle found) {
    return switch (found) {
      case FoundArticle.Unreadable unreadable ->
          new Line.Failure(unreadable.source() + ": " + unreadable.reason());
      case FoundArticle.Readable readable -> {
        articles.complete(readable.json());
        try {
          yield new Line.Claims(extraction.extract(readable.json()).strip());
        } catch (ServiceException.Refused e) {
          yield new Line.Failure(readable.source() + ": " + e.getMessage());
        }
      }
    };
  }

  private sealed interface Line {
    record Claims(String json) implements Line {}

    record Failure(String sentence) implements Line {}
  }
}
