package org.claimwire.extraction.rules.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.claimwire.extraction.attribution.Attribution;
import org.claimwire.extraction.text.Span;

/** In whose words a word stands. */
final class Contents {

  private final Words words;
  private final Map<Integer, List<Attribution>> bySentence = new HashMap<>();

  Contents(Words words, List<Attribution> attributions) {
    this.words = words;
    for (Attribution attribution : attributions) {
      for (Span content : attribution.content()) {
        int first = Math.min(words.at(content.start()), words.size() - 1);
        int last = Math.min(words.at(content.end() - 1), words.size() - 1);
        for (int s = first < 0 ? 0 : words.sentence(first);
            last >= 0 && s <= words.sentence(last);
            s++) {
          bySentence.computeIfAbsent(s, k -> new ArrayList<>()).add(attribution);
        }
      }
    }
  }

  /** The attributions in whose content a word stands, but not those whose source it is in. */
  List<Attribution> around(int at) {
    Span word = words.token(at).span();
    return bySentence.getOrDefault(words.sentence(at), List.of()).stream()
        .filter(a -> a.content().stream().anyMatch(c -> c.contains(word)))
        .filter(a -> a.source().isPresent() && !a.source().get().overlaps(word))
        .toList();
  }
}
