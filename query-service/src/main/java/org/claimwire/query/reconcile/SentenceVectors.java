package org.claimwire.query.reconcile;

import java.util.List;

/**
 * The door to a model that gives sentences of like meaning like vectors. It proposes what might
 * belong together; it never decides, since "granted" and "revoked" lie close.
 */
public interface SentenceVectors {

  /**
   * One vector of length 1 for each sentence, in their order. The same sentence, the same vector.
   */
  List<float[]> of(List<String> sentences);
}
