package org.claimwire.extraction.planted.claim;

/** Breaks a rule on purpose. */
class ClaimThatTravels {

  org.claimwire.contracts.ArticleClaims forbidden;
}
