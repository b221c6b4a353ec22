/**
 * What leaves a service and enters another: two messages, their topics and their schemas.
 *
 * <p>These records are shapes on the wire and nothing else. Services translate them at their doors;
 * they never travel inward. Absent knowledge is {@code null} or an empty list, never a missing key.
 * Offsets are Unicode code points into the article's text, start inclusive, end exclusive.
 */
package org.claimwire.contracts;
