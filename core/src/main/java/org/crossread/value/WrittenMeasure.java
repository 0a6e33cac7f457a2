package org.crossread.value;

/**
 * A physical quantity in the unit it was written in.
 *
 * @param amount the number of units
 * @param unit a CLDR unit id, such as {@code kilometer}, {@code square-mile} or {@code celsius}
 */
public record WrittenMeasure(Amount amount, String unit) implements Value {

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.measure(this);
  }
}
