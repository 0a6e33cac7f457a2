package org.crossread.value;

/**
 * How old somebody or something is: "Navalny, 44," or "a 95-year-old man". {@code unit} is a CLDR
 * unit id, as a rule {@code year}.
 *
 * <p>An age is no duration: nobody serves it, and it grows while nobody reports on it.
 */
public record WrittenAge(Amount amount, String unit) implements Value {

  /** Returns an age in whole years, stated without a hedge. */
  public static WrittenAge ofYears(int years) {
    return new WrittenAge(Amount.exactly(years), "year");
  }

  /** Returns the ages these words allow, in {@link #unit}s. */
  public Reading<Exact> reading() {
    return amount.reading();
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.age(this);
  }

  /** Returns the age in words, such as {@code about 40 years old}. */
  @Override
  public String toString() {
    boolean one = amount.low().equals(Exact.ONE) && !amount.isRange();
    return amount + " " + unit + (one ? "" : "s") + " old";
  }
}
