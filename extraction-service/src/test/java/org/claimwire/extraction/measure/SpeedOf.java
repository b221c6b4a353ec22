package org.claimwire.extraction.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.claimwire.extraction.text.Article;

/** The process that measures one contestant of {@link Speed}; prints a figure a line. */
final class SpeedOf {

  static final List<String> FIGURES =
      List.of(
          "articles",
          "words an article",
          "seconds to load",
          "articles/s, one thread",
          "articles/s, two threads",
          "peak resident memory, MB");

  private static final Path SAMPLES = Path.of("..", "samples");
  private static final int READ_BEFOREHAND = 10;

  private SpeedOf() {}

  /**
   * @param args the contestant, and how many articles
   */
  public static void main(String[] args) throws Exception {
    List<Article> articles = articles(Integer.parseInt(args[1]));
    print("articles", articles.size());
    print("words an article", articles.stream().mapToInt(SpeedOf::words).average().orElseThrow());
    long start = System.nanoTime();
    Contestant contestant = Contestant.valueOf(args[0]);
    Consumer<Article> reader = contestant.load();
    print("seconds to load", seconds(start));
    // The compiler of the JVM has its say before the clock runs.
    articles.subList(0, Math.min(READ_BEFOREHAND, articles.size())).forEach(reader);

    Stages stages = new Stages(contestant, Thread.currentThread());
    start = System.nanoTime();
    articles.forEach(reader);
    double one = seconds(start);
    stages.end();
    print("articles/s, one thread", articles.size() / one);
    print("articles/s, two threads", articles.size() / onTwoThreads(articles, reader));
    print("peak resident memory, MB", peakResident());
    stages.shares().forEach((s, share) -> print(s, share * one * 1000 / articles.size()));
    System.exit(0);
  }

  private static void print(String figure, double value) {
    System.out.println(figure + "\t" + value);
  }

  private static double seconds(long start) {
    return (System.nanoTime() - start) / 1e9;
  }

  private static int words(Article article) {
    return article.text().strip().split("\\s+").length;
  }

  private static double onTwoThreads(List<Article> articles, Consumer<Article> reader)
      throws InterruptedException, ExecutionException {
    long start = System.nanoTime();
    try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
      List<Future<?>> readings = new ArrayList<>();
      articles.forEach(article -> readings.add(threads.submit(() -> reader.accept(article))));
      for (Future<?> reading : readings) {
        reading.get();
      }
    }
    return seconds(start);
  }

  /** What the kernel saw at most; Linux alone tells. */
  private static double peakResident() throws IOException {
    return Files.readAllLines(Path.of("/proc/self/status")).stream()
        .filter(line -> line.startsWith("VmHWM:"))
        .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
        .findFirst()
        .orElseThrow();
  }

  /** All samples, and articles of the marked corpus at even distances. */
  private static List<Article> articles(int count) throws IOException {
    List<Article> articles = new ArrayList<>();
    try (Stream<Path> files = Files.walk(SAMPLES)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        String[] parts = Files.readString(file).split("(?m)^---\n", 3);
        articles.add(MarkedCorpus.article(parts[2].strip(), Optional.empty(), Optional.empty()));
      }
    }
    List<MarkedCorpus.Marked> marked =
        MarkedCorpus.topics().stream().flatMap(t -> MarkedCorpus.of(t).stream()).toList();
    int wanted = Math.clamp(count - articles.size(), 0, marked.size());
    for (int i = 0; i < wanted; i++) {
      articles.add(marked.get(i * marked.size() / wanted).article());
    }
    return articles.subList(0, Math.min(count, articles.size()));
  }
}
