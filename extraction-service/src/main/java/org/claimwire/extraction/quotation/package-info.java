/** Where words stand in quotation marks, whatever marks the outlet uses or forgets. Pure. */
package org.claimwire.extraction.quotation;
