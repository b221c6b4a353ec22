package org.claimwire.local.command;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.logging.LogManager;
import org.claimwire.local.client.AwaitArticles;
import org.claimwire.local.client.ServiceException;
import org.claimwire.local.stack.StackException;
import org.claimwire.local.terminal.Screen;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParseResult;

/** The command line: exit code 0 is done, 1 failed, 2 wrong usage. */
@Command(
    name = "claimwire",
    description = "Compares what outlets report of one event: who said what, what differs.",
    mixinStandardHelpOptions = true,
    version = "claimwire 1.0.0",
    subcommands = {
      DemoCommand.class,
      UpCommand.class,
      DownCommand.class,
      StatusCommand.class,
      LogsCommand.class,
      AddCommand.class,
      ExtractCommand.class,
      ReportCommand.class,
      DeadCommand.class
    },
    footer = {
      "  test     Runs the whole test suite (./mvnw verify).",
      "",
      "Start with: ./claimwire demo"
    })
public final class ClaimwireCommand {

  private ClaimwireCommand() {}

  public static void main(String[] args) {
    // What the libraries log is not for the person at the terminal; failures are thrown.
    LogManager.getLogManager().reset();
    System.exit(commandLine().execute(args));
  }

  static CommandLine commandLine() {
    CommandLine line = new CommandLine(new ClaimwireCommand());
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setUsageHelpAutoWidth(true);
    line.setExecutionExceptionHandler(ClaimwireCommand::explain);
    return line;
  }

  private static int explain(Exception failure, CommandLine line, ParseResult parsed)
      throws Exception {
    Screen screen = Screen.ofThisProcess();
    PrintWriter err = line.getErr();
    switch (failure) {
      case StackException.NotReady notReady -> {
        err.println(screen.red("failed: ") + notReady.getMessage());
        notReady.lastLines().forEach(text -> err.println(screen.faint("  | ") + text));
        err.println("The whole log: " + notReady.log());
        err.println("Then try again: ./claimwire " + line.getCommandName());
      }
      case ServiceException.Unreachable unreachable -> {
        err.println(screen.red("failed: ") + unreachable.getMessage());
        err.println("Is the stack up? ./claimwire status, ./claimwire up");
      }
      case RuntimeException known when isExpected(known) ->
          err.println(screen.red("failed: ") + known.getMessage());
      default -> throw failure;
    }
    return line.getCommandSpec().exitCodeOnExecutionException();
  }

  /** Failures that say what happened; anything else is a fault of ours and shows its trace. */
  private static boolean isExpected(RuntimeException failure) {
    return failure instanceof StackException
        || failure instanceof ServiceException
        || failure instanceof AwaitArticles.NotArrived
        || failure instanceof UncheckedIOException
        || failure instanceof IllegalStateException;
  }
}
