/** Who is who across the articles of a story. */
package org.claimwire.query.reconcile.entity;
