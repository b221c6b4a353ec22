package org.claimwire.query.reconcile.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ComparisonTest {

  private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);

  @Property
  void comparing_amounts_is_symmetric(
      @ForAll("amounts") Amount one, @ForAll("amounts") Amount other) {
    assertThat(one.to(other)).isEqualTo(other.to(one));
  }

  @Property
  void amounts_that_some_number_fulfils_together_never_contradict(
      @ForAll("amounts") Amount one, @ForAll("amounts") Amount other, @ForAll("numbers") double n) {
    double near = one.range().low() < Double.MAX_VALUE ? one.range().low() + n / 100 : n;
    for (double number : new double[] {n, n * 60, n * 3600, near, one.range().high()}) {
      if (one.admits(number) && other.admits(number)) {
        assertThat(one.to(other)).isNotEqualTo(Comparison.CONTRADICTION);
      }
    }
  }

  @Property
  void an_amount_says_the_same_as_itself(@ForAll("amounts") Amount amount) {
    assertThat(amount.to(amount)).isEqualTo(Comparison.SAME);
  }

  @Property
  void comparing_times_is_symmetric(@ForAll("times") When one, @ForAll("times") When other) {
    assertThat(one.to(other)).isEqualTo(other.to(one));
  }

  @Property
  void times_that_some_day_fulfils_together_never_contradict(
      @ForAll("times") When one, @ForAll("times") When other) {
    boolean together =
        FIRST.datesUntil(FIRST.plusDays(730)).anyMatch(day -> one.admits(day) && other.admits(day));
    if (together) {
      assertThat(one.to(other)).isNotEqualTo(Comparison.CONTRADICTION);
    }
  }

  @Example
  void nearly_two_hours_excludes_more_than_two() {
    assertThat(hours(2, Bound.NEARLY).to(hours(2, Bound.MORE_THAN)))
        .isEqualTo(Comparison.CONTRADICTION);
  }

  @Example
  void two_hours_or_about_two_agree_with_either() {
    for (Bound bound : new Bound[] {Bound.EXACT, Bound.ABOUT}) {
      for (Bound other : new Bound[] {Bound.NEARLY, Bound.MORE_THAN}) {
        assertThat(hours(2, bound).to(hours(2, other))).isEqualTo(Comparison.APPROXIMATION);
      }
    }
  }

  @Example
  void units_of_one_measure_are_converted() {
    Amount minutes = new Amount(120, Optional.of("minute"), Bound.EXACT);

    assertThat(minutes.to(hours(2, Bound.EXACT))).isEqualTo(Comparison.SAME);
    assertThat(minutes.to(hours(3, Bound.EXACT))).isEqualTo(Comparison.CONTRADICTION);
    assertThat(minutes.to(new Amount(120, Optional.of("EUR"), Bound.EXACT)))
        .isEqualTo(Comparison.INCOMPARABLE);
  }

  @Example
  void small_counts_are_not_rounded_and_large_round_ones_are() {
    assertThat(count(17).to(count(18))).isEqualTo(Comparison.CONTRADICTION);
    assertThat(count(300).to(count(310))).isEqualTo(Comparison.FINER);
    assertThat(count(1140).to(new Amount(1100, Optional.empty(), Bound.MORE_THAN)))
        .isEqualTo(Comparison.APPROXIMATION);
  }

  @Example
  void a_weekday_excludes_dates_that_fall_on_another() {
    When sunday = When.read("June 8, 2025").orElseThrow();

    assertThat(When.read("on Tuesday").orElseThrow().to(sunday))
        .isEqualTo(Comparison.CONTRADICTION);
    assertThat(When.read("Sunday").orElseThrow().to(sunday)).isEqualTo(Comparison.FINER);
    assertThat(When.read("July 3").orElseThrow().to(sunday)).isEqualTo(Comparison.CONTRADICTION);
    assertThat(When.read("June 8").orElseThrow().to(sunday)).isEqualTo(Comparison.FINER);
  }

  @Example
  void words_without_a_part_of_a_date_are_no_time() {
    assertThat(When.read("two hours later")).isEmpty();
    assertThat(When.read("in 31 February 2025")).isEmpty();
  }

  @Provide
  Arbitrary<Double> numbers() {
    return Arbitraries.doubles().between(0, 5_000).ofScale(1);
  }

  @Provide
  Arbitrary<Amount> amounts() {
    Arbitrary<Double> values =
        Arbitraries.oneOf(
            Arbitraries.integers().between(0, 60).map(Integer::doubleValue),
            Arbitraries.integers().between(1, 40).map(n -> n * 50.0),
            Arbitraries.doubles().between(0, 100).ofScale(1));
    Arbitrary<Optional<String>> units =
        Arbitraries.of("hour", "minute", "EUR", "person", "")
            .map(u -> Optional.of(u).filter(x -> !x.isEmpty()));
    return Combinators.combine(values, units, Arbitraries.of(Bound.class)).as(Amount::new);
  }

  @Provide
  Arbitrary<When> times() {
    Arbitrary<When> known =
        Combinators.combine(
                Arbitraries.integers().between(0, 729), Arbitraries.integers().between(0, 40))
            .as(
                (start, length) ->
                    new When.Known(FIRST.plusDays(start), FIRST.plusDays(start + length)));
    Arbitrary<When> partly =
        Arbitraries.of("Tuesday", "in February", "3 March", "2025", "Monday, June 1", "May 2026")
            .map(words -> When.read(words).orElseThrow());
    return Arbitraries.oneOf(known, partly);
  }

  private static Amount hours(double value, Bound bound) {
    return new Amount(value, Optional.of("hour"), bound);
  }

  private static Amount count(double value) {
    return new Amount(value, Optional.empty(), Bound.EXACT);
  }
}
