package org.claimwire.query.reconcile.conflict;

import java.util.List;

/** One way in which accounts of an event differ. */
public interface Rule {

  /** Its name, such as {@code amounts.differ}. */
  String name();

  /** What it looks for, in one sentence. */
  String says();

  /** The conflicts it finds, in an order that depends on the story only. */
  List<Conflict> in(Account account);
}
