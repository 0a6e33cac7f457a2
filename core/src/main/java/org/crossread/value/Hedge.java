package org.crossread.value;

import com.google.common.collect.Range;
import java.util.function.UnaryOperator;

/**
 * How firmly a source commits to the amount it states, and so which amounts its words allow.
 *
 * <p>The phrases that signal each hedge live in {@code hedges.en.tsv}; what a hedge means lives
 * here. With {@code n} for the number written and {@code g} for the step the writer counted in:
 *
 * <table>
 * <caption>What each hedge asserts, and what it makes plausible</caption>
 * <tr><th>hedge     <th>as in                  <th>hard              <th>soft
 * <tr><td>EXACT     <td>"two years"            <td>{@code [n..n]}    <td>{@code [n-g/2..n+g/2)}, or hard if g is 1
 * <tr><td>ROUNDED   <td>"4.8 million"          <td>{@code [n-g/2..n+g/2)} <td>the same
 * <tr><td>ABOUT     <td>"about two years"      <td>{@code [n-g..n+g]} <td>{@code [n-g/2..n+g/2]}
 * <tr><td>ALMOST    <td>"almost two years"     <td>{@code [n-g..n)}  <td>{@code [n-g/2..n)}
 * <tr><td>JUST_OVER <td>"just over two years"  <td>{@code (n..n+g]}  <td>{@code (n..n+g/2]}
 * <tr><td>MORE_THAN <td>"more than two years"  <td>{@code (n..∞)}    <td>{@code (n..n+g]}
 * <tr><td>AT_LEAST  <td>"at least two years"   <td>{@code [n..∞)}    <td>{@code [n..n+g]}
 * <tr><td>LESS_THAN <td>"less than two years"  <td>{@code [0..n)}    <td>{@code [n-g..n)}
 * <tr><td>AT_MOST   <td>"at most two years"    <td>{@code [0..n]}    <td>{@code [n-g..n]}
 * <tr><td>UP_TO     <td>"up to two years"      <td>{@code [0..n]}    <td>{@code [n-g..n]}
 * <tr><td>VAGUE     <td>"dozens", 24 to 100    <td>{@code [24..∞)}   <td>{@code [24..100]}
 * </table>
 *
 * <p>No range reaches below zero unless the number itself is below zero.
 */
public enum Hedge {
  /** "two years": that amount. */
  EXACT(""),
  /** "4.8 million": that amount, to the last digit written. */
  ROUNDED(""),
  /** "about two years": near it, on either side. */
  ABOUT("about "),
  /** "almost two years": less, but not by much. */
  ALMOST("almost "),
  /** "just over two years": more, but not by much. */
  JUST_OVER("just over "),
  /** "more than two years". */
  MORE_THAN("more than "),
  /** "at least two years". */
  AT_LEAST("at least "),
  /** "less than two years". */
  LESS_THAN("less than "),
  /** "at most two years". */
  AT_MOST("at most "),
  /** "up to two years": that amount or any smaller, and it is a maximum. */
  UP_TO("up to "),
  /** "a few", "several", "dozens": a vague amount, whose bounds the wording fixes. */
  VAGUE("");

  private final String words;

  Hedge(String words) {
    this.words = words;
  }

  /** Returns the words to put before a number, with a blank after them, or nothing. */
  String words() {
    return words;
  }

  /**
   * Returns what this hedge allows around the numbers from {@code low} to {@code high}.
   *
   * @param signed whether the scale goes on below zero, as a thermometer's does
   */
  Reading<Exact> reading(Exact low, Exact high, Exact grain, boolean signed) {
    Exact half = grain.dividedBy(Exact.of(2));
    boolean floored = !signed && low.signum() >= 0 && high.signum() > 0;
    UnaryOperator<Exact> floor = bound -> floored ? bound.max(Exact.ZERO) : bound;
    Exact below = floor.apply(low.minus(grain));
    Exact halfBelow = floor.apply(low.minus(half));
    Exact above = high.plus(grain);
    Exact halfAbove = high.plus(half);
    Range<Exact> written = Range.closed(low, high);
    Range<Exact> rounded = Range.closedOpen(halfBelow, halfAbove);
    return switch (this) {
      case EXACT -> new Reading<>(written, grain.equals(Exact.ONE) ? written : rounded);
      case ROUNDED -> new Reading<>(rounded, rounded);
      case ABOUT -> new Reading<>(Range.closed(below, above), Range.closed(halfBelow, halfAbove));
      case ALMOST ->
          new Reading<>(Range.closedOpen(below, high), Range.closedOpen(halfBelow, high));
      case JUST_OVER ->
          new Reading<>(Range.openClosed(low, above), Range.openClosed(low, halfAbove));
      case MORE_THAN -> new Reading<>(Range.greaterThan(low), Range.openClosed(low, above));
      case AT_LEAST -> new Reading<>(Range.atLeast(low), Range.closed(low, above));
      case LESS_THAN ->
          new Reading<>(
              floored ? Range.closedOpen(Exact.ZERO, high) : Range.lessThan(high),
              Range.closedOpen(below, high));
      case AT_MOST, UP_TO ->
          new Reading<>(
              floored ? Range.closed(Exact.ZERO, high) : Range.atMost(high),
              Range.closed(below, high));
      case VAGUE -> new Reading<>(Range.atLeast(low), written);
    };
  }
}
