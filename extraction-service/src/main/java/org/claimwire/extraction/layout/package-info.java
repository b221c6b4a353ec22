/**
 * What each line of a printed article is for: headline, byline, caption, body, boilerplate. Works
 * on plain text alone. Pure.
 */
package org.claimwire.extraction.layout;
