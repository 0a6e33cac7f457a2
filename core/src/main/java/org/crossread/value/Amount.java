package org.crossread.value;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.function.Function;

/**
 * A number as written, with its hedge: the part that counts, money, measures and durations share.
 *
 * <table>
 * <caption>What is written, and what it allows</caption>
 * <tr><th>words                 <th>amount                       <th>{@link #reading()}
 * <tr><td>126                   <td>{@code 126 EXACT to 1}       <td>{@code [126..126]}
 * <tr><td>200                   <td>{@code 200 EXACT to 100}     <td>{@code [200..200] soft [150..250)}
 * <tr><td>about 200             <td>{@code 200 ABOUT to 100}     <td>{@code [100..300] soft [150..250]}
 * <tr><td>more than a dozen     <td>{@code 12 MORE_THAN to 12}   <td>{@code (12..+∞) soft (12..24]}
 * <tr><td>4.8 million           <td>{@code 4800000 ROUNDED to 100000} <td>{@code [4750000..4850000)}
 * <tr><td>two and a half years  <td>{@code 30 EXACT to 6}, in months <td>{@code [30..30] soft [27..33)}
 * <tr><td>almost three years    <td>{@code 36 ALMOST to 12}, in months <td>{@code [24..36) soft [30..36)}
 * <tr><td>up to two years       <td>{@code 24 UP_TO to 12}, in months <td>{@code [0..24] soft [12..24]}
 * </table>
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

  /** Returns a sharp whole number stated without a hedge. */
  public static Amount exactly(long number) {
    return exactly(Exact.of(number), Exact.ONE);
  }

  /** Returns this amount under another hedge. */
  public Amount hedged(Hedge other) {
    return new Amount(low, high, other, grain);
  }

  /** Returns this amount with every number multiplied by {@code factor}, which is positive. */
  public Amount times(Exact factor) {
    return new Amount(low.times(factor), high.times(factor), hedge, grain.times(factor));
  }

  /** Returns whether two numbers were written: "between 5 and 10". */
  public boolean isRange() {
    return !low.equals(high);
  }

  /**
   * Returns the numbers these words allow. Never empty, never below zero unless the number written
   * is, and equal for amounts that allow the same numbers.
   */
  public Reading<Exact> reading() {
    return hedge.reading(low, high, grain, false);
  }

  /** Returns the numbers these words allow on a scale that goes on below zero. */
  Reading<Exact> signedReading() {
    return hedge.reading(low, high, grain, true);
  }

  /** Returns the amount in words, each number written by {@code shown}. */
  String inWords(Function<Exact, String> shown) {
    if (hedge == Hedge.VAGUE) {
      return shown.apply(low) + " or more";
    }
    return hedge.words() + shown.apply(low) + (isRange() ? " to " + shown.apply(high) : "");
  }

  /** Returns the amount in words, such as {@code almost 3}. */
  @Override
  public String toString() {
    return inWords(Exact::toString);
  }
}
