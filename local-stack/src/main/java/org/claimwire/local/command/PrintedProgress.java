package org.claimwire.local.command;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import org.claimwire.local.stack.Role;
import org.claimwire.local.stack.StackProgress;
import org.claimwire.local.stack.StackSettings;
import org.claimwire.local.terminal.Screen;

/** Tells a person what the stack does, a line for each step. */
final class PrintedProgress implements StackProgress {

  private final StackSettings settings;
  private final Screen screen;
  private final PrintStream out;

  PrintedProgress(StackSettings settings, Screen screen, PrintStream out) {
    this.settings = settings;
    this.screen = screen;
    this.out = out;
  }

  @Override
  public synchronized void starting(Role role) {
    out.println(screen.faint("  … starting " + role.title()));
  }

  @Override
  public synchronized void ready(Role role, Duration took) {
    out.printf(
        "  %s %-18s %-22s %s%n",
        screen.green("✓"), role.title(), address(role), screen.faint(describe(took)));
  }

  @Override
  public synchronized void stopping(Role role) {
    out.println(screen.faint("  … stopping " + role.title()));
  }

  private String address(Role role) {
    return switch (role) {
      case DATABASE, BROKER -> "127.0.0.1:" + settings.port(role);
      case INGEST, EXTRACTION, QUERY -> settings.httpAddress(role);
    };
  }

  private static String describe(Duration took) {
    return took.isZero()
        ? "already running"
        : String.format(Locale.ROOT, "%.1f s", took.toMillis() / 1000.0);
  }
}
