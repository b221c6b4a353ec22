package org.claimwire.query.reconcile.entity;

import java.util.List;

/**
 * What people decided about names by hand. Names are the handle, not ids: they outlive a new
 * extraction.
 *
 * @param same names that mean one and the same
 * @param different names that must stay apart, whatever the rules think
 */
public record Decisions(List<Pair> same, List<Pair> different) {

  public record Pair(String name, String other) {}

  public Decisions {
    same = List.copyOf(same);
    different = List.copyOf(different);
  }

  public static Decisions none() {
    return new Decisions(List.of(), List.of());
  }
}
