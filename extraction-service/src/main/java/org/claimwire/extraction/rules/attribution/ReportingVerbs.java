package org.claimwire.extraction.rules.attribution;

import static org.claimwire.extraction.claim.Stance.ACCUSES;
import static org.claimwire.extraction.claim.Stance.ASKS;
import static org.claimwire.extraction.claim.Stance.BELIEVES;
import static org.claimwire.extraction.claim.Stance.CALLS;
import static org.claimwire.extraction.claim.Stance.CRITICISES;
import static org.claimwire.extraction.claim.Stance.DENIES;
import static org.claimwire.extraction.claim.Stance.PRAISES;
import static org.claimwire.extraction.claim.Stance.PROMISES;
import static org.claimwire.extraction.claim.Stance.SAYS;
import static org.claimwire.extraction.claim.Stance.THREATENS;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.claimwire.extraction.claim.Stance;

/** Verbs that hand a content to their subject, by lemma, with the stance they take to it. */
final class ReportingVerbs {

  private static final Map<String, Stance> STANCES = new HashMap<>();

  static {
    put(
        SAYS,
        "say tell write report add confirm reply announce explain note admit argue recall acknowledge"
            + " claim insist rule answer remark concede observe comment declare state mention maintain"
            + " testify joke quip emphasize emphasise stress reiterate repeat continue respond retort"
            + " reveal disclose conclude assert contend suggest indicate caution tweet post read shout"
            + " whisper mutter exclaim begin interject recount elaborate clarify inform point assure"
            + " predict concur agree counter affirm reason stipulate proclaim profess boast lament sigh");
    put(
        ASKS,
        "ask urge demand request appeal plead beg inquire enquire wonder question recommend advise call_for");
    put(DENIES, "deny reject dispute refute dismiss rebut");
    put(ACCUSES, "accuse allege blame");
    put(PROMISES, "promise vow pledge swear undertake guarantee");
    put(THREATENS, "threaten warn");
    put(PRAISES, "praise hail thank welcome applaud congratulate");
    put(CRITICISES, "criticise criticize condemn denounce complain blast slam deplore");
    put(BELIEVES, "believe think expect fear hope suspect doubt know feel consider estimate");
    put(CALLS, "call describe label brand term dub characterize characterise liken deem");
  }

  private ReportingVerbs() {}

  static Optional<Stance> stance(String lemma) {
    return Optional.ofNullable(STANCES.get(lemma));
  }

  /** Whether a quotation beside it is what its subject says; "believe" and "know" seldom are. */
  static boolean carriesSpeech(String lemma) {
    return stance(lemma).filter(s -> s != BELIEVES).isPresent()
        || lemma.equals("think")
        || lemma.equals("believe");
  }

  private static void put(Stance stance, String lemmas) {
    for (String lemma : lemmas.split(" ")) {
      STANCES.put(lemma, stance);
    }
  }
}
