package org.crossread.value;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.YearMonth;
import java.util.Optional;

/** As much of a date as was written; at least one part is there. */
record PartialDate(
    Optional<Integer> year,
    Optional<Month> month,
    Optional<Integer> day,
    Optional<DayOfWeek> weekday) {

  static final PartialDate NONE =
      new PartialDate(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  PartialDate with(Month other) {
    return new PartialDate(year, Optional.of(other), day, weekday);
  }

  PartialDate withYear(int other) {
    return new PartialDate(Optional.of(other), month, day, weekday);
  }

  PartialDate withDay(int other) {
    return new PartialDate(year, month, Optional.of(other), weekday);
  }

  PartialDate with(DayOfWeek other) {
    return new PartialDate(year, month, day, Optional.of(other));
  }

  /** Returns this date with the year, and the month, of {@code other} where it has none. */
  PartialDate filledFrom(PartialDate other) {
    boolean sameKind = month.isPresent() || day.isPresent();
    return new PartialDate(
        year.or(() -> sameKind ? other.year : Optional.empty()),
        month.or(() -> day.isPresent() ? other.month : Optional.empty()),
        day,
        weekday);
  }

  boolean isBareDay() {
    return day.isPresent() && month.isEmpty();
  }

  /** Returns the date these parts name, unless there is no such day. */
  Optional<WrittenDate> settle(Anchor anchor) {
    if (day.isPresent() && month.isPresent()) {
      return year.isPresent() ? wholeDay() : monthDay(anchor);
    }
    if (day.isPresent()) {
      return anchor.dayOfMonth(day.get(), weekday);
    }
    if (month.isPresent()) {
      return Optional.of(
          year.isPresent()
              ? WrittenDate.month(YearMonth.of(year.get(), month.get()))
              : anchor.month(month.get()));
    }
    return year.isPresent()
        ? Optional.of(WrittenDate.year(year.get()))
        : weekday.map(anchor::weekday);
  }

  private Optional<WrittenDate> wholeDay() {
    return Anchor.dayOf(year.orElseThrow(), month.orElseThrow(), day.orElseThrow())
        .map(WrittenDate::day);
  }

  private Optional<WrittenDate> monthDay(Anchor anchor) {
    return weekday.isPresent()
        ? anchor.weekdayMonthDay(weekday.get(), month.orElseThrow(), day.orElseThrow())
        : anchor.monthDay(month.orElseThrow(), day.orElseThrow());
  }
}
