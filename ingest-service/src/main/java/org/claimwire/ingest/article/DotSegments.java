package org.claimwire.ingest.article;

import java.util.ArrayList;
import java.util.List;

/** Removes {@code .} and {@code ..} from a path, as RFC 3986 §5.2.4 does. */
final class DotSegments {

  private DotSegments() {}

  /** The path without dot segments; {@code /} for an empty one. */
  static String removedFrom(String path) {
    if (path.isEmpty()) {
      return "/";
    }
    String[] segments = path.substring(1).split("/", -1);
    List<String> kept = new ArrayList<>();
    for (int i = 0; i < segments.length; i++) {
      boolean last = i == segments.length - 1;
      switch (segments[i]) {
        case "." -> addEmptyIf(last, kept);
        case ".." -> {
          if (!kept.isEmpty()) {
            kept.removeLast();
          }
          addEmptyIf(last, kept);
        }
        default -> kept.add(segments[i]);
      }
    }
    return "/" + String.join("/", kept);
  }

  // What ends in a dot segment names a folder: the slash before it stays.
  private static void addEmptyIf(boolean last, List<String> kept) {
    if (last) {
      kept.add("");
    }
  }
}
