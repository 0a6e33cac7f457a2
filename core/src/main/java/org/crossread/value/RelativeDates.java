package org.crossread.value;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.crossread.value.Phrasebook.Hit;
import org.crossread.value.TimeUnits.TimeUnit;
import org.crossread.value.WrittenDate.Season;
import org.crossread.value.WrittenDuration.Axis;

/**
 * Reads dates counted from the day of publication: "yesterday", "last month", "this week", "next
 * Friday", "last August", "three days ago", "the past two weeks", "over the weekend".
 */
final class RelativeDates {

  private static final String OPEN = "PRESENT_REF";
  private static final int MOST_PARTS = 4;
  private static final Exact MOST_MONTHS = Exact.of(120_000);
  private static final Exact MOST_DAYS = Exact.of(3_000_000);

  private final CalendarWords calendar;
  private final Quantities quantities;
  private final TimeUnits units;
  private final Phrasebook<Integer> days;
  private final Phrasebook<Integer> directions;
  private final Phrasebook<Count> counts;

  /** Where a counted length leads: before or after a day so many days from publication. */
  private record Count(int sign, int days) {

    static Count read(List<String> columns) {
      return new Count(Integer.parseInt(columns.get(0)), Integer.parseInt(columns.get(1)));
    }
  }

  RelativeDates(CalendarWords calendar, Quantities quantities, TimeUnits units) {
    this.calendar = calendar;
    this.quantities = quantities;
    this.units = units;
    this.days = Phrasebook.load("relative-days.en.tsv", 2, c -> Integer.valueOf(c.get(0)));
    this.directions = Phrasebook.load("directions.en.tsv", 2, c -> Integer.valueOf(c.get(0)));
    this.counts = Phrasebook.load("counted-from.en.tsv", 3, Count::read);
  }

  /** Returns the words that such dates start with, numbers and units left out. */
  ImmutableSet<String> starters() {
    return ImmutableSet.<String>builder()
        .addAll(days.firstAtoms())
        .addAll(directions.firstAtoms())
        .add("in", "the", "weekend", "quarter", "q")
        .build();
  }

  Optional<Hit<WrittenDate>> at(Phrase phrase, int i, Anchor anchor) {
    return day(phrase, i, anchor)
        .or(() -> counted(phrase, i, anchor))
        .or(() -> directed(phrase, i, anchor))
        .or(() -> weekend(phrase, i, anchor));
  }

  private Optional<Hit<WrittenDate>> day(Phrase phrase, int i, Anchor anchor) {
    return days.at(phrase, i)
        .map(
            hit ->
                new Hit<>(
                    anchor.settle(
                        Granularity.DAY, OPEN, day -> WrittenDate.day(day.plusDays(hit.meaning()))),
                    hit.end()));
  }

  // "three days ago"

  /** A length counted in whole months and days, as far as it goes. */
  private record Way(Exact months, Exact days, Granularity finest, boolean vague, int end) {

    boolean isReadable() {
      return months.isWhole()
          && days.isWhole()
          && months.compareTo(MOST_MONTHS) < 0
          && days.compareTo(MOST_DAYS) < 0;
    }

    LocalDate from(LocalDate day, int sign) {
      long m = sign * Long.parseLong(months.toString());
      long d = sign * Long.parseLong(days.toString());
      return day.plusMonths(m).plusDays(d);
    }
  }

  Optional<Hit<WrittenDate>> counted(Phrase phrase, int i, Anchor anchor) {
    boolean future = phrase.is(i, "in") && anchor.tense() == Tense.FUTURE;
    Optional<Way> way = way(phrase, future ? i + 1 : i).filter(Way::isReadable);
    if (way.isEmpty()) {
      return weekdaysFromNow(phrase, i, anchor);
    }
    int end = way.get().end();
    Optional<Hit<Count>> count =
        counts
            .at(phrase, end)
            .or(() -> future ? Optional.of(new Hit<>(new Count(1, 0), end)) : Optional.empty());
    return count.flatMap(
        hit -> atDistance(anchor, way.get(), hit.meaning()).map(d -> new Hit<>(d, hit.end())));
  }

  private Optional<Way> way(Phrase phrase, int i) {
    Optional<Way> sum = Optional.empty();
    int next = i;
    for (int parts = 0; parts < MOST_PARTS; parts++) {
      Optional<Way> part = part(phrase, next);
      if (part.isEmpty()) {
        return sum;
      }
      sum = Optional.of(sum.map(way -> plus(way, part.get())).orElseGet(part::get));
      int end = part.get().end();
      next = phrase.is(end, "and", ",") ? end + 1 : end;
    }
    return sum;
  }

  private static Way plus(Way way, Way part) {
    return new Way(
        way.months().plus(part.months()),
        way.days().plus(part.days()),
        part.finest(),
        way.vague() || part.vague(),
        part.end());
  }

  private Optional<Way> part(Phrase phrase, int i) {
    Optional<Quantity> number =
        quantities
            .at(phrase, i)
            .or(
                () ->
                    phrase.is(i, "a", "an") ? Optional.of(Quantity.one(i + 1)) : Optional.empty());
    if (number.isEmpty()) {
      return Optional.empty();
    }
    int end = number.get().end();
    int next = phrase.is(end, "of") ? end + 1 : end;
    return units
        .at(phrase, next)
        .filter(hit -> hit.meaning().granularity().compareTo(Granularity.HOUR) > 0)
        .map(hit -> way(number.get(), hit));
  }

  private static Way way(Quantity number, Hit<TimeUnit> unit) {
    Exact middle = number.low();
    Exact length = middle.times(unit.meaning().size());
    boolean months = unit.meaning().axis() == Axis.MONTHS;
    boolean vague = number.isRange() || number.hedge() == Hedge.VAGUE || !middle.isWhole();
    Granularity finest = unit.meaning().granularity();
    return new Way(
        months ? length : Exact.ZERO,
        months ? Exact.ZERO : length.dividedBy(Exact.of(86_400)),
        finest == Granularity.YEAR && !middle.isWhole() ? Granularity.MONTH : finest,
        vague,
        unit.end());
  }

  private static Optional<WrittenDate> atDistance(Anchor anchor, Way way, Count count) {
    if (anchor.published().isEmpty()) {
      String open = count.sign() < 0 ? "PAST_REF" : "FUTURE_REF";
      return Optional.of(WrittenDate.unresolved(way.finest(), open));
    }
    LocalDate day = way.from(anchor.published().get().plusDays(count.days()), count.sign());
    if (day.getYear() < 1 || day.getYear() > 9000) {
      return Optional.empty();
    }
    return granule(day, way.finest()).map(date -> way.vague() ? date.hedged(Hedge.ABOUT) : date);
  }

  /** Returns the unit of the calendar that {@code day} lies in. */
  private static Optional<WrittenDate> granule(LocalDate day, Granularity granularity) {
    return switch (granularity) {
      case DAY -> Optional.of(WrittenDate.day(day));
      case WEEK -> Optional.of(WrittenDate.week(day));
      case WEEKEND -> Optional.of(WrittenDate.weekend(day));
      case MONTH -> Optional.of(WrittenDate.month(YearMonth.from(day)));
      case QUARTER ->
          Optional.of(WrittenDate.quarter(day.getYear(), (day.getMonthValue() + 2) / 3));
      case YEAR -> Optional.of(WrittenDate.year(day.getYear()));
      case DECADE -> Optional.of(WrittenDate.decade(day.getYear() / 10 * 10));
      case CENTURY -> Optional.of(WrittenDate.century(day.getYear() / 100 + 1));
      default -> Optional.empty();
    };
  }

  /** Reads "two Sundays from now". */
  private Optional<Hit<WrittenDate>> weekdaysFromNow(Phrase phrase, int i, Anchor anchor) {
    Optional<Numeral> number = quantities.numerals().at(phrase, i).filter(n -> n.value().isWhole());
    if (number.isEmpty() || !phrase.at(number.get().end()).lower().endsWith("days")) {
      return Optional.empty();
    }
    String plural = phrase.at(number.get().end()).lower();
    Optional<DayOfWeek> weekday =
        List.of(DayOfWeek.values()).stream()
            .filter(d -> plural.equals(d.name().toLowerCase(Locale.ROOT) + "s"))
            .findFirst();
    Optional<Hit<Count>> count = counts.at(phrase, number.get().end() + 1);
    if (weekday.isEmpty()
        || count.isEmpty()
        || number.get().value().compareTo(Exact.of(1000)) > 0
        || number.get().value().signum() <= 0) {
      return Optional.empty();
    }
    int weeks = Integer.parseInt(number.get().value().toString()) - 1;
    WrittenDate date =
        anchor.settle(
            Granularity.DAY,
            "XXXX-WXX-" + weekday.get().getValue(),
            day ->
                WrittenDate.day(
                    count.get().meaning().sign() > 0
                        ? day.with(TemporalAdjusters.next(weekday.get())).plusWeeks(weeks)
                        : day.with(TemporalAdjusters.previous(weekday.get())).minusWeeks(weeks)));
    return Optional.of(new Hit<>(date, count.get().end()));
  }

  // "last week"

  /** Returns how many units away "last", "this" or "next" at atom {@code i} points. */
  Optional<Hit<Integer>> direction(Phrase phrase, int i) {
    return directions.at(phrase, i);
  }

  private Optional<Hit<WrittenDate>> directed(Phrase phrase, int i, Anchor anchor) {
    Optional<Hit<Integer>> direction = direction(phrase, i);
    if (direction.isEmpty()) {
      return beyond(phrase, i, anchor);
    }
    int step = direction.get().meaning();
    int next = direction.get().end();
    return unit(phrase, next, step, anchor)
        .or(() -> period(phrase, next, step, anchor))
        .or(() -> directedWeekday(phrase, next, step, anchor))
        .or(() -> directedMonth(phrase, next, step, anchor))
        .or(() -> directedSeason(phrase, next, step, anchor));
  }

  /** Reads the unit of "last week" at atom {@code i}, {@code step} units away. */
  Optional<Hit<WrittenDate>> unit(Phrase phrase, int i, int step, Anchor anchor) {
    Optional<Hit<Granularity>> unit = calendarUnit(phrase, i);
    if (unit.isEmpty() || unit.get().meaning() == Granularity.DAY) {
      return Optional.empty();
    }
    Granularity granularity = unit.get().meaning();
    if (anchor.published().isEmpty()) {
      return Optional.of(
          new Hit<>(WrittenDate.unresolved(granularity, open(granularity)), unit.get().end()));
    }
    LocalDate day = moved(anchor.published().get(), granularity, step);
    return granule(day, granularity).map(date -> new Hit<>(date, unit.get().end()));
  }

  private Optional<Hit<Granularity>> calendarUnit(Phrase phrase, int i) {
    if (phrase.is(i, "weekend")) {
      return Optional.of(new Hit<>(Granularity.WEEKEND, i + 1));
    }
    if (phrase.is(i, "quarter")) {
      return Optional.of(new Hit<>(Granularity.QUARTER, i + 1));
    }
    return units
        .at(phrase, i)
        .filter(hit -> !hit.meaning().plural() && !phrase.is(i, "fortnight"))
        .filter(hit -> hit.meaning().granularity().compareTo(Granularity.HOUR) > 0)
        .map(hit -> new Hit<>(hit.meaning().granularity(), hit.end()));
  }

  private static String open(Granularity granularity) {
    return switch (granularity) {
      case WEEK -> "XXXX-WXX";
      case WEEKEND -> "XXXX-WXX-WE";
      case MONTH -> "XXXX-XX";
      case QUARTER -> "XXXX-QX";
      case DECADE -> "XXX";
      case CENTURY -> "XX";
      default -> "XXXX";
    };
  }

  private static LocalDate moved(LocalDate day, Granularity granularity, int steps) {
    return switch (granularity) {
      case WEEK, WEEKEND -> day.plusWeeks(steps);
      case MONTH -> day.plusMonths(steps);
      case QUARTER -> day.plusMonths(3L * steps);
      case DECADE -> day.plusYears(10L * steps);
      case CENTURY -> day.plusYears(100L * steps);
      default -> day.plusYears(steps);
    };
  }

  /** Reads "past 3 weeks", "next two days": a stretch of time that ends or starts now. */
  private Optional<Hit<WrittenDate>> period(Phrase phrase, int i, int step, Anchor anchor) {
    Optional<Way> way = way(phrase, i).filter(Way::isReadable);
    if (step == 0 || way.isEmpty() || phrase.is(i, "a", "an")) {
      return Optional.empty();
    }
    Way length = way.get();
    String open = step < 0 ? "PAST_REF" : "FUTURE_REF";
    if (anchor.published().isEmpty()) {
      return Optional.of(new Hit<>(WrittenDate.unresolved(length.finest(), open), length.end()));
    }
    LocalDate now = anchor.published().get();
    LocalDate start = step < 0 ? length.from(now, -1) : now.plusDays(1);
    LocalDate end = step < 0 ? now : length.from(now.plusDays(1), 1);
    if (start.getYear() < 1 || end.getYear() > 9000 || !start.isBefore(end)) {
      return Optional.empty();
    }
    WrittenDate date = WrittenDate.of(start, end, length.finest(), start + "/" + end);
    return Optional.of(new Hit<>(length.vague() ? date.hedged(Hedge.ABOUT) : date, length.end()));
  }

  private Optional<Hit<WrittenDate>> directedWeekday(
      Phrase phrase, int i, int step, Anchor anchor) {
    return calendar
        .weekday(phrase, i)
        .map(hit -> new Hit<>(weekday(hit.meaning(), step, anchor), hit.end()));
  }

  private static WrittenDate weekday(DayOfWeek weekday, int step, Anchor anchor) {
    return anchor.settle(
        Granularity.DAY,
        "XXXX-WXX-" + weekday.getValue(),
        day -> {
          LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
          LocalDate inWeek = monday.plusWeeks(step).plusDays(weekday.getValue() - 1L);
          LocalDate nearest =
              step < 0
                  ? day.with(TemporalAdjusters.previous(weekday))
                  : day.with(TemporalAdjusters.next(weekday));
          return step < 0
              ? WrittenDate.day(nearest).or(WrittenDate.day(nearest.minusWeeks(1)))
              : WrittenDate.day(inWeek).or(WrittenDate.day(nearest));
        });
  }

  private Optional<Hit<WrittenDate>> directedMonth(Phrase phrase, int i, int step, Anchor anchor) {
    return calendar
        .bareMonth(phrase, i)
        .map(hit -> new Hit<>(month(hit.meaning(), step, anchor), hit.end()));
  }

  private static WrittenDate month(Month month, int step, Anchor anchor) {
    return anchor.settle(
        Granularity.MONTH,
        String.format(Locale.ROOT, "XXXX-%02d", month.getValue()),
        day -> {
          YearMonth now = YearMonth.from(day);
          YearMonth same = YearMonth.of(day.getYear(), month);
          if (step < 0) {
            return WrittenDate.month(same.isBefore(now) ? same : same.minusYears(1));
          }
          boolean next = step > 0 && !same.isAfter(now);
          return WrittenDate.month(next ? same.plusYears(1) : same);
        });
  }

  private Optional<Hit<WrittenDate>> directedSeason(Phrase phrase, int i, int step, Anchor anchor) {
    return calendar
        .season(phrase, i)
        .map(hit -> new Hit<>(season(hit.meaning(), step, anchor), hit.end()));
  }

  private static WrittenDate season(Season season, int step, Anchor anchor) {
    return anchor.settle(
        Granularity.SEASON,
        "XXXX-" + season.code(),
        day -> {
          int year = day.getYear();
          LocalDate end = LocalDate.of(year, season.firstMonth(), 1).plusMonths(3);
          LocalDate start = LocalDate.of(year, season.firstMonth(), 1);
          if (step < 0) {
            return WrittenDate.season(end.isAfter(day) ? year - 1 : year, season);
          }
          boolean begun = !start.isAfter(day);
          return WrittenDate.season(step > 0 && begun ? year + 1 : year, season);
        });
  }

  /** Reads "the year after next", "the week before last". */
  private Optional<Hit<WrittenDate>> beyond(Phrase phrase, int i, Anchor anchor) {
    Optional<Hit<Granularity>> unit = calendarUnit(phrase, i);
    if (unit.isEmpty()) {
      return Optional.empty();
    }
    int end = unit.get().end();
    int next = phrase.is(end + 1, "the") ? end + 2 : end + 1;
    int step =
        phrase.is(end, "after") && phrase.is(next, "next")
            ? 2
            : phrase.is(end, "before") && phrase.is(next, "last") ? -2 : 0;
    return step == 0
        ? Optional.empty()
        : unit(phrase, i, step, anchor).map(hit -> new Hit<>(hit.meaning(), next + 1));
  }

  /** Reads "the weekend": the last one begun, or the next under "will". */
  private Optional<Hit<WrittenDate>> weekend(Phrase phrase, int i, Anchor anchor) {
    if (!phrase.is(i, "weekend") || !phrase.is(i - 1, "the", "over", "on", "at", "during")) {
      return Optional.empty();
    }
    WrittenDate date =
        anchor.settle(
            Granularity.WEEKEND,
            "XXXX-WXX-WE",
            day -> {
              boolean running = day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
              WrittenDate here = WrittenDate.weekend(day);
              WrittenDate before = WrittenDate.weekend(day.minusWeeks(1));
              return running || anchor.tense() == Tense.FUTURE ? here : before.or(here);
            });
    return Optional.of(new Hit<>(date, i + 1));
  }

  /** Returns the part of this period up to the day of publication, or from it on. */
  static WrittenDate cut(WrittenDate period, Anchor anchor, boolean upToNow) {
    if (period.interval().isEmpty() || anchor.published().isEmpty()) {
      return period;
    }
    LocalDate now = anchor.published().get();
    Range<LocalDateTime> part =
        upToNow
            ? Range.lessThan(now.plusDays(1).atStartOfDay())
            : Range.atLeast(now.atStartOfDay());
    Range<LocalDateTime> whole = period.interval().get();
    return whole.isConnected(part) && !whole.intersection(part).isEmpty()
        ? period.within(whole.intersection(part))
        : period;
  }
}
