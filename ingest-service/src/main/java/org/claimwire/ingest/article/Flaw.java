package org.claimwire.ingest.article;

/**
 * Why a submission is not taken.
 *
 * @param field the field at fault, by its name in the submission
 * @param reason what is wrong with it, as the end of a sentence that begins with the field's name
 */
public record Flaw(String field, String reason) {}
