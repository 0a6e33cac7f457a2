package org.crossread.value;

/** The smallest unit of calendar time a writer named, from fine to coarse. */
public enum Granularity {
  SECOND,
  MINUTE,
  HOUR,
  PART_OF_DAY,
  DAY,
  WEEKEND,
  WEEK,
  MONTH,
  QUARTER,
  SEASON,
  HALF_YEAR,
  YEAR,
  DECADE,
  CENTURY
}
