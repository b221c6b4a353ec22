package org.claimwire.ingest.article;

/** A submission in the making, so that a test names only the fields it is about. */
record Draft(Submission submission) {

  Draft() {
    this(new Submission(null, null, null, null, null, null, null));
  }

  Draft uri(String uri) {
    Submission s = submission;
    return new Draft(
        new Submission(
            uri, s.outlet(), s.title(), s.author(), s.publishedAt(), s.language(), s.text()));
  }

  Draft outlet(String outlet) {
    Submission s = submission;
    return new Draft(
        new Submission(
            s.uri(), outlet, s.title(), s.author(), s.publishedAt(), s.language(), s.text()));
  }

  Draft title(String title) {
    Submission s = submission;
    return new Draft(
        new Submission(
            s.uri(), s.outlet(), title, s.author(), s.publishedAt(), s.language(), s.text()));
  }

  Draft author(String author) {
    Submission s = submission;
    return new Draft(
        new Submission(
            s.uri(), s.outlet(), s.title(), author, s.publishedAt(), s.language(), s.text()));
  }

  Draft publishedAt(String publishedAt) {
    Submission s = submission;
    return new Draft(
        new Submission(
            s.uri(), s.outlet(), s.title(), s.author(), publishedAt, s.language(), s.text()));
  }

  Draft language(String language) {
    Submission s = submission;
    return new Draft(
        new Submission(
            s.uri(), s.outlet(), s.title(), s.author(), s.publishedAt(), language, s.text()));
  }

  Draft text(String text) {
    Submission s = submission;
    return new Draft(
        new Submission(
            s.uri(), s.outlet(), s.title(), s.author(), s.publishedAt(), s.language(), text));
  }
}
