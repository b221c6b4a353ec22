/** How outlets word one and the same utterance, aligned word by word. */
package org.claimwire.query.reconcile.wording;
