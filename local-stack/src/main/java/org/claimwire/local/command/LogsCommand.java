package org.claimwire.local.command;

import java.util.List;
import java.util.concurrent.Callable;
import org.claimwire.local.process.LogFile;
import org.claimwire.local.stack.Role;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "logs",
    description = "Shows what a process of the stack wrote.",
    mixinStandardHelpOptions = true)
final class LogsCommand implements Callable<Integer> {

  @Mixin private StackOptions stack;

  @Parameters(paramLabel = "SERVICE", description = "one of: ${COMPLETION-CANDIDATES}")
  private Role role;

  @Option(
      names = {"-n", "--lines"},
      paramLabel = "COUNT",
      defaultValue = "100",
      description = "how many of the last lines (default: ${DEFAULT-VALUE})")
  private int lines;

  @Override
  public Integer call() {
    var log = new LogFile(stack.settings().log(role));
    List<String> last = log.last(lines);
    last.forEach(System.out::println);
    if (last.isEmpty()) {
      System.err.println("nothing is written yet to " + log.path());
      return 1;
    }
    return 0;
  }
}
