/** When things happened, by the times that could be resolved. */
package org.claimwire.query.reconcile.timeline;
