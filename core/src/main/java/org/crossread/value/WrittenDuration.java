package org.crossread.value;

/**
 * A length of time as a source wrote it.
 *
 * @param amount the length, in months or in seconds
 * @param axis which of the two
 */
public record WrittenDuration(Amount amount, Axis axis) implements Value {

  /** The two axes of calendar time. They never collapse: a month is 28 to 31 days. */
  public enum Axis {
    MONTHS,
    SECONDS
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.duration(this);
  }
}
