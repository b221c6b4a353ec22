package org.claimwire.extraction.planted.quotation;

/** Breaks a rule on purpose. */
class QuotationThatWritesJson {

  com.fasterxml.jackson.databind.ObjectMapper forbidden;
}
