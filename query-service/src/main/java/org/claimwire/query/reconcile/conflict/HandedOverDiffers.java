package org.claimwire.query.reconcile.conflict;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimwire.query.reconcile.proposition.StoryText;

/** "He gave her a lamp and a map" against "he gave her a lamp". */
final class HandedOverDiffers implements Rule {

  private static final double SAME_MATTER = 0.5;

  @Override
  public String name() {
    return "handed-over.differs";
  }

  @Override
  public String says() {
    return "Accounts list different things that one person gave another.";
  }

  @Override
  public List<Conflict> in(Account account) {
    StoryText story = account.story();
    List<Conflict> conflicts = new ArrayList<>();
    List<List<Handing>> slots =
        Lists.slots(
            Handings.in(story, account.propositions()),
            (one, other) -> sameSlot(story, one, other));
    for (List<Handing> slot : slots) {
      List<Listing> listings = slot.stream().map(Handing::things).toList();
      // "Gave him the ball" is no gift, unless somebody calls what was given so.
      if (isPaper(slot) || slot.stream().anyMatch(Handing::called)) {
        Lists.sides(account, listings).ifPresent(s -> conflicts.add(conflict(story, slot, s)));
      }
    }
    return conflicts;
  }

  private static boolean sameSlot(StoryText story, Handing one, Handing other) {
    return one.mayBe(other)
        && switch (one.what()) {
          case GIFT -> true;
          case PAPER ->
              one.giver().equals(other.giver())
                  && story.likeness(Handings.matter(one), Handings.matter(other)).contained()
                      >= SAME_MATTER;
        };
  }

  private static boolean isPaper(List<Handing> slot) {
    return slot.getFirst().what() == Handing.What.PAPER;
  }

  private Conflict conflict(StoryText story, List<Handing> slot, List<Conflict.Side> sides) {
    Optional<String> giver = slot.stream().flatMap(h -> h.giver().stream()).findFirst();
    Optional<String> recipient = slot.stream().flatMap(h -> h.recipient().stream()).findFirst();
    String from = giver.map(g -> story.getActor(g).name()).orElse("somebody");
    return new Conflict(
        Conflict.Kind.OBJECT,
        Conflict.Verdict.FINER,
        1,
        recipient
            .map(r -> "what " + from + " gave " + story.getActor(r).name())
            .orElse("what " + from + " handed over"),
        isPaper(slot)
            ? "the outlets describe in different words what was handed over"
            : "the outlets list different gifts",
        sides,
        name(),
        List.of("lists: " + slot.size()));
  }
}
