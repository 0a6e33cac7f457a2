package org.crossread.value;

/** A number of people or things as a source wrote it: "more than a dozen". */
public record WrittenCount(Amount amount) implements Value {

  /** Returns the numbers these words allow. */
  public Reading<Exact> reading() {
    return amount.reading();
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.count(this);
  }

  @Override
  public String toString() {
    return amount.toString();
  }
}
