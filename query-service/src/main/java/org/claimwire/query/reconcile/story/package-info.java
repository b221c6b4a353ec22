/**
 * Which articles tell of one event. Whether two articles are linked depends on those two alone, and
 * the stories of a set of linked articles depend on that set alone, so the order of arrival cannot
 * matter. Nothing here counts how common a name is in the store: such counts change with arrival.
 *
 * <p>A story takes {@link Stories#MOST_ARTICLES} articles and runs for {@link Stories#LONGEST} at
 * most; what more is told of it founds another. It is sought in a region of the links that is
 * bounded too, so what one more article costs does not grow with what is stored: see {@link
 * Regions}.
 */
package org.claimwire.query.reconcile.story;
