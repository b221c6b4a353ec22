/** The words of a text as comparison needs them: cut, stemmed, and rid of what every text has. */
package org.claimwire.query.reconcile.words;
