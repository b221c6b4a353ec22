/** Who said what as it stands in the words, before anyone is recognised behind them. Pure. */
package org.claimwire.extraction.attribution;
