package org.claimwire.query.store;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Optional;
import org.claimwire.query.reconcile.story.StoryProfile;
import org.claimwire.query.reconcile.story.Weights;

/**
 * What an article is about, as a column: names, then words, each as a count, the terms and their
 * weights. Profiles are read by the hundred for each article that arrives.
 */
final class ProfileBytes {

  private ProfileBytes() {}

  static byte[] write(StoryProfile profile) {
    int terms = profile.names().size() + profile.words().size();
    ByteBuffer bytes =
        ByteBuffer.allocate(2 * Integer.BYTES + terms * (Integer.BYTES + Float.BYTES));
    write(profile.names(), bytes);
    write(profile.words(), bytes);
    return bytes.array();
  }

  private static void write(Weights weights, ByteBuffer bytes) {
    bytes.putInt(weights.size());
    for (int i = 0; i < weights.size(); i++) {
      bytes.putInt(weights.term(i)).putFloat(weights.weight(i));
    }
  }

  static StoryProfile read(String articleId, Optional<Instant> publishedAt, byte[] profile) {
    ByteBuffer bytes = ByteBuffer.wrap(profile);
    return new StoryProfile(articleId, publishedAt, read(bytes), read(bytes));
  }

  private static Weights read(ByteBuffer bytes) {
    // Empty until the article is placed anew.
    int size = bytes.hasRemaining() ? bytes.getInt() : 0;
    int[] terms = new int[size];
    float[] weights = new float[size];
    for (int i = 0; i < size; i++) {
      terms[i] = bytes.getInt();
      weights[i] = bytes.getFloat();
    }
    return new Weights(terms, weights);
  }
}
