package org.claimwire.extraction.rules.fact;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Nouns that name an event, with the verb that tells the same: "revocation" is "revoke". */
final class Nominalisations {

  /**
   * @param verb the verb's lemma
   * @param ofIsDoer whether "of" names the doer, as in "the arrival of the ship", rather than what
   *     it is done to, as in "the capture of the ship"
   */
  record Nominal(String verb, boolean ofIsDoer) {}

  /** Verb and nouns a line; what "of" names is done to. */
  private static final String DONE_TO =
      """
      abduct abduction
      abolish abolition
      accuse accusation
      acquire acquisition
      acquit acquittal
      adopt adoption
      announce announcement
      appoint appointment
      approve approval
      arrest arrest
      assassinate assassination
      ban ban
      bomb bombing
      build construction
      buy purchase
      cancel cancellation
      capture capture
      cede cession
      close closure
      condemn condemnation
      confiscate confiscation
      construct construction
      convict conviction
      create creation
      criticise criticism
      cut cut
      deliver delivery
      deny denial
      deploy deployment
      deport deportation
      destroy destruction
      detain detention
      discover discovery
      dismiss dismissal
      distribute distribution
      eliminate elimination
      eradicate eradication
      evacuate evacuation
      evict eviction
      examine examination
      execute execution
      expand expansion
      expel expulsion
      extradite extradition
      fine fine
      hijack hijacking
      impeach impeachment
      impose imposition
      imprison imprisonment
      indict indictment
      inspect inspection
      install installation
      introduce introduction
      invade invasion
      investigate investigation inquiry probe
      invite invitation
      jail jailing
      kidnap kidnapping
      kill killing
      launch launch
      liberate liberation
      murder murder
      nominate nomination
      open opening
      overthrow overthrow
      pardon pardon
      poison poisoning
      privatise privatisation
      prosecute prosecution
      publish publication
      purchase acquisition
      recall recall
      reduce reduction
      release release
      remove removal
      replace replacement
      rescue rescue
      restore restoration
      revoke revocation
      rob robbery
      sack sacking
      seize seizure
      sell sale
      sentence sentencing
      shoot shooting
      sign signing
      stab stabbing
      suspend suspension
      take takeover
      test test
      torture torture
      transfer transfer
      violate violation
      withdraw withdrawal
      wound wounding
      """;

  /** Verb and nouns a line; what "of" names does it, or it happens to. */
  private static final String DOES =
      """
      agree agreement accord
      appear appearance
      arrive arrival
      attack attack raid strike assault
      call call
      clash clash
      collapse collapse
      collide collision
      crash crash
      decide decision
      decline decline
      depart departure
      die death
      disappear disappearance
      discuss discussion
      elect election
      erupt eruption
      escape escape
      explode explosion blast
      fall fall
      flee flight
      grow growth
      intervene intervention
      leak leak
      march march
      meet meeting encounter summit
      negotiate negotiation
      operate operation
      protest protest
      quarrel quarrel
      rebel rebellion
      resign resignation
      retire retirement
      return return
      rise rise
      sink sinking
      speak speech
      speak conversation
      strike walkout
      surrender surrender
      talk talk
      travel trip journey
      visit visit
      vote vote
      win victory
      """;

  private static final Map<String, Nominal> BY_NOUN = new HashMap<>();

  static {
    define(DONE_TO, false);
    define(DOES, true);
  }

  private Nominalisations() {}

  private static void define(String table, boolean ofIsDoer) {
    table
        .lines()
        .map(row -> row.split(" "))
        .forEach(
            row -> {
              for (int i = 1; i < row.length; i++) {
                BY_NOUN.putIfAbsent(row[i], new Nominal(row[0], ofIsDoer));
              }
            });
  }

  /** The event a noun names; empty for a verb, a name, or another noun. */
  static Optional<Nominal> of(Tree tree, int at) {
    boolean common = tree.tag(at).equals("NN") || tree.tag(at).equals("NNS");
    return common && !tree.isRelation(at, "compound", "nmod:poss", "amod")
        ? Optional.ofNullable(BY_NOUN.get(tree.lemma(at)))
        : Optional.empty();
  }
}
