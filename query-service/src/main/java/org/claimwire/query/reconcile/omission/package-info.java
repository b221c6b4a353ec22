/** What an outlet leaves out although it covers the story at length. */
package org.claimwire.query.reconcile.omission;
