package org.claimwire.ingest.planted.outlet;

import org.claimwire.ingest.planted.article.Sinner;

/** The other half of a cycle. */
public record Accomplice(Sinner sinner) {}
