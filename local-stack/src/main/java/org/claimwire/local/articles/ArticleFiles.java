package org.claimwire.local.articles;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Articles in files: {@code .json} holds one object, {@code .ndjson} and {@code .jsonl} one a line,
 * any other file is a text; a folder holds all files beneath it, in order of their paths.
 */
public final class ArticleFiles {

  /** Files of the samples that describe articles and are none. */
  private static final Set<String> NO_ARTICLES = Set.of("expected.yaml", "README.md");

  private static final ObjectMapper JSON =
      new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private ArticleFiles() {}

  /**
   * The articles at the paths, in their order, read one after the other as the stream is consumed.
   *
   * @param paths files, folders, or {@code -} for lines of JSON from {@code in}
   * @throws UncheckedIOException if a path does not exist or cannot be read
   */
  public static Stream<FoundArticle> at(List<String> paths, InputStream in) {
    List<Supplier<Stream<FoundArticle>>> parts =
        paths.stream()
            .flatMap(
                path ->
                    path.equals("-")
                        ? Stream.<Supplier<Stream<FoundArticle>>>of(() -> lines("-", in))
                        : files(Path.of(path))
                            .map(file -> (Supplier<Stream<FoundArticle>>) () -> read(file)))
            .toList();
    return parts.stream().flatMap(Supplier::get);
  }

  /**
   * How many articles {@link #at} will give, or -1 where that cannot be known beforehand.
   *
   * @throws UncheckedIOException if a path does not exist or cannot be read
   */
  public static long count(List<String> paths) {
    if (paths.contains("-")) {
      return -1;
    }
    return paths.stream()
        .flatMap(path -> files(Path.of(path)))
        .mapToLong(file -> isLines(file) ? read(file).count() : 1)
        .sum();
  }

  private static Stream<Path> files(Path path) {
    if (!Files.isDirectory(path)) {
      if (!Files.exists(path)) {
        throw new UncheckedIOException(
            "there is no file " + path, new NoSuchFileException(path.toString()));
      }
      return Stream.of(path);
    }
    try (Stream<Path> below = Files.walk(path)) {
      return below
          .filter(Files::isRegularFile)
          .filter(file -> !NO_ARTICLES.contains(file.getFileName().toString()))
          .filter(file -> !file.getFileName().toString().startsWith("."))
          .sorted()
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException("reading the folder " + path, e);
    }
  }

  private static Stream<FoundArticle> read(Path file) {
    String name = file.getFileName().toString();
    try {
      if (isLines(file)) {
        return lines(name, Files.newInputStream(file));
      }
      String content = Files.readString(file);
      return Stream.of(
          name.endsWith(".json") ? object(name, content) : TextFile.read(name, content));
    } catch (CharacterCodingException e) {
      return Stream.of(new FoundArticle.Unreadable(name, "it is not UTF-8"));
    } catch (IOException e) {
      throw new UncheckedIOException("reading " + file, e);
    }
  }

  private static boolean isLines(Path file) {
    String name = file.toString();
    return name.endsWith(".ndjson") || name.endsWith(".jsonl");
  }

  private static Stream<FoundArticle> lines(String name, InputStream in) {
    var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()));
    var number = new AtomicInteger();
    return reader
        .lines()
        .map(line -> new NumberedLine(number.incrementAndGet(), line))
        .filter(line -> !line.content().isBlank())
        .map(line -> object(name + ":" + line.number(), line.content()));
  }

  private static FoundArticle object(String source, String content) {
    try {
      JsonNode node = JSON.readTree(content);
      return node instanceof ObjectNode object
          ? new FoundArticle.Readable(source, object)
          : new FoundArticle.Unreadable(source, "it is not a JSON object");
    } catch (JsonProcessingException e) {
      return new FoundArticle.Unreadable(source, "it is not JSON: " + e.getOriginalMessage());
    }
  }

  private record NumberedLine(int number, String content) {}
}
