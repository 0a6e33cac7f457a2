package org.crossread.verdict;

import org.crossread.value.WrittenCount;

/**
 * Compares counts by the numbers their words allow: "17" {@code REFINES} "more than a dozen", and
 * is in {@code CONFLICT} with "18". Constant time.
 */
public final class CountRule implements ComparisonRule<WrittenCount> {

  @Override
  public Comparison compare(WrittenCount left, WrittenCount right) {
    return Readings.compare(
        "count",
        left.toString(),
        left.reading(),
        right.toString(),
        right.reading(),
        gap -> Readings.apart(gap, ""));
  }
}
