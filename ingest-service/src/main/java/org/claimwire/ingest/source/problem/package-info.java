/** Errors over HTTP: RFC 9457 problem details, for every status and from every corner. */
package org.claimwire.ingest.source.problem;
