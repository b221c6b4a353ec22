/**
 * What an article claims: who said what, what happened, when, how much, how surely. Pure records;
 * the outlet translates them to the contract.
 */
package org.claimwire.extraction.claim;
