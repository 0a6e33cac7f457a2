package org.crossread.value;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.Range;
import java.util.function.Function;

/**
 * The set of true values that a wording allows.
 *
 * @param hard what the words assert; never empty
 * @param soft what they make plausible; never empty. A round number may well be a rounded one, so
 *     this can be wider than {@code hard} as well as narrower
 * @param <C> the axis: an exact number, or a moment
 */
public record Reading<C extends Comparable<?>>(Range<C> hard, Range<C> soft) {

  public Reading {
    checkArgument(!hard.isEmpty(), "a reading cannot be empty: hard %s", hard);
    checkArgument(!soft.isEmpty(), "a reading cannot be empty: soft %s", soft);
  }

  /** Returns this reading on another axis, onto which {@code increasing} maps this one. */
  public <D extends Comparable<?>> Reading<D> map(Function<? super C, D> increasing) {
    return map(increasing, increasing);
  }

  /**
   * Returns this reading on another axis, where one value of this axis may be several: {@code
   * lower} gives the least of them and {@code upper} the greatest.
   */
  <D extends Comparable<?>> Reading<D> map(
      Function<? super C, D> lower, Function<? super C, D> upper) {
    return new Reading<>(map(hard, lower, upper), map(soft, lower, upper));
  }

  private static <C extends Comparable<?>, D extends Comparable<?>> Range<D> map(
      Range<C> range, Function<? super C, D> lower, Function<? super C, D> upper) {
    Range<D> all = Range.all();
    Range<D> from =
        range.hasLowerBound()
            ? Range.downTo(lower.apply(range.lowerEndpoint()), range.lowerBoundType())
            : all;
    Range<D> to =
        range.hasUpperBound()
            ? Range.upTo(upper.apply(range.upperEndpoint()), range.upperBoundType())
            : all;
    return from.intersection(to);
  }

  /** Returns the reading in the notation of the documentation: {@code hard} alone if both agree. */
  @Override
  public String toString() {
    return hard.equals(soft) ? hard.toString() : hard + " soft " + soft;
  }
}
