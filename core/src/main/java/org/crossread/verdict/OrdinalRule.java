package org.crossread.verdict;

import org.crossread.value.WrittenOrdinal;

/** Compares places in an order: they are the same or they conflict. Constant time. */
public final class OrdinalRule implements ComparisonRule<WrittenOrdinal> {

  @Override
  public Comparison compare(WrittenOrdinal left, WrittenOrdinal right) {
    return left.equals(right)
        ? Comparison.of(Relation.AGREE, "ordinal.same", "both say '%s'".formatted(left))
        : Comparison.conflict(
            Severity.MAJOR,
            "ordinal.different",
            "'%s' and '%s' are two places in the order".formatted(left, right));
  }
}
