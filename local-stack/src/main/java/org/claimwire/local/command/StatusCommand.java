package org.claimwire.local.command;

import java.util.List;
import java.util.concurrent.Callable;
import org.claimwire.local.stack.LocalStack;
import org.claimwire.local.stack.LocalStack.Status;
import org.claimwire.local.terminal.Screen;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
    name = "status",
    description = "Says what runs; exit code 1 where something does not run or is not ready.",
    mixinStandardHelpOptions = true)
final class StatusCommand implements Callable<Integer> {

  @Mixin private StackOptions stack;

  @Override
  public Integer call() {
    Screen screen = Screen.ofThisProcess();
    List<Status> all = new LocalStack(stack.settings()).status();
    for (Status status : all) {
      System.out.printf(
          "%-18s port %-6d %s%n", status.role().title(), status.port(), state(status, screen));
    }
    return all.stream().allMatch(Status::ready) ? 0 : 1;
  }

  private static String state(Status status, Screen screen) {
    if (status.process().isEmpty()) {
      return screen.faint("not running");
    }
    String pid = " (pid " + status.process().get().pid() + ")";
    return (status.ready() ? screen.green("ready") : screen.red("running, not ready")) + pid;
  }
}
