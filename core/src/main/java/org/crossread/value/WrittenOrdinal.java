package org.crossread.value;

/**
 * A place in an order: "the second trial" is 2; places from the end are negative: "the last but
 * one" is -2.
 */
public record WrittenOrdinal(int position) implements Value {

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.ordinal(this);
  }
}
