package org.claimwire.ingest;

import java.util.List;
import org.claimwire.ingest.article.ArticleId;
import org.claimwire.ingest.article.Flaw;
import org.claimwire.ingest.article.Revision;

/** What became of a submission. */
public sealed interface Outcome {

  /** The broker has it. */
  record Accepted(ArticleId id, Revision revision) implements Outcome {}

  /** It must be changed before it can come in. */
  record Refused(List<Flaw> flaws) implements Outcome {}

  /**
   * The broker did not confirm it in time. It may still arrive there; submitting it again is safe,
   * since it gets the same id and revision.
   */
  record Postponed(ArticleId id, String reason) implements Outcome {}
}
