package org.crossread.value;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * A place in an order: "the second trial" is 2; places from the end are negative: "the last but
 * one" is -2.
 */
public record WrittenOrdinal(int position) implements Value {

  public WrittenOrdinal {
    checkArgument(position != 0, "no place in an order: 0");
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.ordinal(this);
  }

  /** Returns the place in figures, such as {@code 2nd} or {@code 2nd from the end}. */
  @Override
  public String toString() {
    if (position == -1) {
      return "last";
    }
    return position > 0 ? figures(position) : figures(-position) + " from the end";
  }

  private static String figures(int place) {
    boolean teen = place / 10 % 10 == 1;
    String ending =
        switch (teen ? 0 : place % 10) {
          case 1 -> "st";
          case 2 -> "nd";
          case 3 -> "rd";
          default -> "th";
        };
    return place + ending;
  }
}
