/** Which articles repeat one source. Wire copies count once, however many outlets print them. */
package org.claimwire.query.reconcile.origin;
