package org.crossread.value;

/** A number of people or things as a source wrote it: "more than a dozen". */
public record WrittenCount(Amount amount) implements Value {

  /** Returns a sharp whole number stated without a hedge. */
  public static WrittenCount of(long number) {
    return new WrittenCount(Amount.exactly(number));
  }

  /** Returns the numbers these words allow. */
  public Reading<Exact> reading() {
    return amount.reading();
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.count(this);
  }

  /** Returns the count in words, such as {@code more than 12}. */
  @Override
  public String toString() {
    return amount.toString();
  }
}
