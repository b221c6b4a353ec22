package org.claimwire.contracts;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Checks a message against its schema; used by the tests at both ends of each topic. */
public final class ContractCheck {

  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  private ContractCheck() {}

  /** What is wrong with the message: one sentence an error, empty for a valid one. */
  public static List<String> violations(Schemas schema, String json) {
    return load(schema)
        .validate(
            json,
            InputFormat.JSON,
            context -> context.executionConfig(c -> c.formatAssertionsEnabled(true)))
        .stream()
        .map(error -> error.getInstanceLocation() + ": " + error.getMessage())
        .toList();
  }

  /** A sample message of this module, such as {@code raw-article.json}. */
  public static String sample(String name) {
    try (InputStream in = ContractCheck.class.getResourceAsStream("/messages/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("reading sample message " + name, e);
    }
  }

  private static Schema load(Schemas schema) {
    try (InputStream in = schema.location().openStream()) {
      return REGISTRY.getSchema(in);
    } catch (IOException e) {
      throw new UncheckedIOException("reading schema " + schema, e);
    }
  }
}
