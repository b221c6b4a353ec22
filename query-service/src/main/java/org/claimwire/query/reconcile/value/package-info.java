/** The amounts and times that articles state, each with what it is stated of. */
package org.claimwire.query.reconcile.value;
