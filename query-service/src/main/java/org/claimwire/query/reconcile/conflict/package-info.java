/**
 * Where articles differ, one class a rule. A rule only reports what its evidence proves: a false
 * alarm costs more trust than a miss.
 */
package org.claimwire.query.reconcile.conflict;
