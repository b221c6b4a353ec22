/**
 * Which articles tell of one event. Whether two articles are linked depends on those two alone, and
 * the stories of a set of linked articles depend on that set alone, so the order of arrival cannot
 * matter. Nothing here counts how common a name is in the store: such counts change with arrival.
 */
package org.claimwire.query.reconcile.story;
