package org.claimwire.local.command;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** Which articles a command takes, and what it says of those that do not say it themselves. */
final class ArticleOptions {

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description = {
        "files, folders, or - for JSON lines on standard input;",
        ".json is one article, .ndjson and .jsonl one a line, any other file is a text,",
        "which may begin with YAML front matter between lines of ---"
      })
  List<String> paths;

  @Option(
      names = "--outlet",
      paramLabel = "NAME",
      description = "who printed the articles, where they do not say it")
  private String outlet;

  @Option(
      names = "--published-at",
      paramLabel = "TIME",
      converter = TimeConverter.class,
      description = "2026-02-04 or 2026-02-04T18:30:00Z, where the articles do not say it")
  private Instant publishedAt;

  /** Fills in the outlet and the time. */
  void complete(ObjectNode article) {
    if (outlet != null && !article.hasNonNull("outlet")) {
      article.put("outlet", outlet);
    }
    if (publishedAt != null && !article.hasNonNull("publishedAt")) {
      article.put("publishedAt", publishedAt.toString());
    }
  }

  static final class TimeConverter implements ITypeConverter<Instant> {

    @Override
    public Instant convert(String value) {
      try {
        return value.contains("T")
            ? OffsetDateTime.parse(value).toInstant()
            : LocalDate.parse(value).atStartOfDay(ZoneOffset.UTC).toInstant();
      } catch (DateTimeException e) {
        throw new TypeConversionException(
            "'%s' is neither a date (2026-02-04) nor a time (2026-02-04T18:30:00Z)"
                .formatted(value));
      }
    }
  }
}
