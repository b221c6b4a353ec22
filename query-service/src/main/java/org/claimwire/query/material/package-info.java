/** The door to reconciliation: the contract's articles, translated into what it reads. */
package org.claimwire.query.material;
