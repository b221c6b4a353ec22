package org.claimwire.local.command;

import java.util.List;
import org.claimwire.local.deadletters.DeadLetter;
import org.claimwire.local.deadletters.DeadLetters;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "dead",
    description = "Messages that a service could not process: list, show, retry.",
    synopsisSubcommandLabel = "(list | show | retry)",
    mixinStandardHelpOptions = true)
final class DeadCommand implements Runnable {

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "say what to do: list, show or retry");
  }

  @Command(
      description = "Lists those that wait, one a line: name, article, reason.",
      mixinStandardHelpOptions = true)
  void list(@Mixin StackOptions stack) {
    try (var letters = new DeadLetters(stack.settings().bootstrapServers())) {
      List<DeadLetter> waiting = letters.waiting();
      waiting.forEach(
          letter ->
              System.out.printf(
                  "%s\t%s\t%s%n",
                  letter.name(), letter.article().orElse("no article"), oneLine(letter.reason())));
      if (waiting.isEmpty()) {
        System.err.println("no dead letters");
      }
    }
  }

  @Command(description = "Shows one with its message.", mixinStandardHelpOptions = true)
  void show(
      @Mixin StackOptions stack,
      @Parameters(paramLabel = "NAME", description = "as listed, such as articles.raw@3")
          String name) {
    try (var letters = new DeadLetters(stack.settings().bootstrapServers())) {
      DeadLetter letter = named(letters.waiting(), name);
      System.out.println("name     " + letter.name());
      System.out.println("article  " + letter.article().orElse("none"));
      System.out.println("since    " + letter.at());
      System.out.println("from     " + letter.place());
      System.out.println("reason   " + letter.reason());
      letter.failureClass().ifPresent(type -> System.out.println("class    " + type));
      letter.cause().ifPresent(cause -> System.out.println("cause    " + cause));
      System.out.println();
      System.out.println(letter.body());
    }
  }

  @Command(
      description = "Sends them round again: those named, or all.",
      mixinStandardHelpOptions = true)
  void retry(
      @Mixin StackOptions stack,
      @Option(names = "--all", description = "all that wait") boolean all,
      @Parameters(arity = "0..*", paramLabel = "NAME", description = "as listed")
          List<String> names) {
    if (all == (names != null && !names.isEmpty())) {
      throw new ParameterException(
          spec.subcommands().get("retry"), "name the letters to retry, or say --all");
    }
    try (var letters = new DeadLetters(stack.settings().bootstrapServers())) {
      List<DeadLetter> waiting = letters.waiting();
      List<DeadLetter> chosen =
          all ? waiting : names.stream().map(name -> named(waiting, name)).toList();
      letters.retry(chosen);
      System.err.printf(
          "%d message%s sent round again%n", chosen.size(), chosen.size() == 1 ? "" : "s");
    }
  }

  private DeadLetter named(List<DeadLetter> letters, String name) {
    return letters.stream()
        .filter(letter -> letter.name().equals(name))
        .findFirst()
        .orElseThrow(
            () -> new IllegalStateException("there is no dead letter " + name + "; see dead list"));
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}
