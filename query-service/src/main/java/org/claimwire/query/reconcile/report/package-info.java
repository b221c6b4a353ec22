/** What is known of one story, in the shape and words of the story report's format. */
package org.claimwire.query.reconcile.report;
