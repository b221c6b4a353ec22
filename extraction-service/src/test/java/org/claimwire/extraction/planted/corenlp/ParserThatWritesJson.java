package org.claimwire.extraction.planted.corenlp;

/** Breaks a rule on purpose. */
class ParserThatWritesJson {

  com.fasterxml.jackson.databind.ObjectMapper forbidden;
}
