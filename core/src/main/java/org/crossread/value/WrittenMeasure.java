package org.crossread.value;

/**
 * A physical quantity in the unit it was written in.
 *
 * @param amount the number of units
 * @param unit a CLDR unit id, such as {@code kilometer}, {@code square-mile} or {@code celsius}
 */
public record WrittenMeasure(Amount amount, String unit) implements Value {

  /**
   * Returns what is measured, such as {@code length}; two measures of one dimension compare. A unit
   * that {@link Unit} does not know is a dimension of its own.
   */
  public String dimension() {
    return Unit.of(unit).map(Unit::dimension).orElse(unit);
  }

  /** Returns the quantities these words allow, exactly, in the base unit of the dimension. */
  public Reading<Exact> reading() {
    return Unit.of(unit)
        .map(
            known ->
                (known.signed() ? amount.signedReading() : amount.reading()).map(known::toBase))
        .orElseGet(amount::reading);
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.measure(this);
  }

  /**
   * Returns the quantity in words, such as {@code about 10 kilometers} or {@code magnitude 6.1}.
   */
  @Override
  public String toString() {
    return Unit.of(unit)
        .map(known -> known.shown().replace("#", amount.toString()))
        .orElseGet(() -> amount + " " + unit);
  }
}
