package org.crossread.value;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HedgeTest {

  @ParameterizedTest(name = "{0} two years allows {1} months")
  @CsvSource(
      delimiter = '|',
      value = {
        "EXACT     | [24..24] soft [18..30)",
        "ROUNDED   | [18..30)",
        "ABOUT     | [12..36] soft [18..30]",
        "ALMOST    | [12..24) soft [18..24)",
        "JUST_OVER | (24..36] soft (24..30]",
        "MORE_THAN | (24..+∞) soft (24..36]",
        "AT_LEAST  | [24..+∞) soft [24..36]",
        "LESS_THAN | [0..24) soft [12..24)",
        "AT_MOST   | [0..24] soft [12..24]",
        "UP_TO     | [0..24] soft [12..24]",
        "VAGUE     | [24..+∞) soft [24..24]"
      })
  void readsTwoYearsWrittenToTheYear(Hedge hedge, String reading) {
    assertThat(WrittenDuration.ofMonths(24, 12).hedged(hedge).reading()).hasToString(reading);
  }

  @ParameterizedTest(name = "{0} {1} to {2} allows {3}")
  @CsvSource(
      delimiter = '|',
      value = {
        "126     | EXACT     | 1      | [126..126]",
        "200     | EXACT     | 100    | [200..200] soft [150..250)",
        "200     | ABOUT     | 100    | [100..300] soft [150..250]",
        "12      | MORE_THAN | 12     | (12..+∞) soft (12..24]",
        "4800000 | ROUNDED   | 100000 | [4750000..4850000)",
        "30      | EXACT     | 6      | [30..30] soft [27..33)",
        "36      | ALMOST    | 12     | [24..36) soft [30..36)",
        "24      | UP_TO     | 12     | [0..24] soft [12..24]"
      })
  void readsTheTableOfAmounts(String number, Hedge hedge, String grain, String reading) {
    Amount amount = Amount.exactly(Exact.of(number), Exact.of(grain)).hedged(hedge);
    assertThat(amount.reading()).hasToString(reading);
  }

  @Test
  void aMinimumOfNothingIsStillAReading() {
    assertThat(Amount.exactly(0).hedged(Hedge.LESS_THAN).reading())
        .hasToString("(-∞..0) soft [-1..0)");
  }

  @Test
  void temperaturesGoOnBelowZero() {
    WrittenMeasure frost = new WrittenMeasure(Amount.exactly(5).hedged(Hedge.LESS_THAN), "celsius");
    assertThat(frost.reading()).hasToString("(-∞..278.15) soft [277.15..278.15)");
  }

  /** Readings refuse to be empty, so this holds if none is refused. */
  @Property
  void noAmountHasAnEmptyReading(@ForAll("amounts") Amount amount) {
    assertThat(amount.reading().hard().isEmpty()).isFalse();
    assertThat(amount.signedReading().soft().isEmpty()).isFalse();
  }

  @Property
  void whatIsNotNegativeIsNotReadBelowZero(@ForAll("amounts") Amount amount) {
    if (amount.low().signum() > 0 && amount.reading().hard().hasLowerBound()) {
      assertThat(amount.reading().hard().lowerEndpoint().signum()).isNotNegative();
      assertThat(amount.reading().soft().lowerEndpoint().signum()).isNotNegative();
    }
  }

  @Property
  void aSharpNumberIsReadAsItself(@ForAll long number) {
    assertThat(Amount.exactly(number).reading().soft())
        .isEqualTo(Amount.exactly(number).reading().hard());
  }

  /** Two wordings of one length, in months and in years of twelve months, allow the same. */
  @Property
  void theUnitOfWritingDoesNotMatter(@ForAll("amounts") Amount years) {
    Exact twelve = Exact.of(12);
    assertThat(years.times(twelve).reading().hard())
        .isEqualTo(years.reading().<Exact>map(twelve::times).hard());
  }

  @Provide
  Arbitrary<Amount> amounts() {
    return Combinators.combine(
            Arbitraries.integers().between(-50, 50),
            Arbitraries.integers().between(0, 20),
            Arbitraries.of(Hedge.class),
            Arbitraries.integers().between(1, 30))
        .as(
            (low, width, hedge, grain) ->
                new Amount(Exact.of(low), Exact.of(low + width), hedge, Exact.of(grain, 2)));
  }
}
