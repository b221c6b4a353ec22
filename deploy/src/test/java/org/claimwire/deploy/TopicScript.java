package org.claimwire.deploy;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.claimwire.contracts.Topics.Topic;

/**
 * The shell lines that create topics: {@code create NAME PARTITIONS}, all with the same settings.
 */
final class TopicScript {

  private static final Pattern CREATE = Pattern.compile("(?m)^\\s*create (\\S+) (\\d+)$");
  private static final Pattern CONFIG = Pattern.compile("--config (\\S+?)=(\\S+)");

  private TopicScript() {}

  static List<Topic> topicsIn(String script) {
    Map<String, String> config =
        CONFIG
            .matcher(script)
            .results()
            .collect(Collectors.toMap(m -> m.group(1), m -> m.group(2)));
    Matcher lines = CREATE.matcher(script);
    return lines
        .results()
        .map(line -> new Topic(line.group(1), Integer.parseInt(line.group(2)), config))
        .toList();
  }
}
