package org.claimwire.local.command;

import org.claimwire.local.stack.LocalStack;
import org.claimwire.local.stack.StackSettings;
import org.claimwire.local.terminal.Screen;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
    name = "down",
    description = "Stops what up started; the articles stay.",
    mixinStandardHelpOptions = true)
final class DownCommand implements Runnable {

  @Mixin private StackOptions stack;

  @Override
  public void run() {
    StackSettings settings = stack.settings();
    new LocalStack(settings)
        .down(new PrintedProgress(settings, Screen.ofThisProcess(), System.err));
  }
}
