/** The way out: what was read, in the shape of the contract and on to the topic. */
package org.claimwire.extraction.outlet;
