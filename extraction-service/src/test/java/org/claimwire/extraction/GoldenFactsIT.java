package org.claimwire.extraction;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimwire.extraction.claim.Claim;
import org.claimwire.extraction.claim.Event;
import org.claimwire.extraction.claim.Participant;
import org.claimwire.extraction.claim.Polarity;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What the outlet tells in its own voice, as {@link GoldenCases}: {@code subject | predicate |
 * object | arguments | how surely}, participants by the name of whoever is meant.
 */
class GoldenFactsIT {

  @TestFactory
  Stream<DynamicTest> a_case_gives_the_facts_it_lists() {
    return GoldenCases.in("golden-facts", GoldenFactsIT::facts);
  }

  private static List<String> facts(String text) {
    return GoldenCases.claimsIn(text).stream()
        .filter(Claim.Fact.class::isInstance)
        .map(claim -> line(text, (Claim.Fact) claim))
        .toList();
  }

  private static String line(String text, Claim.Fact fact) {
    Event event = fact.event();
    String sure = fact.basis().certainty().name().toLowerCase(Locale.ROOT);
    return String.join(
        " | ",
        name(event.subject()),
        event.predicate().lemma(),
        name(event.object()),
        event.arguments().isEmpty()
            ? "-"
            : event.arguments().stream()
                .map(a -> a.role().name().toLowerCase(Locale.ROOT) + ": " + a.span().in(text))
                .collect(Collectors.joining("; ")),
        fact.basis().polarity() == Polarity.NEGATED ? "not " + sure : sure);
  }

  private static String name(Optional<Participant> participant) {
    return participant.map(Participant::name).orElse("-");
  }
}
