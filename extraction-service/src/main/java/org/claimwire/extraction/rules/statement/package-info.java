/** Makes statements of attributions: form, speaker, addressee, relay, evidence, wording. Pure. */
package org.claimwire.extraction.rules.statement;
