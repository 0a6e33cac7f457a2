package org.crossread.value;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.Range;

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

  /** Returns the reading in the notation of the documentation: {@code hard} alone if both agree. */
  @Override
  public String toString() {
    return hard.equals(soft) ? hard.toString() : hard + " soft " + soft;
  }
}
