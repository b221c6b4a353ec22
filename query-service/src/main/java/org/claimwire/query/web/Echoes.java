package org.claimwire.query.web;

import org.claimwire.query.api.ReportView;
import org.claimwire.query.reconcile.report.Agreed;

/** Groups that a reader would take for repeats. */
final class Echoes {

  private Echoes() {}

  /** The report without groups whose claims are all in another one, which says more. */
  static ReportView without(ReportView report) {
    return new ReportView(
        report.schema(),
        report.story(),
        report.articles(),
        report.origins(),
        Agreed.withoutEchoes(report.groups()),
        report.conflicts(),
        report.omissions(),
        report.timeline());
  }
}
