package org.crossread.value;

/** A share in hundredths, or, with {@code points}, a difference between two shares. */
public record WrittenPercent(Amount amount, boolean points) implements Value {

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.percent(this);
  }
}
