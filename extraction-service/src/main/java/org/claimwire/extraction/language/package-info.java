/** Which language a text is in, by Apache OpenNLP: the only importer of its packages. */
package org.claimwire.extraction.language;
