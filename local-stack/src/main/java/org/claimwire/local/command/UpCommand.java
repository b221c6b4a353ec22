package org.claimwire.local.command;

import org.claimwire.local.stack.LocalStack;
import org.claimwire.local.stack.Role;
import org.claimwire.local.stack.StackSettings;
import org.claimwire.local.terminal.Screen;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
    name = "up",
    description = "Starts the broker, the database and the services in the background.",
    mixinStandardHelpOptions = true)
final class UpCommand implements Runnable {

  @Mixin private StackOptions stack;

  @Override
  public void run() {
    StackSettings settings = stack.settings();
    Screen screen = Screen.ofThisProcess();
    new LocalStack(settings).up(new PrintedProgress(settings, screen, System.err));
    System.err.println();
    System.err.println("Pages and API: " + settings.httpAddress(Role.QUERY) + "/");
    System.err.println("Add articles:  ./claimwire add FILE...");
    System.err.println("Stop it:       ./claimwire down");
  }
}
