/**
 * What reconciliation reads: articles with their entities and claims, in our own words. The wire
 * type is translated at the door and never comes this far. Offsets are Unicode code points into the
 * article's text, start inclusive, end exclusive.
 */
package org.claimwire.query.reconcile.article;
