package org.claimwire.ingest.source;

import org.claimwire.ingest.source.problem.Problem;

/** What a submitter hears of one article. */
sealed interface Answer {

  record Accepted(String id, String revision) implements Answer {}

  record Rejected(Problem problem) implements Answer {}
}
