package org.claimwire.local.terminal;

import java.io.PrintStream;
import java.time.Duration;
import java.util.function.LongConsumer;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Progress on standard error: a bar on a terminal; in a log a line now and then, on long work. */
public final class Bar implements AutoCloseable, LongConsumer {

  private static final Duration BETWEEN_LINES = Duration.ofSeconds(5);

  private final String task;
  private final long total;
  private final ProgressBar bar;
  private long done;
  private long lastLine = System.nanoTime();

  /**
   * Shows progress.
   *
   * @param total what it counts up to; -1 where that is not known
   */
  public Bar(String task, long total, Screen screen) {
    this.task = task;
    this.total = total;
    this.bar = screen.colours() ? build(task, total, screen, System.err) : null;
  }

  @Override
  public synchronized void accept(long more) {
    done += more;
    if (bar != null) {
      bar.stepBy(more);
    } else if (System.nanoTime() - lastLine > BETWEEN_LINES.toNanos()) {
      System.err.println(task + ": " + done + (total < 0 ? "" : " of " + total));
      lastLine = System.nanoTime();
    }
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }

  private static ProgressBar build(String task, long total, Screen screen, PrintStream out) {
    return new ProgressBarBuilder()
        .setTaskName(task)
        .setInitialMax(total)
        .setStyle(ProgressBarStyle.UNICODE_BLOCK)
        .setUpdateIntervalMillis(200)
        .setMaxRenderedLength(screen.width() - 1)
        .setConsumer(new ConsoleProgressBarConsumer(out, screen.width() - 1))
        .build();
  }
}
