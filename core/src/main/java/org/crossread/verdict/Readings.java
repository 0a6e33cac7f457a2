package org.crossread.verdict;

import com.google.common.collect.Range;
import java.util.Locale;
import java.util.function.Function;
import org.crossread.value.Exact;
import org.crossread.value.Reading;

/**
 * Compares two values by their readings, whatever their kind: the one place that knows when
 * intervals agree, refine and conflict.
 *
 * <table>
 * <caption>Two readings</caption>
 * <tr><th>hard ranges    <th>soft ranges <th>comparison
 * <tr><td>equal          <td>            <td>AGREE
 * <tr><td>one encloses   <td>            <td>REFINES or REFINED_BY
 * <tr><td>overlap        <td>            <td>COMPATIBLE
 * <tr><td>disjoint       <td>overlap     <td>CONFLICT, MINOR: rounding could explain it
 * <tr><td>disjoint       <td>disjoint    <td>CONFLICT, MAJOR
 * </table>
 */
final class Readings {

  private Readings() {}

  /**
   * Compares two values.
   *
   * @param kind the first part of the rule's id, such as {@code duration}
   * @param left the first value in words
   * @param right the second value in words
   * @param gap says how far apart two disjoint ranges are, "2 months apart"
   */
  static <C extends Comparable<?>> Comparison compare(
      String kind,
      String left,
      Reading<C> leftReading,
      String right,
      Reading<C> rightReading,
      Function<Range<C>, String> gap) {
    Relation relation = Relation.of(leftReading.hard(), rightReading.hard());
    return switch (relation) {
      case AGREE -> Comparison.of(relation, kind + ".same", agree(left, right));
      case REFINES ->
          Comparison.of(relation, kind + ".within", "'%s' fits within '%s'".formatted(left, right));
      case REFINED_BY ->
          Comparison.of(relation, kind + ".within", "'%s' fits within '%s'".formatted(right, left));
      case CONFLICT -> conflict(kind, left, leftReading, right, rightReading, gap);
      default ->
          Comparison.of(
              relation, kind + ".overlap", "'%s' and '%s' can both be true".formatted(left, right));
    };
  }

  private static String agree(String left, String right) {
    return left.equals(right)
        ? "both say '%s'".formatted(left)
        : "'%s' and '%s' say the same".formatted(left, right);
  }

  private static <C extends Comparable<?>> Comparison conflict(
      String kind,
      String left,
      Reading<C> leftReading,
      String right,
      Reading<C> rightReading,
      Function<Range<C>, String> gap) {
    String apart =
        "'%s' and '%s' are %s"
            .formatted(left, right, gap.apply(leftReading.hard().gap(rightReading.hard())));
    boolean rounded = Relation.of(leftReading.soft(), rightReading.soft()) != Relation.CONFLICT;
    return rounded
        ? Comparison.conflict(
            Severity.MINOR, kind + ".disjoint", apart + "; rounding could explain it")
        : Comparison.conflict(Severity.MAJOR, kind + ".disjoint", apart);
  }

  /** Returns the width of the gap between two ranges of numbers. */
  static Exact width(Range<Exact> gap) {
    return gap.upperEndpoint().minus(gap.lowerEndpoint());
  }

  /** Says how far apart two ranges of numbers are, in a unit. */
  static String apart(Range<Exact> gap, String unit) {
    Exact width = width(gap);
    if (width.signum() == 0) {
      return "not the same";
    }
    return (unit.isEmpty() ? width.toString() : count(width, unit)) + " apart";
  }

  /** Returns {@code 1 month}, {@code 2 months}, {@code 5 USD}. */
  static String count(Exact number, String unit) {
    boolean code = unit.equals(unit.toUpperCase(Locale.ROOT));
    return number + " " + unit + (code || number.equals(Exact.ONE) ? "" : "s");
  }

  static String count(long number, String unit) {
    return count(Exact.of(number), unit);
  }
}
