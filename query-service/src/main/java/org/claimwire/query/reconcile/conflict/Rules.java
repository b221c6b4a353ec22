package org.claimwire.query.reconcile.conflict;

import java.util.List;

/** The catalogue of rules. */
public final class Rules {

  private static final List<Rule> IN_ORDER =
      List.of(
          new ValuesDiffer(),
          new PartsDoNotAddUp(),
          new DateGivenToTwoEvents(),
          new DateAgainstOwnOrder(),
          new QuotationsDiffer(),
          new InscriptionsDiffer(),
          new InscriptionsOfOneThingDiffer(),
          new DenialMeetsAssertion(),
          new DoersDiffer(),
          new CompanyDiffers(),
          new PlacesDiffer(),
          new CausesDiffer(),
          new ReasonsDiffer(),
          new TopicsDiffer(),
          new HandedOverDiffers(),
          new AttendantsDiffer(),
          new SequencesDiffer(),
          new LabelsDiffer());

  private Rules() {}

  /** Each rule once, in the order in which they are asked. */
  public static List<Rule> inOrder() {
    return IN_ORDER;
  }
}
