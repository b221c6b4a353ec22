/** Which claims of different articles say the same. */
package org.claimwire.query.reconcile.group;
