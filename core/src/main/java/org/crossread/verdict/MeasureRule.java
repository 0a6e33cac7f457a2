package org.crossread.verdict;

import org.crossread.value.WrittenMeasure;

/**
 * Compares measures of one dimension, converted exactly: "80 km" against "50 miles". Measures of
 * two dimensions are {@code COMPATIBLE}. Constant time.
 */
public final class MeasureRule implements ComparisonRule<WrittenMeasure> {

  @Override
  public Comparison compare(WrittenMeasure left, WrittenMeasure right) {
    String a = left.toString();
    String b = right.toString();
    return left.dimension().equals(right.dimension())
        ? Readings.compare("measure", a, left.reading(), b, right.reading(), gap -> "not the same")
        : Comparison.of(
            Relation.COMPATIBLE,
            "measure.dimension",
            "'%s' and '%s' measure different things".formatted(a, b));
  }
}
