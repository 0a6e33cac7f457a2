package org.crossread.value;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.Range;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A date, a time of day or a period as a source wrote it.
 *
 * <p>In an article of Friday, 2021-02-05:
 *
 * <table>
 * <caption>Words and the moments they allow</caption>
 * <tr><th>words               <th>TIMEX3               <th>interval
 * <tr><td>February 5, 2021    <td>{@code 2021-02-05}   <td>{@code [2021-02-05, 2021-02-06)}
 * <tr><td>last month          <td>{@code 2021-01}      <td>{@code [2021-01-01, 2021-02-01)}
 * <tr><td>this week           <td>{@code 2021-W05}     <td>{@code [2021-02-01, 2021-02-08)}
 * <tr><td>earlier this week   <td>{@code 2021-W05}     <td>{@code [2021-02-01, 2021-02-06)}
 * <tr><td>last summer         <td>{@code 2020-SU}      <td>{@code [2020-06-01, 2020-09-01)}
 * <tr><td>until 2036          <td>{@code 2036}         <td>{@code (-∞, 2037-01-01)}
 * </table>
 *
 * @param interval the moments the words allow, half-open; empty when they are relative and no
 *     publication date is known. "since 2014" and "by March" are unbounded on one side
 * @param granularity the smallest unit written
 * @param hedge EXACT, or ABOUT for "around March"
 * @param timex the TIMEX3 value, such as {@code 2021-02-22} or {@code 2020-SU}
 * @param runnerUp the second-best reading of an ambiguous date, if there is one
 */
public record WrittenDate(
    Optional<Range<LocalDateTime>> interval,
    Granularity granularity,
    Hedge hedge,
    String timex,
    Optional<Range<LocalDateTime>> runnerUp)
    implements Value {

  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  public WrittenDate {
    checkArgument(!timex.isBlank(), "a date needs a TIMEX3 value");
    checkArgument(
        interval.isEmpty() || !interval.get().isEmpty(), "a date cannot be empty: %s", interval);
  }

  /** The four seasons, as TIMEX3 writes them, each of three whole months. */
  public enum Season {
    SPRING("SP", 3),
    SUMMER("SU", 6),
    FALL("FA", 9),
    WINTER("WI", 12);

    private final String code;
    private final int firstMonth;

    Season(String code, int firstMonth) {
      this.code = code;
      this.firstMonth = firstMonth;
    }

    String code() {
      return code;
    }

    int firstMonth() {
      return firstMonth;
    }
  }

  /** Returns a date that words name but do not settle. */
  public static WrittenDate unresolved(Granularity granularity, String timex) {
    return new WrittenDate(Optional.empty(), granularity, Hedge.EXACT, timex, Optional.empty());
  }

  /** Returns the days from {@code start} up to, not including, {@code endExclusive}. */
  static WrittenDate of(
      LocalDate start, LocalDate endExclusive, Granularity granularity, String timex) {
    Range<LocalDateTime> interval =
        Range.closedOpen(start.atStartOfDay(), endExclusive.atStartOfDay());
    return new WrittenDate(
        Optional.of(interval), granularity, Hedge.EXACT, timex, Optional.empty());
  }

  public static WrittenDate day(LocalDate day) {
    return of(day, day.plusDays(1), Granularity.DAY, day.toString());
  }

  /** Returns the week, Monday to Sunday, that {@code day} lies in. */
  public static WrittenDate week(LocalDate day) {
    LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return of(monday, monday.plusWeeks(1), Granularity.WEEK, weekTimex(monday));
  }

  /** Returns the Saturday and Sunday of the week that {@code day} lies in. */
  public static WrittenDate weekend(LocalDate day) {
    LocalDate saturday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusDays(5);
    return of(saturday, saturday.plusDays(2), Granularity.WEEKEND, weekTimex(saturday) + "-WE");
  }

  private static String weekTimex(LocalDate day) {
    return String.format(
        Locale.ROOT,
        "%04d-W%02d",
        day.get(IsoFields.WEEK_BASED_YEAR),
        day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }

  public static WrittenDate month(YearMonth month) {
    return of(month.atDay(1), month.plusMonths(1).atDay(1), Granularity.MONTH, month.toString());
  }

  /** Returns the quarter, 1 to 4, of a year. */
  public static WrittenDate quarter(int year, int quarter) {
    LocalDate start = LocalDate.of(year, 3 * quarter - 2, 1);
    return of(start, start.plusMonths(3), Granularity.QUARTER, yearTimex(year) + "-Q" + quarter);
  }

  /** Returns the half, 1 or 2, of a year. */
  public static WrittenDate half(int year, int half) {
    LocalDate start = LocalDate.of(year, 6 * half - 5, 1);
    return of(start, start.plusMonths(6), Granularity.HALF_YEAR, yearTimex(year) + "-H" + half);
  }

  /** Returns the season that starts in {@code year}; a winter ends in the next. */
  public static WrittenDate season(int year, Season season) {
    LocalDate start = LocalDate.of(year, season.firstMonth(), 1);
    return of(
        start, start.plusMonths(3), Granularity.SEASON, yearTimex(year) + "-" + season.code());
  }

  public static WrittenDate year(int year) {
    return of(
        LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1), Granularity.YEAR, yearTimex(year));
  }

  /** Returns the ten years from {@code firstYear}, a multiple of ten. */
  public static WrittenDate decade(int firstYear) {
    return of(
        LocalDate.of(firstYear, 1, 1),
        LocalDate.of(firstYear + 10, 1, 1),
        Granularity.DECADE,
        yearTimex(firstYear).substring(0, 3));
  }

  /** Returns the hundred years in which the 20th century, say, is counted as the 1900s. */
  public static WrittenDate century(int number) {
    int first = 100 * (number - 1);
    return of(
        LocalDate.of(first, 1, 1),
        LocalDate.of(first + 100, 1, 1),
        Granularity.CENTURY,
        yearTimex(first).substring(0, 2));
  }

  private static String yearTimex(int year) {
    return Year.of(year).format(DateTimeFormatter.ofPattern("uuuu", Locale.ROOT));
  }

  /** Returns the moments these words allow, if they are settled. */
  public Optional<Reading<LocalDateTime>> reading() {
    return interval.map(
        moments -> {
          if (hedge != Hedge.ABOUT) {
            return new Reading<>(moments, moments);
          }
          Duration half = halfLength(moments);
          return new Reading<>(widened(moments, half.multipliedBy(2)), widened(moments, half));
        });
  }

  private static Duration halfLength(Range<LocalDateTime> moments) {
    return moments.hasLowerBound() && moments.hasUpperBound()
        ? Duration.between(moments.lowerEndpoint(), moments.upperEndpoint()).dividedBy(2)
        : Duration.ZERO;
  }

  private static Range<LocalDateTime> widened(Range<LocalDateTime> moments, Duration by) {
    return by.isZero()
        ? moments
        : Range.closedOpen(moments.lowerEndpoint().minus(by), moments.upperEndpoint().plus(by));
  }

  /** Returns this date under a hedge. */
  public WrittenDate hedged(Hedge other) {
    return new WrittenDate(interval, granularity, other, timex, runnerUp);
  }

  /** Returns this date with {@code second} as its second-best reading. */
  public WrittenDate or(WrittenDate second) {
    return new WrittenDate(interval, granularity, hedge, timex, second.interval);
  }

  /** Returns this date confined to, or spread over, other moments. */
  WrittenDate within(Range<LocalDateTime> moments) {
    return new WrittenDate(Optional.of(moments), granularity, hedge, timex, Optional.empty());
  }

  /** Returns all from the start of this date on: "since 2014". */
  public WrittenDate since() {
    return oneSided(moments -> Range.atLeast(moments.lowerEndpoint()));
  }

  /** Returns all up to the end of this date: "until 2036", "by March". */
  public WrittenDate until() {
    return oneSided(moments -> Range.lessThan(moments.upperEndpoint()));
  }

  /** Returns all before the start of this date: "before March". */
  public WrittenDate before() {
    return oneSided(moments -> Range.lessThan(moments.lowerEndpoint()));
  }

  /** Returns all from the end of this date on: "after 2024". */
  public WrittenDate after() {
    return oneSided(moments -> Range.atLeast(moments.upperEndpoint()));
  }

  private WrittenDate oneSided(UnaryOperator<Range<LocalDateTime>> side) {
    return new WrittenDate(
        interval.filter(WrittenDate::isBounded).map(side),
        granularity,
        hedge,
        timex,
        runnerUp.filter(WrittenDate::isBounded).map(side));
  }

  private static boolean isBounded(Range<LocalDateTime> moments) {
    return moments.hasLowerBound() && moments.hasUpperBound();
  }

  /** Returns the period from the start of this date to the end of another: "2014-2018". */
  Optional<WrittenDate> to(WrittenDate end) {
    String both = timex + "/" + end.timex;
    Granularity finest =
        granularity.compareTo(end.granularity) <= 0 ? granularity : end.granularity;
    if (interval.isEmpty() || end.interval.isEmpty()) {
      return Optional.of(unresolved(finest, both));
    }
    if (!isBounded(interval.get()) || !isBounded(end.interval.get())) {
      return Optional.empty();
    }
    LocalDateTime first = interval.get().lowerEndpoint();
    LocalDateTime past = end.interval.get().upperEndpoint();
    return first.isBefore(past)
        ? Optional.of(
            new WrittenDate(
                Optional.of(Range.closedOpen(first, past)),
                finest,
                Hedge.EXACT,
                both,
                Optional.empty()))
        : Optional.empty();
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.date(this);
  }

  /**
   * Returns the date in words, such as {@code 2021-02-22}, {@code January 2021}, {@code summer
   * 2020} or {@code until 2036}; an unsettled date is shown as its TIMEX3 value.
   */
  @Override
  public String toString() {
    return hedge.words() + interval.map(this::inWords).orElse(timex);
  }

  private String inWords(Range<LocalDateTime> moments) {
    if (!moments.hasLowerBound()) {
      LocalDateTime end = moments.upperEndpoint();
      return names(end.minusNanos(1)) ? "until " + last(end) : "before " + first(end);
    }
    LocalDateTime start = moments.lowerEndpoint();
    if (!moments.hasUpperBound()) {
      return names(start) ? "since " + first(start) : "after " + last(start);
    }
    LocalDateTime end = moments.upperEndpoint();
    if (isWhole(start, end)) {
      return first(start);
    }
    Granularity shown = coarsest(start, end);
    return startInWords(start, shown) + " to " + startInWords(end.minusNanos(1), shown);
  }

  /** Returns whether the date as written is the one that {@code moment} lies in. */
  private boolean names(LocalDateTime moment) {
    return moment.toString().startsWith(timex) || granularity == Granularity.WEEK;
  }

  /** Returns the coarsest of years, months and days in which both ends can be told. */
  private static Granularity coarsest(LocalDateTime start, LocalDateTime end) {
    boolean months = start.getDayOfMonth() == 1 && end.getDayOfMonth() == 1;
    boolean years = months && start.getMonthValue() == 1 && end.getMonthValue() == 1;
    return years ? Granularity.YEAR : months ? Granularity.MONTH : Granularity.DAY;
  }

  private String first(LocalDateTime start) {
    return startInWords(start, granularity);
  }

  /** Returns the last unit before {@code end} in words. */
  private String last(LocalDateTime end) {
    return switch (granularity) {
      case DAY, MONTH, YEAR -> first(end.minusNanos(1));
      default -> startInWords(end.minusNanos(1), Granularity.DAY);
    };
  }

  private static String startInWords(LocalDateTime start, Granularity granularity) {
    LocalDate day = start.toLocalDate();
    String year = yearTimex(day.getYear());
    return switch (granularity) {
      case SECOND, MINUTE, HOUR -> day + " " + start.format(CLOCK);
      case PART_OF_DAY -> day + " from " + start.format(CLOCK);
      case DAY -> day.toString();
      case WEEKEND -> "the weekend of " + day;
      case WEEK -> "the week of " + day;
      case MONTH -> day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + year;
      case QUARTER -> "quarter " + day.get(IsoFields.QUARTER_OF_YEAR) + " of " + year;
      case SEASON -> seasonOf(day) + " " + year;
      case HALF_YEAR -> (day.getMonthValue() < 7 ? "first" : "second") + " half of " + year;
      case YEAR -> year;
      case DECADE -> "the " + year + "s";
      case CENTURY -> "the " + year + "s (century)";
    };
  }

  private static String seasonOf(LocalDate day) {
    int index = day.getMonthValue() / 3 - 1;
    return Season.values()[Math.floorMod(index, 4)].name().toLowerCase(Locale.ROOT);
  }

  /** Returns whether the interval is one unit of its own granularity, nothing cut off or added. */
  private boolean isWhole(LocalDateTime start, LocalDateTime end) {
    LocalDate next =
        switch (granularity) {
          case SECOND, MINUTE, HOUR, PART_OF_DAY -> end.toLocalDate();
          case DAY -> start.toLocalDate().plusDays(1);
          case WEEKEND -> start.toLocalDate().plusDays(2);
          case WEEK -> start.toLocalDate().plusWeeks(1);
          case MONTH -> start.toLocalDate().plusMonths(1);
          case QUARTER, SEASON -> start.toLocalDate().plusMonths(3);
          case HALF_YEAR -> start.toLocalDate().plusMonths(6);
          case YEAR -> start.toLocalDate().plusYears(1);
          case DECADE -> start.toLocalDate().plusYears(10);
          case CENTURY -> start.toLocalDate().plusYears(100);
        };
    return next.equals(end.toLocalDate());
  }
}
