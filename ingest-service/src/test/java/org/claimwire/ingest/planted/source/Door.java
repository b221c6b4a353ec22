package org.claimwire.ingest.planted.source;

/** A door that no other room should know. */
public record Door() {}
