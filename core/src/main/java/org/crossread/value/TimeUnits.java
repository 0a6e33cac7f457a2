package org.crossread.value;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import org.crossread.value.Phrasebook.Hit;
import org.crossread.value.WrittenDuration.Axis;

/** The words for units of time. */
final class TimeUnits {

  private final Phrasebook<TimeUnit> units =
      Phrasebook.load("time-units.en.tsv", 5, TimeUnits::read);

  /**
   * A unit of time.
   *
   * @param axis months or seconds
   * @param size how many of them
   * @param granularity what a date counted in this unit is settled to
   * @param plural whether the word stands in the plural
   */
  record TimeUnit(Axis axis, Exact size, Granularity granularity, boolean plural) {}

  private static TimeUnit read(List<String> columns) {
    return new TimeUnit(
        Axis.valueOf(columns.get(0)),
        Exact.of(columns.get(1)),
        Granularity.valueOf(columns.get(2)),
        columns.get(3).equals("PLURAL"));
  }

  ImmutableSet<String> starters() {
    return units.firstAtoms();
  }

  Optional<Hit<TimeUnit>> at(Phrase phrase, int i) {
    return units.at(phrase, i);
  }
}
