package org.claimwire.local.terminal;

import java.io.PrintStream;
import java.util.function.LongConsumer;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A progress bar on standard error; silent where nobody watches. */
public final class Bar implements AutoCloseable, LongConsumer {

  private final ProgressBar bar;

  /**
   * Shows a bar.
   *
   * @param total what it counts up to; -1 where that is not known
   */
  public Bar(String task, long total, Screen screen) {
    this.bar = screen.colours() ? build(task, total, screen, System.err) : null;
  }

  @Override
  public void accept(long more) {
    if (bar != null) {
      bar.stepBy(more);
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
