package org.crossread.verdict;

import org.crossread.value.WrittenAge;

/** Compares ages stated in one unit; ages in two units are {@code COMPATIBLE}. Constant time. */
public final class AgeRule implements ComparisonRule<WrittenAge> {

  @Override
  public Comparison compare(WrittenAge left, WrittenAge right) {
    String a = left.toString();
    String b = right.toString();
    return left.unit().equals(right.unit())
        ? Readings.compare(
            "age", a, left.reading(), b, right.reading(), gap -> Readings.apart(gap, left.unit()))
        : Comparison.of(
            Relation.COMPATIBLE,
            "age.unit",
            "'%s' and '%s' are given in two units".formatted(a, b));
  }
}
