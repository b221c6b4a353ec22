package org.claimwire.extraction.measure;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Compares speed and memory of claimwire's extraction with those of CoreNLP's own quote pipeline,
 * on the same articles, one after the other, each in a process of its own. Run by hand, as {@code
 * CONTRIBUTING.md} says.
 */
final class Speed {

  private static final int ARTICLES = 40;

  private Speed() {}

  /**
   * @param args how many articles; 40 where nothing is given
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    int articles = args.length == 0 ? ARTICLES : Integer.parseInt(args[0]);
    // The service's own limit, and what CoreNLP advises for this pipeline.
    Map<String, Double> ours = measured(Contestant.CLAIMWIRE, "-Xmx1g", articles);
    Map<String, Double> theirs = measured(Contestant.CORENLP, "-Xmx5g", articles);
    System.out.printf("%n%-28s %12s %12s %8s%n", "", "claimwire", "CoreNLP", "ratio");
    for (String figure : SpeedOf.FIGURES) {
      double our = ours.get(figure);
      double their = theirs.get(figure);
      System.out.printf(
          Locale.ROOT, "%-28s %12.2f %12.2f %8.2f%n", figure, our, their, our / their);
    }
    printStages("claimwire", ours);
    printStages("CoreNLP", theirs);
  }

  private static Map<String, Double> measured(Contestant contestant, String heap, int articles)
      throws IOException, InterruptedException {
    Path log = Path.of("target", "speed-" + contestant + ".log");
    Process process =
        new ProcessBuilder(command(contestant, heap, articles))
            .redirectError(Redirect.to(log.toFile()))
            .start();
    Map<String, Double> figures = new TreeMap<>();
    try (BufferedReader lines = process.inputReader()) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] columns = line.split("\t");
        figures.put(columns[0], Double.valueOf(columns[1]));
      }
    }
    if (process.waitFor() != 0) {
      throw new IllegalStateException(contestant + " failed: see " + log.toAbsolutePath());
    }
    return figures;
  }

  private static List<String> command(Contestant contestant, String heap, int articles) {
    List<String> command = new ArrayList<>();
    command.add(ProcessHandle.current().info().command().orElseThrow());
    // One thread of work is one thread: no collector beside it. The service is started so, too.
    command.add("-XX:+UseSerialGC");
    command.add(heap);
    command.add("--enable-native-access=ALL-UNNAMED");
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add(SpeedOf.class.getName());
    command.add(contestant.name());
    command.add(Integer.toString(articles));
    return command;
  }

  private static void printStages(String name, Map<String, Double> figures) {
    System.out.printf("%n%s, ms an article on one thread%n", name);
    figures.entrySet().stream()
        .filter(e -> e.getKey().startsWith(Stages.PREFIX))
        .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
        .forEach(
            e ->
                System.out.printf(
                    Locale.ROOT,
                    "  %-26s %12.1f%n",
                    e.getKey().substring(Stages.PREFIX.length()),
                    e.getValue()));
  }
}
