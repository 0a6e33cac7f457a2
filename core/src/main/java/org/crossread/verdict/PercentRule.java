package org.crossread.verdict;

import org.crossread.value.WrittenPercent;

/**
 * Compares shares. Percent and percentage points are not compared: they are {@code COMPATIBLE}.
 * Constant time.
 */
public final class PercentRule implements ComparisonRule<WrittenPercent> {

  @Override
  public Comparison compare(WrittenPercent left, WrittenPercent right) {
    String a = left.toString();
    String b = right.toString();
    return left.points() == right.points()
        ? Readings.compare(
            "percent", a, left.reading(), b, right.reading(), gap -> Readings.apart(gap, "point"))
        : Comparison.of(
            Relation.COMPATIBLE,
            "percent.points",
            "'%s' and '%s' measure different things".formatted(a, b));
  }
}
