package org.claimwire.ingest.article;

/**
 * What an article says: {@code sha256:} and 64 hexadecimal digits over all its fields. Two
 * submissions have the same revision exactly when they would be published as the same bytes.
 *
 * @param value prefix and digits
 */
public record Revision(String value) {

  static Revision of(Article.Fields fields) {
    Fingerprint fingerprint =
        Fingerprint.of("claimwire/revision/1")
            .with(fields.uri())
            .with(fields.outlet())
            .with(fields.title())
            .with(fields.author())
            .with(fields.publishedAt().map(Object::toString))
            .with(fields.language())
            .with(fields.text());
    return new Revision("sha256:" + fingerprint.hex());
  }
}
