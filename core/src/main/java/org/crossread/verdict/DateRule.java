package org.crossread.verdict;

import com.google.common.collect.Range;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.crossread.value.Reading;
import org.crossread.value.WrittenDate;

/**
 * Compares dates by the moments their words allow: "January 17" {@code REFINES} "last month".
 *
 * <p>A date that is relative to an unknown day agrees with nothing and conflicts with nothing; a
 * date whose second-best reading would fit is no conflict either. Constant time.
 */
public final class DateRule implements ComparisonRule<WrittenDate> {

  @Override
  public Comparison compare(WrittenDate left, WrittenDate right) {
    String a = left.toString();
    String b = right.toString();
    if (left.equals(right)) {
      return Comparison.of(Relation.AGREE, "date.same", "both say '%s'".formatted(a));
    }
    Optional<Reading<LocalDateTime>> l = left.reading();
    Optional<Reading<LocalDateTime>> r = right.reading();
    if (l.isEmpty() || r.isEmpty()) {
      return Comparison.of(
          Relation.COMPATIBLE,
          "date.unresolved",
          "'%s' and '%s' cannot be compared: without the day of publication one of them stays open"
              .formatted(a, b));
    }
    Comparison compared = Readings.compare("date", a, l.get(), b, r.get(), DateRule::apart);
    return compared.relation() == Relation.CONFLICT && otherReadingFits(left, right)
        ? Comparison.of(
            Relation.COMPATIBLE,
            "date.ambiguous",
            "'%s' and '%s' can be read as the same time".formatted(a, b))
        : compared;
  }

  private static boolean otherReadingFits(WrittenDate left, WrittenDate right) {
    return fits(left.runnerUp(), right.interval())
        || fits(left.interval(), right.runnerUp())
        || fits(left.runnerUp(), right.runnerUp());
  }

  private static boolean fits(
      Optional<Range<LocalDateTime>> left, Optional<Range<LocalDateTime>> right) {
    return left.isPresent()
        && right.isPresent()
        && Relation.of(left.get(), right.get()) != Relation.CONFLICT;
  }

  private static String apart(Range<LocalDateTime> gap) {
    long days = ChronoUnit.DAYS.between(gap.lowerEndpoint(), gap.upperEndpoint());
    return days == 0 ? "two different times" : Readings.count(days, "day") + " apart";
  }
}
