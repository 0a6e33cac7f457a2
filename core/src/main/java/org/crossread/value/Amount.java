package org.crossread.value;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.Range;

/**
 * A number as written, with its hedge: the part that counts, money, measures and durations share.
 *
 * @param low the number written, or the lower of a range's two
 * @param high the number written, or the higher of a range's two; not below {@code low}
 * @param hedge how firmly it is stated
 * @param grain the step the writer counted in, positive: 1 for "126", 6 for "two and a half years"
 *     in months, 100,000 for "$4.8 million"
 */
public record Amount(Exact low, Exact high, Hedge hedge, Exact grain) {

  public Amount {
    checkArgument(low.compareTo(high) <= 0, "%s is above %s", low, high);
    checkArgument(grain.signum() > 0, "a grain must be positive: %s", grain);
  }

  /** Returns an amount stated without a hedge. */
  public static Amount exactly(Exact number, Exact grain) {
    return new Amount(number, number, Hedge.EXACT, grain);
  }

  /** Returns whether two numbers were written: "between 5 and 10". */
  public boolean isRange() {
    return !low.equals(high);
  }

  /** Returns the numbers these words allow. */
  public Reading<Exact> reading() {
    Range<Exact> range = Range.closed(low, high);
    return new Reading<>(range, range);
  }

  /** Returns the amount in words, such as {@code almost 3}. */
  @Override
  public String toString() {
    return hedge + " " + low;
  }
}
