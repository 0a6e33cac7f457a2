package org.crossread.value;

import java.util.Optional;

/**
 * One number, a vague number or a range of two, as written, before unit and hedge are known.
 *
 * @param low the number, or the lower of two
 * @param high the number, or the higher of two
 * @param hedge EXACT, ROUNDED or VAGUE: what the number itself says
 * @param digit the worth of the last digit written
 * @param step the step a writer who rounds would have counted in
 * @param end index of the atom just past it
 */
record Quantity(Exact low, Exact high, Hedge hedge, Exact digit, Exact step, int end) {

  static Quantity of(Numeral numeral) {
    return new Quantity(
        numeral.value(),
        numeral.value(),
        numeral.isRounded() ? Hedge.ROUNDED : Hedge.EXACT,
        numeral.digit(),
        numeral.step(),
        numeral.end());
  }

  /** Returns exactly one, as "an" in "an hour". */
  static Quantity one(int end) {
    return new Quantity(Exact.ONE, Exact.ONE, Hedge.EXACT, Exact.ONE, Exact.ONE, end);
  }

  static Quantity vague(Exact low, Exact high, int end) {
    return new Quantity(low, high, Hedge.VAGUE, Exact.ONE, Exact.ONE, end);
  }

  Quantity times(Exact factor) {
    return new Quantity(
        low.times(factor), high.times(factor), hedge, digit.times(factor), step.times(factor), end);
  }

  Quantity endingAt(int other) {
    return new Quantity(low, high, hedge, digit, step, other);
  }

  /** Returns this quantity counted in whole units: a 10-year term is not rounded to five years. */
  Quantity inWholeUnits() {
    return new Quantity(low, high, hedge, digit, digit, end);
  }

  /** Returns the range from this quantity to a higher one, if it is higher. */
  Optional<Quantity> to(Quantity other) {
    return low.compareTo(other.high) < 0
        ? Optional.of(
            new Quantity(
                low,
                other.high,
                hedge == Hedge.ROUNDED || other.hedge == Hedge.ROUNDED
                    ? Hedge.ROUNDED
                    : Hedge.EXACT,
                digit.min(other.digit),
                step.min(other.step),
                other.end))
        : Optional.empty();
  }

  boolean isRange() {
    return !low.equals(high);
  }

  /** Returns the sum of two quantities in one unit: five feet and two inches. */
  Quantity plus(Quantity other) {
    return new Quantity(
        low.plus(other.low), high.plus(other.high), hedge, other.digit, other.digit, other.end);
  }

  /** Returns the amount these words state under the hedge written beside them, if one is. */
  Amount amount(Optional<Hedge> written) {
    if (written.isEmpty() || hedge == Hedge.VAGUE) {
      return new Amount(low, high, hedge, hedge == Hedge.ROUNDED ? digit : step);
    }
    return new Amount(low, high, written.get(), step);
  }
}
