package org.claimwire.extraction.claim;

/** What an entity is. */
public enum EntityType {
  PERSON,
  ORGANIZATION,
  PLACE,
  WORK,
  EVENT,
  OTHER
}
