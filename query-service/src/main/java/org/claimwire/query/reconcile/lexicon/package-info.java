/** Which words of the news mean the same kind of event or thing, and which mean its opposite. */
package org.claimwire.query.reconcile.lexicon;
