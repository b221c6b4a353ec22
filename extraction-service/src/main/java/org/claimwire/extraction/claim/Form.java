package org.claimwire.extraction.claim;

/**
 * How a statement stands in the text: all, partly or not in quotation marks, or written on a thing.
 */
public enum Form {
  DIRECT,
  MIXED,
  INDIRECT,
  INSCRIPTION
}
