/** Arithmetic of amounts and times as print gives them: with bounds, roundings and gaps. */
package org.claimwire.query.reconcile.measure;
