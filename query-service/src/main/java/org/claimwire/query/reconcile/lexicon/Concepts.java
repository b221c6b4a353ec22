package org.claimwire.query.reconcile.lexicon;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.claimwire.query.reconcile.words.Stems;

/**
 * Joins verbs with their nominalisations and near synonyms: "revoked the visa" and "the revocation
 * of the visa" share a concept. A word of no class is its own concept.
 */
public final class Concepts {

  /** Each line is one class: its name, then its words. */
  private static final String EVENTS =
      """
      MEET meet meeting encounter session summit welcome conversation host sit
      TALK talk negotiation negotiate discuss discussion dialogue address
      PHONE phone telephone
      GREET greet welcome
      SIGN sign signing signature
      ATTEND attend attendance present presence accompany join participate participation
      BUY buy purchase acquire acquisition takeover
      SELL sell sale
      PAY pay payment cost price bill
      REVOKE revoke revocation rescind withdraw withdrawal cancel cancellation annul strip
      GRANT grant issue award approve approval
      REFUSE refuse refusal resist decline rebuff
      ACCEPT accept acceptance agree acquiesce
      BEGIN begin beginning start open opening launch
      END end ending finish conclude conclusion
      RESUME resume resumption restart reopen
      CLOSE close closure shut
      LAST last duration
      ACCUSE accuse accusation allege allegation blame
      DENY deny denial refute
      CRITICISE criticise criticize criticism condemn condemnation slam
      PRAISE praise hail laud
      DESCRIBE describe description call label term dub brand characterize characterise refer
      ASK ask request urge seek plea
      PROMISE promise pledge vow
      THREATEN threaten threat menace
      WARN warn warning
      ORDER order command instruct
      INSPECT inspect inspection inspector
      CAPTURE capture kidnap kidnapping abduct abduction seize seizure arrest detain detention removal
      KILL kill killing die death dead deadly fatal fatality
      INJURE injure injury wound hurt
      EXTINGUISH extinguish douse contain
      EVACUATE evacuate evacuation
      STEAL steal theft rob robbery raid loot heist
      FIND find discover discovery locate spot detect detection uncover
      CAUSE cause trigger prompt provoke
      ATTACK attack strike bomb bombing assault
      EXTRADITE extradite extradition hand
      DEPORT deport deportation expel expulsion
      SANCTION sanction blacklist
      PRODUCE produce production producer output
      SHARE share post publish upload tweet
      GIVE give gift present donate hand keepsake memento
      EXCHANGE exchange swap trade
      ANNOUNCE announce announcement outline unveil
      DIFFER differ difference disagreement disagree divergent
      DISPUTE dispute row feud quarrel clash
      PERSIST persist persistent remain unresolved continue
      RESOLVE resolve resolution settle settlement
      EASE ease thaw soften calm
      RISE rise increase grow growth climb surge
      FALL fall decrease drop decline shrink
      SLEEP sleep asleep
      WIN win victory
      LOSE lose loss defeat
      RESIGN resign resignation quit
      CONCEDE concede concession
      APPOINT appoint appointment name nominate
      VOTE vote ballot elect election
      INVITE invite invitation
      SEND send dispatch deploy deployment
      STRAND strand stuck maroon
      CRASH crash collide collision
      EXPLODE explode explosion blast
      RESCUE rescue rescuer
      DESTROY destroy destruction demolish raze
      PROTEST protest demonstrate demonstration
      INVESTIGATE investigate investigation probe
      SUE sue lawsuit
      CHARGE charge indict indictment
      CONVICT convict conviction guilty
      ACQUIT acquit acquittal
      OVERTURN overturn quash
      BAN ban prohibit prohibition outlaw
      POSTPONE postpone postponement delay
      MERGE merge merger
      VISIT visit trip
      HELP help aid assist assistance support mediate mediation
      FOCUS focus centre center cover agenda topic
      INSCRIBE inscribe inscription dedication dedicate read bear bore note words word write spray
      """;

  private static final String THINGS =
      """
      PHOTO photo photograph picture portrait image snapshot
      BOOK book volume
      WORKER worker employee staff
      AGREEMENT agreement deal accord pact
      CHILD child kid
      DOCTOR doctor physician
      POLICE police officer
      FIRE fire blaze flame inferno
      COMPANY company firm
      CAR car vehicle van
      PLANT plant smelter factory
      LEFTIST leftist left
      COCAINE cocaine coca
      PRODUCTIVE productive constructive fruitful
      POSITIVE positive optimistic cordial warm
      MAJOR major significant big important key large
      HOSPITAL hospital clinic
      PLANE plane aircraft airplane aeroplane airliner jet turboprop
      SHIP ship vessel
      TRUCK truck lorry
      FAULT fault defect flaw
      PASSENGER passenger traveller traveler
      PUPIL pupil student
      SOLDIER soldier troop
      LAWYER lawyer attorney solicitor
      STORM storm hurricane cyclone typhoon
      EARTHQUAKE earthquake quake tremor
      """;

  private static final String OPPOSITES =
      """
      REVOKE GRANT
      REVOKE RESUME
      ACCEPT REFUSE
      BEGIN END
      CLOSE RESUME
      BUY SELL
      RISE FALL
      WIN LOSE
      PRAISE CRITICISE
      APPOINT RESIGN
      CONVICT ACQUIT
      """;

  private static final Set<String> TALKS = Set.of("MEET", "TALK");
  private static final Set<String> DONE_TO_SOMEBODY =
      Set.of("SANCTION", "CAPTURE", "DEPORT", "EXTRADITE");

  private static final Map<String, String> BY_STEM = new TreeMap<>();
  private static final Set<String> EVENT_NAMES = new TreeSet<>();
  private static final SortedSet<String> NONE = Collections.emptySortedSet();
  private static final Map<String, SortedSet<String>> OPPOSED = new TreeMap<>();

  static {
    EVENTS.lines().forEach(line -> EVENT_NAMES.add(define(line)));
    THINGS.lines().forEach(Concepts::define);
    OPPOSITES
        .lines()
        .map(line -> line.split(" "))
        .forEach(
            pair -> {
              oppose(pair[0], pair[1]);
              oppose(pair[1], pair[0]);
            });
  }

  private Concepts() {}

  private static void oppose(String concept, String opposite) {
    OPPOSED.computeIfAbsent(concept, c -> new TreeSet<>()).add(opposite);
  }

  private static String define(String line) {
    String[] words = line.strip().split(" ");
    for (int i = 1; i < words.length; i++) {
      // A word of two classes belongs to the first that names it.
      BY_STEM.putIfAbsent(Stems.of(words[i]), words[0]);
    }
    return words[0];
  }

  /** The class of a stem, in capitals; the stem itself where it has none. */
  public static String of(String stem) {
    return BY_STEM.getOrDefault(stem, stem);
  }

  /** Whether a concept is a kind of event, and not of thing or quality. */
  public static boolean isEvent(String concept) {
    return EVENT_NAMES.contains(concept);
  }

  /** Whether it is people sitting together, which one account calls a meeting, another talks. */
  public static boolean isTalks(String concept) {
    return TALKS.contains(concept);
  }

  /** Whether it is done to somebody by name, and to no thing of theirs. */
  public static boolean isDoneToSomebody(String concept) {
    return DONE_TO_SOMEBODY.contains(concept);
  }

  /** The concepts that undo this one, or that it undoes. */
  public static SortedSet<String> opposites(String concept) {
    return OPPOSED.getOrDefault(concept, NONE);
  }
}
