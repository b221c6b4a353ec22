package org.claimwire.query.reconcile.conflict;

import java.util.List;
import org.claimwire.query.reconcile.origin.Origins;
import org.claimwire.query.reconcile.proposition.Nearness;
import org.claimwire.query.reconcile.proposition.Proposition;
import org.claimwire.query.reconcile.proposition.StoryText;
import org.claimwire.query.reconcile.value.Slots;
import org.claimwire.query.reconcile.value.Stated;
import org.claimwire.query.reconcile.wording.Quotation;

/**
 * All that the rules compare.
 *
 * @param slots values that answer one question each
 * @param utterances quotations that are wordings of one utterance each
 * @param nearness how close two propositions are in meaning
 * @param origins which articles repeat one source, and so are one voice
 */
public record Account(
    StoryText story,
    List<Proposition> propositions,
    Slots questions,
    List<List<Stated>> slots,
    List<List<Quotation>> utterances,
    Nearness nearness,
    Origins origins) {}
