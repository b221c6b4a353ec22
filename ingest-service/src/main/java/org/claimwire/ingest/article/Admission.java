package org.claimwire.ingest.article;

import java.util.List;

/** Whether a submission may come in. */
public sealed interface Admission {

  record Admitted(Article article) implements Admission {}

  /**
   * @param flaws all of them, in the order of the fields; at least one
   */
  record Refused(List<Flaw> flaws) implements Admission {}

  /**
   * Checks a submission and gives what passes its identity.
   *
   * <p>Only {@code text} is required. A blank optional field counts as absent. NUL and unpaired
   * surrogates are refused everywhere: neither UTF-8 nor PostgreSQL can hold both.
   */
  static Admission of(Submission submission) {
    FieldCheck check = new FieldCheck();
    Article.Fields fields =
        new Article.Fields(
            check.uri("uri", submission.uri()),
            check.words("outlet", submission.outlet()),
            check.words("title", submission.title()),
            check.words("author", submission.author()),
            check.time("publishedAt", submission.publishedAt()),
            check.language("language", submission.language()),
            check.text("text", submission.text()));
    return check.flaws().isEmpty() ? new Admitted(Article.of(fields)) : new Refused(check.flaws());
  }
}
