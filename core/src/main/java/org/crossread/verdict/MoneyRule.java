package org.crossread.verdict;

import org.crossread.value.WrittenMoney;

/**
 * Compares sums of one currency. Sums of two currencies are {@code COMPATIBLE}: no rate is assumed.
 * Constant time.
 */
public final class MoneyRule implements ComparisonRule<WrittenMoney> {

  @Override
  public Comparison compare(WrittenMoney left, WrittenMoney right) {
    String a = left.toString();
    String b = right.toString();
    return left.currency().equals(right.currency())
        ? Readings.compare(
            "money",
            a,
            left.reading(),
            b,
            right.reading(),
            gap -> Readings.apart(gap, left.currency()))
        : Comparison.of(
            Relation.COMPATIBLE,
            "money.currency",
            "'%s' and '%s' are of two currencies, and no rate is assumed".formatted(a, b));
  }
}
