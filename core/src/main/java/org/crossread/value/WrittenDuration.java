package org.crossread.value;

import com.google.common.base.Joiner;
import java.util.ArrayList;
import java.util.List;

/**
 * A length of time as a source wrote it.
 *
 * <table>
 * <caption>Three ways two papers put one sentence, and what a lawyer said of it</caption>
 * <tr><th>words                          <th>months  <th>reading
 * <tr><td>"two years and eight months"   <td>32, to 1  <td>{@code [32..32]}
 * <tr><td>"two and a half years"         <td>30, to 6  <td>{@code [30..30] soft [27..33)}
 * <tr><td>"almost three years"           <td>36, to 12 <td>{@code [24..36) soft [30..36)}
 * <tr><td>"up to two years"              <td>24, to 12 <td>{@code [0..24] soft [12..24]}
 * </table>
 *
 * @param amount the length, in months or in seconds
 * @param axis which of the two
 */
public record WrittenDuration(Amount amount, Axis axis) implements Value {

  private static final Exact SHORTEST_MONTH = Exact.of(28 * 86_400L);
  private static final Exact LONGEST_MONTH = Exact.of(31 * 86_400L);

  /** The two axes of calendar time. They never collapse: a month is 28 to 31 days. */
  public enum Axis {
    MONTHS,
    SECONDS
  }

  /** Returns a length in months, written to the given number of months, without a hedge. */
  public static WrittenDuration ofMonths(int months, int grain) {
    return new WrittenDuration(Amount.exactly(Exact.of(months), Exact.of(grain)), Axis.MONTHS);
  }

  /** Returns a length in seconds, written to the given number of seconds, without a hedge. */
  public static WrittenDuration ofSeconds(long seconds, long grain) {
    return new WrittenDuration(Amount.exactly(Exact.of(seconds), Exact.of(grain)), Axis.SECONDS);
  }

  /** Returns this length under another hedge. */
  public WrittenDuration hedged(Hedge hedge) {
    return new WrittenDuration(amount.hedged(hedge), axis);
  }

  /** Returns the lengths these words allow, on this duration's own axis. */
  public Reading<Exact> reading() {
    return amount.reading();
  }

  /**
   * Returns the lengths these words allow in seconds, each month taken as anything from 28 to 31
   * days, so that "two months" can be held against "60 days".
   */
  public Reading<Exact> readingInSeconds() {
    return axis == Axis.SECONDS
        ? reading()
        : reading().map(SHORTEST_MONTH::times, LONGEST_MONTH::times);
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.duration(this);
  }

  /** Returns the length in words, such as {@code almost 3 years} or {@code 2 years 8 months}. */
  @Override
  public String toString() {
    return amount.inWords(axis == Axis.MONTHS ? this::months : this::seconds);
  }

  private String months(Exact months) {
    return parts(months, List.of(new Part(12, "year"), new Part(1, "month")));
  }

  private String seconds(Exact seconds) {
    Part week = new Part(604_800, "week");
    List<Part> parts =
        List.of(
            new Part(86_400, "day"),
            new Part(3_600, "hour"),
            new Part(60, "minute"),
            new Part(1, "second"));
    boolean inWeeks = week.divides(seconds) && week.divides(amount.grain());
    return parts(seconds, inWeeks ? List.of(week) : parts);
  }

  private static String parts(Exact length, List<Part> parts) {
    List<String> words = new ArrayList<>();
    Exact rest = length;
    for (Part part : parts) {
      boolean smallest = part.equals(parts.get(parts.size() - 1));
      Exact number = smallest ? rest.dividedBy(part.exact()) : part.wholeIn(rest);
      rest = rest.minus(number.times(part.exact()));
      if (number.signum() != 0 || (smallest && words.isEmpty())) {
        words.add(number + " " + part.name() + (number.equals(Exact.ONE) ? "" : "s"));
      }
    }
    return Joiner.on(' ').join(words);
  }

  /** A unit in which a length is put into words. */
  private record Part(long size, String name) {

    Exact exact() {
      return Exact.of(size);
    }

    boolean divides(Exact length) {
      return length.dividedBy(exact()).isWhole();
    }

    Exact wholeIn(Exact length) {
      return length.dividedBy(exact()).floor();
    }
  }
}
