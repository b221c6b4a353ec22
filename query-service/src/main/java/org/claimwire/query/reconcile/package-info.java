/**
 * What the articles of one story agree on, where they differ, and who copied whom. Pure: it reads
 * articles and claims and returns a report; the same articles in any order give the same report.
 *
 * <p>The way of the data: {@code article} (what is read) → {@code origin} (who copied) → {@code
 * entity} (who is who) → {@code proposition}, {@code value} and {@code wording} (what is said, made
 * comparable) → {@code group} (what is the same) → {@code conflict} (what differs, by rules of one
 * class each) → {@code omission} and {@code timeline} → {@code report}. {@code measure}, {@code
 * lexicon} and {@code words} are the arithmetic and the language beneath; {@code story} decides
 * beforehand which articles belong together.
 */
package org.claimwire.query.reconcile;
