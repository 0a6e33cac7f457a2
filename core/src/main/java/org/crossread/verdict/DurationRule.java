package org.crossread.verdict;

import com.google.common.collect.Range;
import org.crossread.value.Exact;
import org.crossread.value.WrittenDuration;
import org.crossread.value.WrittenDuration.Axis;

/**
 * Compares durations by the lengths their words allow.
 *
 * <ul>
 *   <li>"two and a half years" and "30 months" {@code AGREE}
 *   <li>"two years and eight months" {@code REFINES} "almost three years"
 *   <li>"two and a half years" is in {@code CONFLICT} with "two years and eight months", MINOR: an
 *       unhedged half year is taken at its word, but it may be rounded
 * </ul>
 *
 * <p>Months are compared with days only as anything from 28 to 31 of them. Constant time.
 */
public final class DurationRule implements ComparisonRule<WrittenDuration> {

  private static final long SECONDS_IN_DAY = 86_400;

  @Override
  public Comparison compare(WrittenDuration left, WrittenDuration right) {
    String a = left.toString();
    String b = right.toString();
    return left.axis() == right.axis()
        ? Readings.compare(
            "duration",
            a,
            left.reading(),
            b,
            right.reading(),
            left.axis() == Axis.MONTHS ? DurationRule::months : DurationRule::days)
        : Readings.compare(
            "duration",
            a,
            left.readingInSeconds(),
            b,
            right.readingInSeconds(),
            DurationRule::days);
  }

  private static String months(Range<Exact> gap) {
    Exact width = Readings.width(gap);
    return width.signum() == 0 ? "not the same" : Readings.count(width, "month") + " apart";
  }

  private static String days(Range<Exact> gap) {
    Exact width = Readings.width(gap);
    Exact days = width.dividedBy(Exact.of(SECONDS_IN_DAY));
    return width.signum() == 0
        ? "not the same"
        : days.compareTo(Exact.ONE) < 0
            ? Readings.count(width, "second") + " apart"
            : Readings.count(days, "day") + " apart";
  }
}
