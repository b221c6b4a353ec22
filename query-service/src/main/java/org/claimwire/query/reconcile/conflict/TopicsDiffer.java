package org.claimwire.query.reconcile.conflict;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.claimwire.query.reconcile.lexicon.Concepts;
import org.claimwire.query.reconcile.proposition.StoryText;

/** "The talks covered fishing and trade" against "the talks centred on fishing". */
final class TopicsDiffer implements Rule {

  private static final Set<String> AT = Set.of("meeting", "session", "summit", "encounter");

  @Override
  public String name() {
    return "topics.differ";
  }

  @Override
  public String says() {
    return "Accounts of one conversation list different things that were talked about.";
  }

  @Override
  public List<Conflict> in(Account account) {
    StoryText story = account.story();
    List<Topics> found = Topics.in(story, account.propositions());
    boolean ofTalks = story.mainEvent().filter(Concepts::isTalks).isPresent();
    List<Conflict> conflicts = new ArrayList<>();
    for (List<Topics> slot :
        Lists.slots(
            found,
            (one, other) ->
                one.listing().shares(story, other.listing())
                    || ofTalks && one.bare() && other.bare())) {
      List<Listing> listings = slot.stream().map(Topics::listing).toList();
      Lists.sides(account, listings).ifPresent(sides -> conflicts.add(conflict(listings, sides)));
    }
    return conflicts;
  }

  private Conflict conflict(List<Listing> slot, List<Conflict.Side> sides) {
    return new Conflict(
        Conflict.Kind.OBJECT,
        Conflict.Verdict.FINER,
        1,
        "what was talked about" + where(slot),
        "the outlets list different things that were talked about",
        sides,
        name(),
        List.of("lists: " + slot.size()));
  }

  /** " at the meeting", in the word that most lists use. */
  private static String where(List<Listing> slot) {
    Map<String, Long> nouns =
        slot.stream()
            .map(listing -> listing.article().text().words(listing.words()).getFirst().form())
            .filter(noun -> Topics.NOUNS.contains(noun) && !noun.equals("agenda"))
            .collect(Collectors.groupingBy(noun -> noun, TreeMap::new, Collectors.counting()));
    return nouns.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(noun -> (AT.contains(noun.getKey()) ? " at the " : " in the ") + noun.getKey())
        .orElse("");
  }
}
