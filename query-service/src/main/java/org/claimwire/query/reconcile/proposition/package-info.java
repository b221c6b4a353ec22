/** What a claim says, made comparable: its words as concepts, its people as actors, its sign. */
package org.claimwire.query.reconcile.proposition;
