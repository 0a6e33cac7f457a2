package org.crossread.value;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.crossread.value.Phrasebook.Hit;
import org.crossread.value.WrittenDate.Season;

/**
 * Reads periods of the calendar that are named by their place in a larger one: "the third quarter
 * of 2020", "Q3", "the first week of October", "the first Friday of July", "summer 2016", "the
 * 1970s", "the 15th century", "the week of February 4".
 */
final class Periods {

  private final CalendarWords calendar;
  private final Numerals numerals;
  private final PartialDates partials;
  private final RelativeDates relatives;

  Periods(
      CalendarWords calendar, Numerals numerals, PartialDates partials, RelativeDates relatives) {
    this.calendar = calendar;
    this.numerals = numerals;
    this.partials = partials;
    this.relatives = relatives;
  }

  Optional<Hit<WrittenDate>> at(Phrase phrase, int i, Anchor anchor) {
    return ranked(phrase, i, anchor)
        .or(() -> quarterSign(phrase, i, anchor))
        .or(() -> weekOf(phrase, i, anchor))
        .or(() -> season(phrase, i, anchor))
        .or(() -> decade(phrase, i));
  }

  /** Returns the month, year or other period written after "of" or "in", or beside a name. */
  private Optional<Hit<WrittenDate>> larger(Phrase phrase, int i, Anchor anchor) {
    int of = phrase.is(i, "of", "in", ",") ? i + 1 : i;
    int next = phrase.is(of, "the") ? of + 1 : of;
    return relatives
        .direction(phrase, next)
        .flatMap(hit -> directed(phrase, hit, anchor))
        .or(
            () ->
                PartialDates.year(phrase, next)
                    .map(hit -> new Hit<>(WrittenDate.year(hit.meaning()), hit.end())))
        .or(
            () ->
                partials
                    .at(phrase, next)
                    .filter(hit -> hit.meaning().month().isPresent())
                    .filter(hit -> hit.meaning().day().isEmpty() && of > i)
                    .flatMap(hit -> settled(hit, anchor)));
  }

  private Optional<Hit<WrittenDate>> directed(
      Phrase phrase, Hit<Integer> direction, Anchor anchor) {
    return relatives.unit(phrase, direction.end(), direction.meaning(), anchor);
  }

  private static Optional<Hit<WrittenDate>> settled(Hit<PartialDate> hit, Anchor anchor) {
    return hit.meaning().settle(anchor).map(date -> new Hit<>(date, hit.end()));
  }

  // "the third quarter of 2020", "the first Friday of July"

  private Optional<Hit<WrittenDate>> ranked(Phrase phrase, int i, Anchor anchor) {
    Optional<Numeral> rank = numerals.ordinalAt(phrase, i);
    if (rank.isEmpty() && !phrase.is(i, "last")) {
      return Optional.empty();
    }
    int number = rank.map(n -> small(n.value())).orElse(-1);
    int next = phrase.pastHyphen(rank.map(Numeral::end).orElse(i + 1));
    return switch (phrase.at(next).lower()) {
      case "quarter" -> quarter(phrase, next + 1, number, anchor);
      case "half" -> half(phrase, next + 1, number, anchor);
      case "century" -> century(number, next + 1);
      case "week" -> weekIn(phrase, next + 1, number, anchor);
      default -> weekdayIn(phrase, next, number, anchor);
    };
  }

  private static int small(Exact number) {
    return number.compareTo(Exact.of(99)) > 0 ? 99 : Integer.parseInt(number.toString());
  }

  private Optional<Hit<WrittenDate>> quarter(Phrase phrase, int i, int number, Anchor anchor) {
    if (number < 1 || number > 4) {
      return Optional.empty();
    }
    return yearOf(phrase, i, anchor)
        .map(year -> new Hit<>(WrittenDate.quarter(year.meaning(), number), year.end()))
        .or(() -> Optional.of(new Hit<>(anchor.quarter(number), i)));
  }

  private Optional<Hit<WrittenDate>> half(Phrase phrase, int i, int number, Anchor anchor) {
    return number < 1 || number > 2
        ? Optional.empty()
        : yearOf(phrase, i, anchor)
            .map(year -> new Hit<>(WrittenDate.half(year.meaning(), number), year.end()));
  }

  private static Optional<Hit<WrittenDate>> century(int number, int end) {
    return 1 < number && number < 31
        ? Optional.of(new Hit<>(WrittenDate.century(number), end))
        : Optional.empty();
  }

  private Optional<Hit<Integer>> yearOf(Phrase phrase, int i, Anchor anchor) {
    return larger(phrase, i, anchor)
        .filter(hit -> hit.meaning().granularity() == Granularity.YEAR)
        .flatMap(hit -> start(hit.meaning()).map(start -> new Hit<>(start.getYear(), hit.end())));
  }

  private static Optional<LocalDate> start(WrittenDate date) {
    return date.interval().map(moments -> moments.lowerEndpoint().toLocalDate());
  }

  /** A week belongs to the month, or the year, that its Thursday lies in. */
  private Optional<Hit<WrittenDate>> weekIn(Phrase phrase, int i, int number, Anchor anchor) {
    return larger(phrase, i, anchor)
        .flatMap(
            hit ->
                nth(hit.meaning(), number, DayOfWeek.THURSDAY)
                    .map(thursday -> new Hit<>(WrittenDate.week(thursday), hit.end())));
  }

  private Optional<Hit<WrittenDate>> weekdayIn(Phrase phrase, int i, int number, Anchor anchor) {
    return calendar
        .weekday(phrase, i)
        .flatMap(
            weekday ->
                larger(phrase, weekday.end(), anchor)
                    .filter(hit -> phrase.is(weekday.end(), "of", "in"))
                    .flatMap(
                        hit ->
                            nth(hit.meaning(), number, weekday.meaning())
                                .map(day -> new Hit<>(WrittenDate.day(day), hit.end()))));
  }

  /** Returns the {@code number}th such day of the week in a period; -1 is the last. */
  private static Optional<LocalDate> nth(WrittenDate period, int number, DayOfWeek weekday) {
    if (period.interval().isEmpty() || number == 0) {
      return Optional.empty();
    }
    LocalDateTime start = period.interval().get().lowerEndpoint();
    LocalDateTime end = period.interval().get().upperEndpoint();
    LocalDate day =
        number > 0
            ? start.toLocalDate().with(TemporalAdjusters.nextOrSame(weekday)).plusWeeks(number - 1L)
            : end.toLocalDate().with(TemporalAdjusters.previous(weekday));
    return day.atStartOfDay().isBefore(end) ? Optional.of(day) : Optional.empty();
  }

  // "Q3 2016", "2016 Q3"

  private Optional<Hit<WrittenDate>> quarterSign(Phrase phrase, int i, Anchor anchor) {
    Optional<Hit<Integer>> year = PartialDates.year(phrase, i);
    int sign = year.map(Hit::end).orElse(i);
    boolean quarter =
        phrase.at(sign).text().equals("Q")
            && phrase.isGlued(sign + 1)
            && phrase.at(sign + 1).text().length() == 1
            && "1234".contains(phrase.at(sign + 1).text());
    if (!quarter) {
      return Optional.empty();
    }
    int number = Integer.parseInt(phrase.at(sign + 1).text());
    return year.isPresent()
        ? Optional.of(new Hit<>(WrittenDate.quarter(year.get().meaning(), number), sign + 2))
        : quarter(phrase, sign + 2, number, anchor);
  }

  // "the week of February 4"

  private Optional<Hit<WrittenDate>> weekOf(Phrase phrase, int i, Anchor anchor) {
    boolean led =
        phrase.is(i, "week")
            && phrase.is(i + 1, "of", "commencing", "beginning", "starting", "ending");
    int on = phrase.is(i + 2, "on") ? i + 3 : i + 2;
    return led
        ? partials
            .at(phrase, on)
            .filter(hit -> hit.meaning().day().isPresent())
            .flatMap(hit -> settled(hit, anchor))
            .flatMap(
                hit -> start(hit.meaning()).map(day -> new Hit<>(WrittenDate.week(day), hit.end())))
        : Optional.empty();
  }

  // "summer 2016", "the summer"

  private Optional<Hit<WrittenDate>> season(Phrase phrase, int i, Anchor anchor) {
    Optional<Hit<Season>> season = calendar.season(phrase, i);
    if (season.isEmpty()) {
      return Optional.empty();
    }
    int end = season.get().end();
    Season named = season.get().meaning();
    Optional<Hit<WrittenDate>> dated =
        yearOf(phrase, end, anchor)
            .map(year -> new Hit<>(WrittenDate.season(year.meaning(), named), year.end()));
    boolean article =
        phrase.is(i - 1, "the") && phrase.is(i - 2, "in", "during", "over", "until", "since", "by");
    boolean led = phrase.is(i - 1, "in", "since", "until", "by", "early", "late", "mid") || article;
    boolean sure = !calendar.isUnsureSeason(phrase, i) || article;
    return dated.or(
        () ->
            led && sure && !phrase.isHyphen(end)
                ? Optional.of(new Hit<>(anchor.season(named), end))
                : Optional.empty());
  }

  // "the 1970s"

  private static Optional<Hit<WrittenDate>> decade(Phrase phrase, int i) {
    int plural = phrase.isApostrophe(i + 1) ? i + 2 : i + 1;
    String digits = phrase.at(i).text();
    boolean decade =
        phrase.at(i).isDigits()
            && digits.endsWith("0")
            && phrase.is(plural, "s")
            && phrase.isGlued(plural)
            && phrase.isGlued(i + 1);
    if (!decade) {
      return Optional.empty();
    }
    if (digits.length() == 4 && digits.compareTo("1000") > 0 && digits.compareTo("2200") < 0) {
      return Optional.of(new Hit<>(WrittenDate.decade(Integer.parseInt(digits)), plural + 1));
    }
    boolean led =
        phrase.isApostrophe(i - 1) || phrase.is(i - 1, "the", "in", "early", "late", "mid");
    return led && digits.length() == 2 && !phrase.is(i - 1, "her", "his")
        ? Optional.of(new Hit<>(WrittenDate.decade(1900 + Integer.parseInt(digits)), plural + 1))
        : Optional.empty();
  }

  /** Reads "June next year", "Tuesday of next week", "summer last year". */
  Optional<Hit<WrittenDate>> inLarger(Phrase phrase, Hit<PartialDate> part, Anchor anchor) {
    PartialDate named = part.meaning();
    if (named.year().isPresent()) {
      return Optional.empty();
    }
    Optional<Hit<WrittenDate>> larger =
        larger(phrase, part.end(), anchor).filter(hit -> hit.meaning().interval().isPresent());
    return larger.flatMap(
        hit -> within(named, hit.meaning(), anchor).map(date -> new Hit<>(date, hit.end())));
  }

  static Optional<WrittenDate> within(PartialDate part, WrittenDate period, Anchor anchor) {
    LocalDate start = start(period).orElseThrow();
    return switch (period.granularity()) {
      case YEAR ->
          part.month().isPresent()
              ? part.withYear(start.getYear()).settle(anchor)
              : Optional.empty();
      case WEEK ->
          part.weekday()
              .map(weekday -> WrittenDate.day(start.with(TemporalAdjusters.nextOrSame(weekday))));
      case MONTH ->
          part.isBareDay()
              ? Anchor.dayOf(
                      start.getYear(), YearMonth.from(start).getMonth(), part.day().orElseThrow())
                  .map(WrittenDate::day)
              : Optional.empty();
      default -> Optional.empty();
    };
  }
}
