package org.claimwire.extraction.rules.entity;

import java.util.Locale;
import java.util.Set;

/** Common nouns that say what somebody is: the heads of titles and roles. */
public final class RoleNouns {

  private static final Set<String> PERSONS =
      WordList.of(
          """
          accountant activist actor actress admiral adviser advisor advocate agent aide
          ambassador analyst archaeologist archbishop architect artist assistant astronomer
          athlete attorney author baker banker barrister biologist bishop boss broker campaigner
          candidate captain cardinal chair chairman chairperson chairwoman chancellor chef
          chemist chief clerk coach colonel columnist comedian commander commissioner composer
          conductor constable consultant coordinator coroner correspondent council-member
          councillor councilman councilwoman counsel curator dean defender delegate deputy
          designer detective diplomat director doctor driver economist editor emperor engineer
          envoy epidemiologist executive expert farmer filmmaker firefighter fisherman forecaster
          founder co-founder general geologist governor grandmother guard guerrilla head
          headteacher historian host hydrologist inspector investigator journalist judge justice
          keeper king lawmaker lawyer leader lecturer legislator librarian lieutenant magistrate
          major manager marshal mayor mechanic medic member midwife miner minister moderator
          musician negotiator novelist nurse officer official ombudsman operator organiser
          organizer owner painter partner pastor pathologist physician physicist pilot player
          poet policeman policewoman pollster premier president priest prince princess principal
          producer professor prosecutor psychologist publisher queen rabbi ranger referee
          registrar reporter representative researcher scholar scientist secretary seismologist
          senator sergeant sheriff shopkeeper singer skipper solicitor speaker spokesman
          spokesperson spokeswoman statistician steward strategist striker student superintendent
          surgeon surveyor teacher technician treasurer trader trustee tsar undersecretary
          veterinarian vicar vice-president virologist warden warder whistleblower worker writer
          zoologist goalkeeper midfielder forward winger mp mep ceo cfo qc kc hopeful auctioneer
          barman landlord landlady juror usher deckhand monk nun imam sister neighbour neighbor
          resident passenger shopper witness pensioner scout caretaker lifeguard source sculptor critic
          biographer breeder skater thrower grower trawlerman crofter herder ferryman postmaster
          sub-postmaster dentist paramedic psychiatrist oncologist ecologist botanist
          oceanographer glaciologist hydrographer meteorologist linguist philosopher screenwriter
          playwright choreographer ballerina violinist pianist sprinter swimmer cyclist boxer
          jockey rider trainer conservator
          """);

  private static final Set<String> FEMALE =
      WordList.of(
          "actress chairwoman councilwoman grandmother policewoman princess queen spokeswoman"
              + " mother wife daughter sister aunt widow woman girl lady congresswoman ms mrs miss"
              + " madam dame baroness duchess businesswoman niece girlfriend");

  private static final Set<String> MALE =
      WordList.of(
          "actor chairman councilman emperor grandfather king policeman priest prince spokesman"
              + " father husband son brother uncle widower man boy congressman mr sir lord baron duke"
              + " businessman nephew boyfriend");

  private static final Set<String> RELATIVES =
      WordList.of(
          "mother father wife husband son daughter sister brother aunt uncle widow widower"
              + " grandmother grandfather nephew niece cousin girlfriend boyfriend partner parents"
              + " children family mum dad");

  private static final Set<String> HONORIFICS =
      WordList.of(
          "mr mrs ms miss mx dr prof sir dame lord lady rev fr sen gov rep gen col capt lt sgt pc cdr"
              + " maj insp supt hon sr det cpl");

  private static final Set<String> BODIES =
      WordList.of(
          """
          academy administration agency airline alliance army association assembly authority
          bakery bank board body brokerage bureau business cabinet campaign centre center chain
          charity chipmaker church club coalition college commission committee company consortium
          corporation council court cooperative co-operative department developer directorate
          embassy exchange executive factory federation firm force foundation fund government
          group hospital institute institution inspectorate insurer journal laboratory league
          lender maker manufacturer ministry mission museum network office operator opposition
          organisation organization paper newspaper panel parliament party police producer
          publisher regulator retailer school senate service society start-up startup studio
          supplier team theatre tribunal trust union university utility watchdog carmaker
          broadcaster outlet magazine website site presidency
          """);

  private static final Set<String> PUBLIC =
      WordList.of(
          """
          academy administration agency army assembly association authority board bureau cabinet
          campaign centre center church college commission committee council court department
          directorate embassy federation forum foundation government guild gazette herald
          chronicle journal news post times radio channel tv tribune observer hospital infirmary
          inspectorate institute institution laboratory league ministry mission museum office
          parliament party police presidency regulator school senate service society tribunal
          trust union university watchdog workers executive register union's courier echo
          bulletin mail mirror county city town village borough municipality province state republic
          """);

  private RoleNouns() {}

  /** Whether a name with the word is no company's: "Ministry", "Union", "Gazette". */
  static boolean isPublic(String word) {
    return PUBLIC.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether the lemma says what a person is. */
  public static boolean isPersonRole(String lemma) {
    String word = lemma.toLowerCase(Locale.ROOT);
    return PERSONS.contains(word) || isRelative(word) || genderOf(word) != Gender.UNKNOWN;
  }

  /** Whether the lemma names a kind of organisation: "company", "tribunal". */
  public static boolean isBody(String lemma) {
    return BODIES.contains(lemma.toLowerCase(Locale.ROOT));
  }

  static boolean isRelative(String lemma) {
    return RELATIVES.contains(lemma.toLowerCase(Locale.ROOT));
  }

  /** Whether the word stands before a surname: "Mr", "Dr.", "Sen." */
  static boolean isHonorific(String word) {
    return HONORIFICS.contains(word.toLowerCase(Locale.ROOT).replace(".", ""));
  }

  /** The gender that a role or honorific gives away. */
  static Gender genderOf(String word) {
    String plain = word.toLowerCase(Locale.ROOT).replace(".", "");
    return FEMALE.contains(plain)
        ? Gender.FEMALE
        : MALE.contains(plain) ? Gender.MALE : Gender.UNKNOWN;
  }
}
