package org.claimwire.local.articles;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An article as a text file: the whole file is its text, to the character, but for front matter in
 * YAML between two lines of {@code ---} at the top.
 */
final class TextFile {

  /** What front matter can say; the text itself is what follows it. */
  private static final List<String> FIELDS =
      List.of("uri", "outlet", "title", "author", "publishedAt", "language");

  private static final Pattern FRONT_MATTER =
      Pattern.compile("\\A---[ \\t]*\\R(.*?\\R)?---[ \\t]*(?:\\R|\\z)", Pattern.DOTALL);

  private static final ObjectMapper YAML = new YAMLMapper();

  private TextFile() {}

  static FoundArticle read(String name, String content) {
    ObjectNode article = JsonNodeFactory.instance.objectNode();
    String text = content;
    Matcher matcher = FRONT_MATTER.matcher(content);
    if (matcher.find()) {
      text = content.substring(matcher.end());
      try {
        JsonNode fields = YAML.readTree(matcher.group(1) == null ? "" : matcher.group(1));
        if (!fields.isObject() && !fields.isMissingNode()) {
          // Two rules in a text, not front matter.
          text = content;
        } else {
          for (var field : fields.properties()) {
            if (!FIELDS.contains(field.getKey())) {
              return new FoundArticle.Unreadable(
                  name,
                  "its front matter has '%s'; known are %s"
                      .formatted(field.getKey(), String.join(", ", FIELDS)));
            }
            article.set(field.getKey(), field.getValue());
          }
        }
      } catch (JsonProcessingException e) {
        return new FoundArticle.Unreadable(
            name, "its front matter is not YAML: " + e.getOriginalMessage());
      }
    }
    if (!article.hasNonNull("uri")) {
      article.put("uri", fileUri(name));
    }
    article.put("text", text);
    return new FoundArticle.Readable(name, article);
  }

  private static String fileUri(String name) {
    try {
      return new URI("file", name, null).toASCIIString();
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException("no URI for the file name " + name, e);
    }
  }
}
