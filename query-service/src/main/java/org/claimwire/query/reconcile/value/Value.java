package org.claimwire.query.reconcile.value;

import org.claimwire.query.reconcile.measure.Amount;
import org.claimwire.query.reconcile.measure.Comparison;
import org.claimwire.query.reconcile.measure.When;

/** What is stated: how much, or when. */
public sealed interface Value {

  record Much(Amount amount) implements Value {}

  record At(When when) implements Value {}

  /** A time that its words do not resolve, such as "last year" in an undated article. */
  record Sometime(String words) implements Value {}

  /** How it stands to another value of the same thing; symmetric. */
  default Comparison to(Value other) {
    return switch (this) {
      case Much much ->
          other instanceof Much m ? much.amount().to(m.amount()) : Comparison.INCOMPARABLE;
      case At at -> other instanceof At a ? at.when().to(a.when()) : Comparison.INCOMPARABLE;
      case Sometime sometime -> sometime.equals(other) ? Comparison.SAME : Comparison.INCOMPARABLE;
    };
  }

  /** As a person would note it. */
  default String shortly() {
    return switch (this) {
      case Much much -> much.amount().shortly();
      case At at -> at.when().shortly();
      case Sometime sometime -> sometime.words();
    };
  }
}
