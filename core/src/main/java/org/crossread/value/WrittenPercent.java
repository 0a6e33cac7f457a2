package org.crossread.value;

/** A share in hundredths, or, with {@code points}, a difference between two shares. */
public record WrittenPercent(Amount amount, boolean points) implements Value {

  /** Returns the shares these words allow, in hundredths. */
  public Reading<Exact> reading() {
    return amount.reading();
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.percent(this);
  }

  /** Returns the share in words, such as {@code about 40 percent}. */
  @Override
  public String toString() {
    return amount + (points ? " percentage points" : " percent");
  }
}
