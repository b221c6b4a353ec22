/**
 * Who is who in an article: names, roles, and the pronouns and titles that stand for them.
 *
 * <p>Light resolution of our own in the spirit of Hobbs (1978) and Lappin and Leass (1994):
 * agreement in gender and number, salience by recency and by who spoke last, apposition, role. No
 * coreference model. Pure.
 */
package org.claimwire.extraction.rules.entity;
