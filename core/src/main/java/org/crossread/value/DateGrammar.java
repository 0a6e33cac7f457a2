package org.crossread.value;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.crossread.value.Phrasebook.Hit;

/**
 * Reads dates, and what is put together from them: bounds ("until 2036"), stretches ("from January
 * 4 to 22"), parts ("early 2014", "earlier this week", "Tuesday night") and times of day ("6:15
 * a.m. on Friday").
 */
final class DateGrammar {

  private final PartialDates partials;
  private final RelativeDates relatives;
  private final Periods periods;
  private final Clocks clocks;
  private final Tenses tenses;
  private final Hedges hedges;
  private final Phrasebook<Bound> bounds;
  private final Phrasebook<Edge> edges;
  private final Phrasebook<DayPart> dayParts;
  private final ImmutableSet<String> starters;

  private enum Bound {
    SINCE,
    UNTIL,
    BEFORE,
    AFTER
  }

  private enum Edge {
    /** The first half: "early". */
    EARLY,
    /** The middle third. */
    MID,
    /** The second half: "late". */
    LATE,
    /** The first third of a year, the first half of less. */
    START,
    /** The last third of a year, the second half of less. */
    END,
    /** Up to the day of publication: "earlier". */
    SO_FAR,
    /** From the day of publication on: "later", "the rest of". */
    REMAINING
  }

  /** A part of the day, from one hour to another, past midnight if above 24. */
  private record DayPart(String code, int fromHour, int toHour) {
    static DayPart read(List<String> columns) {
      return new DayPart(
          columns.get(0), Integer.parseInt(columns.get(1)), Integer.parseInt(columns.get(2)));
    }
  }

  DateGrammar(CalendarWords calendar, Quantities quantities, TimeUnits units, Hedges hedges) {
    this.hedges = hedges;
    this.partials = new PartialDates(calendar, quantities.numerals());
    this.relatives = new RelativeDates(calendar, quantities, units);
    this.periods = new Periods(calendar, quantities.numerals(), partials, relatives);
    this.clocks = new Clocks();
    this.tenses = new Tenses();
    this.bounds = Phrasebook.load("bounds.en.tsv", 2, c -> Bound.valueOf(c.get(0)));
    this.edges = Phrasebook.load("edges.en.tsv", 2, c -> Edge.valueOf(c.get(0)));
    this.dayParts = Phrasebook.load("day-parts.en.tsv", 4, DayPart::read);
    this.starters =
        ImmutableSet.<String>builder()
            .addAll(calendar.words())
            .addAll(relatives.starters())
            .addAll(quantities.starters())
            .addAll(units.starters())
            .build();
  }

  /** Returns the longest date that starts at atom {@code i}. */
  Optional<Parse> at(Phrase phrase, int i) {
    Anchor anchor =
        new Anchor(
            phrase.document().source().published(), Suppliers.memoize(() -> tenses.at(phrase, i)));
    return bounded(phrase, i, anchor)
        .or(() -> hedged(phrase, i, anchor))
        .or(() -> unbounded(phrase, i, anchor))
        .map(hit -> new Parse(hit.meaning(), i, hit.end()));
  }

  private Optional<Hit<WrittenDate>> unbounded(Phrase phrase, int i, Anchor anchor) {
    return stretch(phrase, i, anchor)
        .or(() -> clocked(phrase, i, anchor))
        .or(() -> single(phrase, i, anchor));
  }

  // "until 2036"

  private Optional<Hit<WrittenDate>> bounded(Phrase phrase, int i, Anchor anchor) {
    Optional<Hit<Bound>> bound = bounds.at(phrase, i);
    if (bound.isEmpty()) {
      return Optional.empty();
    }
    return clocked(phrase, bound.get().end(), anchor)
        .or(() -> single(phrase, bound.get().end(), anchor))
        .filter(hit -> bound.get().meaning() == Bound.SINCE || isWholePhrase(phrase, hit.end()))
        .map(hit -> new Hit<>(bound(hit.meaning(), bound.get().meaning()), hit.end()));
  }

  /** "after Friday's verdict" is not after Friday. */
  private static boolean isWholePhrase(Phrase phrase, int i) {
    if (!phrase.at(i).isLetters()) {
      return !phrase.isApostrophe(i);
    }
    return !phrase.token(i).isNoun();
  }

  private static WrittenDate bound(WrittenDate date, Bound bound) {
    return switch (bound) {
      case SINCE -> date.since();
      case UNTIL -> date.until();
      case BEFORE -> date.before();
      case AFTER -> date.after();
    };
  }

  /** Reads "around March", "more than two years ago". */
  private Optional<Hit<WrittenDate>> hedged(Phrase phrase, int i, Anchor anchor) {
    Optional<Hit<Hedge>> hedge =
        hedges.before(phrase, i).filter(hit -> !phrase.is(i, "some", "under", "below", "above"));
    if (hedge.isEmpty()) {
      return Optional.empty();
    }
    int next = hedge.get().end();
    return switch (hedge.get().meaning()) {
      case EXACT -> unbounded(phrase, next, anchor);
      case ABOUT, ALMOST, JUST_OVER ->
          unbounded(phrase, next, anchor)
              .map(hit -> new Hit<>(hit.meaning().hedged(Hedge.ABOUT), hit.end()));
      case MORE_THAN, AT_LEAST -> farther(phrase, next, anchor, true);
      case LESS_THAN, AT_MOST, UP_TO -> farther(phrase, next, anchor, false);
      default -> Optional.empty();
    };
  }

  /** Opens a date counted from today to the side that lies farther from today, or nearer. */
  private Optional<Hit<WrittenDate>> farther(Phrase phrase, int i, Anchor anchor, boolean farther) {
    return relatives
        .counted(phrase, i, anchor)
        .map(
            hit -> {
              boolean past =
                  hit.meaning()
                      .interval()
                      .map(m -> m.lowerEndpoint().toLocalDate())
                      .map(day -> day.isBefore(anchor.published().orElse(day)))
                      .orElse(true);
              WrittenDate open = past == farther ? hit.meaning().until() : hit.meaning().since();
              return new Hit<>(open, hit.end());
            });
  }

  // "January 17", "early 2014", "Tuesday night"

  private Optional<Hit<WrittenDate>> single(Phrase phrase, int i, Anchor anchor) {
    if (phrase.at(i).kind() == Atom.Kind.SIGN) {
      return Optional.empty();
    }
    return edged(phrase, i, anchor)
        .or(() -> dayPart(phrase, i, anchor))
        .or(() -> plain(phrase, i, anchor))
        .or(() -> phrase.is(i, "the") ? edged(phrase, i + 1, anchor) : Optional.empty());
  }

  /** Reads a date, taking in an article before it: "the past two weeks", "the 1970s". */
  private Optional<Hit<WrittenDate>> plain(Phrase phrase, int i, Anchor anchor) {
    int next = phrase.is(i, "the") ? i + 1 : i;
    if (!mayStart(phrase, next)) {
      return Optional.empty();
    }
    return longest(
        periods.at(phrase, next, anchor),
        relatives.at(phrase, next, anchor),
        next > i ? relatives.at(phrase, i, anchor) : Optional.empty(),
        weekAndDay(phrase, next, anchor),
        dayOfMonth(phrase, next, anchor),
        partial(phrase, i, anchor));
  }

  /** Spares the search at atoms that no date starts with. */
  private boolean mayStart(Phrase phrase, int i) {
    return phrase.at(i).isDigits() || phrase.isIn(i, starters);
  }

  private Optional<Hit<WrittenDate>> partial(Phrase phrase, int i, Anchor anchor) {
    Optional<Hit<PartialDate>> part = partials.at(phrase, i);
    if (part.isEmpty()) {
      return Optional.empty();
    }
    Anchor tense = isAttribute(phrase, i, part.get()) ? anchor.pastIfUnknown() : anchor;
    return periods
        .inLarger(phrase, part.get(), tense)
        .or(
            () ->
                part.get().meaning().settle(tense).map(date -> new Hit<>(date, part.get().end())));
  }

  /** "a June tweet" has been sent. */
  private static boolean isAttribute(Phrase phrase, int i, Hit<PartialDate> part) {
    return phrase.is(i - 1, "a", "an", "his", "her", "their", "its")
        && phrase.at(part.end()).isLetters();
  }

  @SafeVarargs
  private static Optional<Hit<WrittenDate>> longest(Optional<Hit<WrittenDate>>... hits) {
    Optional<Hit<WrittenDate>> best = Optional.empty();
    for (Optional<Hit<WrittenDate>> hit : hits) {
      if (hit.isPresent() && (best.isEmpty() || hit.get().end() > best.get().end())) {
        best = hit;
      }
    }
    return best;
  }

  /** Reads "next week on Friday", "this week Friday". */
  private Optional<Hit<WrittenDate>> weekAndDay(Phrase phrase, int i, Anchor anchor) {
    Optional<Hit<WrittenDate>> week =
        relatives
            .direction(phrase, i)
            .flatMap(hit -> relatives.unit(phrase, hit.end(), hit.meaning(), anchor))
            .filter(hit -> hit.meaning().granularity() == Granularity.WEEK)
            .filter(hit -> hit.meaning().interval().isPresent());
    if (week.isEmpty()) {
      return Optional.empty();
    }
    int next = phrase.is(week.get().end(), "on") ? week.get().end() + 1 : week.get().end();
    return partials
        .at(phrase, next)
        .filter(hit -> hit.meaning().month().isEmpty() && hit.meaning().weekday().isPresent())
        .flatMap(
            hit ->
                Periods.within(hit.meaning(), week.get().meaning(), anchor)
                    .map(date -> new Hit<>(date, hit.end())));
  }

  /** Reads "20th of next month". */
  private Optional<Hit<WrittenDate>> dayOfMonth(Phrase phrase, int i, Anchor anchor) {
    Optional<Hit<Integer>> day = partials.day(phrase, i);
    if (day.isEmpty() || !phrase.is(day.get().end(), "of")) {
      return Optional.empty();
    }
    PartialDate named = PartialDate.NONE.withDay(day.get().meaning());
    return month(phrase, day.get().end() + 1, anchor)
        .flatMap(
            month ->
                Periods.within(named, month.meaning(), anchor)
                    .map(date -> new Hit<>(date, month.end())));
  }

  /** Reads "next month", if the day of publication settles it. */
  private Optional<Hit<WrittenDate>> month(Phrase phrase, int i, Anchor anchor) {
    return relatives
        .direction(phrase, i)
        .flatMap(hit -> relatives.unit(phrase, hit.end(), hit.meaning(), anchor))
        .filter(hit -> hit.meaning().granularity() == Granularity.MONTH)
        .filter(hit -> hit.meaning().interval().isPresent());
  }

  // "early 2014", "earlier this week"

  private Optional<Hit<WrittenDate>> edged(Phrase phrase, int i, Anchor anchor) {
    Optional<Hit<Edge>> edge = edges.at(phrase, i);
    if (edge.isEmpty()) {
      return Optional.empty();
    }
    int start = phrase.pastHyphen(edge.get().end());
    int next = phrase.is(start, "in", "on") && !phrase.is(start + 1, "a") ? start + 1 : start;
    return plain(phrase, next, anchor)
        .or(() -> thisUnit(phrase, next, anchor))
        .filter(hit -> isDivisible(hit.meaning()))
        .map(hit -> new Hit<>(part(hit.meaning(), edge.get().meaning(), anchor), hit.end()));
  }

  /** Reads "the year" as this year: "the rest of the year", "earlier in the week". */
  private Optional<Hit<WrittenDate>> thisUnit(Phrase phrase, int i, Anchor anchor) {
    int next = phrase.is(i, "the", "my", "our") ? i + 1 : i;
    return relatives.unit(phrase, next, 0, anchor);
  }

  private static boolean isDivisible(WrittenDate date) {
    return date.granularity().compareTo(Granularity.DAY) >= 0
        && date.interval().map(m -> m.hasLowerBound() && m.hasUpperBound()).orElse(true);
  }

  private static WrittenDate part(WrittenDate date, Edge edge, Anchor anchor) {
    if (date.interval().isEmpty()) {
      return date;
    }
    if (edge == Edge.SO_FAR || edge == Edge.REMAINING) {
      return RelativeDates.cut(date, anchor, edge == Edge.SO_FAR);
    }
    LocalDateTime start = date.interval().get().lowerEndpoint();
    LocalDateTime end = date.interval().get().upperEndpoint();
    boolean year = date.granularity() == Granularity.YEAR;
    LocalDateTime middle = middle(date, start, end);
    return date.within(
        switch (edge) {
          case EARLY -> Range.closedOpen(start, middle);
          case LATE -> Range.closedOpen(middle, end);
          case START -> Range.closedOpen(start, year ? start.plusMonths(4) : middle);
          case END -> Range.closedOpen(year ? end.minusMonths(4) : middle, end);
          default -> Range.closedOpen(third(start, end, 1), third(start, end, 2));
        });
  }

  private static LocalDateTime middle(WrittenDate date, LocalDateTime start, LocalDateTime end) {
    return switch (date.granularity()) {
      case WEEK -> start.plusDays(3);
      case MONTH -> start.plusDays(15);
      case YEAR -> start.plusMonths(6);
      case DECADE -> start.plusYears(5);
      case CENTURY -> start.plusYears(50);
      default -> start.plus(Duration.between(start, end).dividedBy(2));
    };
  }

  private static LocalDateTime third(LocalDateTime start, LocalDateTime end, int number) {
    long days = Duration.between(start, end).toDays();
    return days < 3
        ? start.plus(Duration.between(start, end).dividedBy(3).multipliedBy(number))
        : start.plusDays(days * number / 3);
  }

  // "Tuesday night", "this morning", "last night"

  private Optional<Hit<WrittenDate>> dayPart(Phrase phrase, int i, Anchor anchor) {
    if (phrase.is(i, "tonight")) {
      return today(anchor, 0, new Hit<>(new DayPart("NI", 17, 30), i + 1));
    }
    boolean last = phrase.is(i, "last");
    if (last || phrase.is(i, "this")) {
      Optional<Hit<DayPart>> part = dayParts.at(phrase, i + 1);
      if (part.isPresent()) {
        return today(anchor, last ? -1 : 0, part.get());
      }
    }
    Optional<Hit<WrittenDate>> day =
        plain(phrase, i, anchor).filter(hit -> hit.meaning().granularity() == Granularity.DAY);
    return day.flatMap(
        hit ->
            dayParts
                .at(phrase, phrase.pastHyphen(hit.end()))
                .map(part -> new Hit<>(part(hit.meaning(), part.meaning()), part.end())));
  }

  private static Optional<Hit<WrittenDate>> today(Anchor anchor, int days, Hit<DayPart> part) {
    WrittenDate day =
        anchor.settle(Granularity.DAY, "XXXX-XX-XX", now -> WrittenDate.day(now.plusDays(days)));
    return Optional.of(new Hit<>(part(day, part.meaning()), part.end()));
  }

  private static WrittenDate part(WrittenDate day, DayPart part) {
    String timex = day.timex() + "T" + part.code();
    return new WrittenDate(
        day.interval().map(moments -> hours(moments, part)),
        Granularity.PART_OF_DAY,
        day.hedge(),
        timex,
        day.runnerUp().map(moments -> hours(moments, part)));
  }

  private static Range<LocalDateTime> hours(Range<LocalDateTime> day, DayPart part) {
    LocalDateTime start = day.lowerEndpoint();
    return Range.closedOpen(start.plusHours(part.fromHour()), start.plusHours(part.toHour()));
  }

  // "6:15 a.m. on Friday", "Friday at 8 p.m."

  private Optional<Hit<WrittenDate>> clocked(Phrase phrase, int i, Anchor anchor) {
    return clockFirst(phrase, i, anchor).or(() -> dayFirst(phrase, i, anchor));
  }

  private Optional<Hit<WrittenDate>> clockFirst(Phrase phrase, int i, Anchor anchor) {
    Optional<Hit<LocalTime>> clock = clocks.at(phrase, i);
    if (clock.isEmpty()) {
      return Optional.empty();
    }
    int end = clock.get().end();
    int next = phrase.is(end, ",", "on", "of") ? end + 1 : end;
    Optional<Hit<WrittenDate>> day =
        single(phrase, next, anchor)
            .filter(hit -> hit.meaning().granularity().compareTo(Granularity.DAY) <= 0)
            .filter(hit -> hit.meaning().granularity().compareTo(Granularity.PART_OF_DAY) >= 0);
    return Optional.of(
        day.map(hit -> new Hit<>(at(hit.meaning(), clock.get().meaning()), hit.end()))
            .orElseGet(() -> new Hit<>(anyDay(clock.get().meaning()), end)));
  }

  private Optional<Hit<WrittenDate>> dayFirst(Phrase phrase, int i, Anchor anchor) {
    Optional<Hit<WrittenDate>> day =
        single(phrase, i, anchor)
            .filter(hit -> hit.meaning().granularity().compareTo(Granularity.DAY) <= 0)
            .filter(hit -> hit.meaning().granularity().compareTo(Granularity.PART_OF_DAY) >= 0);
    if (day.isEmpty()) {
      return Optional.empty();
    }
    int end = day.get().end();
    int next = phrase.is(end, ",") ? end + 1 : end;
    int at = phrase.is(next, "at") ? next + 1 : next;
    return clocks
        .at(phrase, at)
        .map(hit -> new Hit<>(at(day.get().meaning(), hit.meaning()), hit.end()));
  }

  private static WrittenDate anyDay(LocalTime time) {
    return WrittenDate.unresolved(Granularity.MINUTE, "T" + clock(time));
  }

  private static String clock(LocalTime time) {
    return String.format(Locale.ROOT, "%02d:%02d", time.getHour(), time.getMinute());
  }

  private static WrittenDate at(WrittenDate day, LocalTime time) {
    String date = day.timex().replaceFirst("T[A-Z]{2}$", "");
    return new WrittenDate(
        day.interval().map(moments -> minute(moments, time)),
        Granularity.MINUTE,
        day.hedge(),
        date + "T" + clock(time),
        day.runnerUp().map(moments -> minute(moments, time)));
  }

  private static Range<LocalDateTime> minute(Range<LocalDateTime> day, LocalTime time) {
    LocalDate date = day.lowerEndpoint().toLocalDate();
    LocalDateTime moment = date.atTime(time);
    return Range.closedOpen(moment, moment.plusMinutes(1));
  }

  // "from January 4 to 22", "2014-2018", "between May 2015 and 2018"

  private Optional<Hit<WrittenDate>> stretch(Phrase phrase, int i, Anchor anchor) {
    boolean between = phrase.is(i, "between");
    boolean from = phrase.is(i, "from");
    int start = between || from ? i + 1 : i;
    boolean possible =
        mayStart(phrase, start) || phrase.is(start, "the") || edges.at(phrase, start).isPresent();
    if (!possible) {
      return Optional.empty();
    }
    return partStretch(phrase, start, between, anchor)
        .or(() -> bareDays(phrase, start, between, anchor))
        .or(() -> wholeStretch(phrase, start, between, anchor));
  }

  private static int pastJoint(Phrase phrase, int i, boolean between) {
    if (phrase.is(i, "to", "until", "till", "through")) {
      return i + 1;
    }
    return between && phrase.is(i, "and") ? i + 1 : phrase.pastHyphen(i);
  }

  private Optional<Hit<PartialDate>> end(Phrase phrase, int i) {
    return partials
        .at(phrase, i)
        .or(
            () ->
                partials
                    .day(phrase, i)
                    .map(hit -> new Hit<>(PartialDate.NONE.withDay(hit.meaning()), hit.end())))
        .or(
            () ->
                PartialDates.year(phrase, i)
                    .map(hit -> new Hit<>(PartialDate.NONE.withYear(hit.meaning()), hit.end())));
  }

  private Optional<Hit<WrittenDate>> partStretch(
      Phrase phrase, int i, boolean between, Anchor anchor) {
    Optional<Hit<PartialDate>> first =
        partials
            .at(phrase, i)
            .or(
                () ->
                    PartialDates.year(phrase, i)
                        .map(
                            hit -> new Hit<>(PartialDate.NONE.withYear(hit.meaning()), hit.end())));
    if (first.isEmpty()) {
      return Optional.empty();
    }
    int next = pastJoint(phrase, first.get().end(), between);
    if (next == first.get().end()) {
      return Optional.empty();
    }
    PartialDate start = first.get().meaning();
    return end(phrase, next)
        .filter(hit -> fits(start, hit.meaning()))
        .flatMap(
            hit -> {
              PartialDate last = hit.meaning().filledFrom(start);
              return between(start.filledFrom(last), last, anchor)
                  .map(date -> new Hit<>(date, hit.end()));
            });
  }

  /** Returns whether one can go from {@code start} to {@code end}: a bare day needs a month. */
  private static boolean fits(PartialDate start, PartialDate end) {
    return end.isBareDay()
        ? start.day().isPresent() && start.month().isPresent()
        : start.year().isEmpty() || !start.equals(end);
  }

  private static Optional<WrittenDate> between(PartialDate first, PartialDate last, Anchor anchor) {
    Optional<WrittenDate> start = first.settle(anchor);
    if (start.isEmpty()) {
      return Optional.empty();
    }
    Anchor later =
        start
            .get()
            .interval()
            .filter(moments -> last.year().isEmpty() && first.year().isEmpty())
            .map(moments -> moments.lowerEndpoint().toLocalDate())
            .map(day -> new Anchor(Optional.of(day), () -> Tense.FUTURE))
            .orElse(anchor);
    return last.settle(later).flatMap(end -> start.get().to(end));
  }

  /** Reads "4 to 22 January 1995", "4-23 next month". */
  private Optional<Hit<WrittenDate>> bareDays(
      Phrase phrase, int i, boolean between, Anchor anchor) {
    Optional<Hit<Integer>> first = partials.day(phrase, i);
    if (first.isEmpty()) {
      return Optional.empty();
    }
    int next = pastJoint(phrase, first.get().end(), between);
    if (next == first.get().end()) {
      return Optional.empty();
    }
    PartialDate start = PartialDate.NONE.withDay(first.get().meaning());
    return partials
        .at(phrase, next)
        .filter(hit -> hit.meaning().day().isPresent() && hit.meaning().month().isPresent())
        .flatMap(
            hit ->
                between(start.filledFrom(hit.meaning()), hit.meaning(), anchor)
                    .map(date -> new Hit<>(date, hit.end())))
        .or(() -> daysOfMonth(phrase, start, next, anchor));
  }

  private Optional<Hit<WrittenDate>> daysOfMonth(
      Phrase phrase, PartialDate first, int i, Anchor anchor) {
    Optional<Hit<Integer>> last = partials.day(phrase, i);
    if (last.isEmpty()) {
      return Optional.empty();
    }
    int of = phrase.is(last.get().end(), "of", "in") ? last.get().end() + 1 : last.get().end();
    Optional<Hit<WrittenDate>> month = month(phrase, of, anchor);
    return month.flatMap(
        hit -> {
          PartialDate end = PartialDate.NONE.withDay(last.get().meaning());
          Optional<WrittenDate> from = Periods.within(first, hit.meaning(), anchor);
          Optional<WrittenDate> to = Periods.within(end, hit.meaning(), anchor);
          return from.flatMap(start -> to.flatMap(start::to))
              .map(date -> new Hit<>(date, hit.end()));
        });
  }

  /** Reads "from Monday to next Friday", "between early 2014 and late 2015". */
  private Optional<Hit<WrittenDate>> wholeStretch(
      Phrase phrase, int i, boolean between, Anchor anchor) {
    Optional<Hit<WrittenDate>> first =
        clocked(phrase, i, anchor).or(() -> single(phrase, i, anchor));
    if (first.isEmpty()) {
      return Optional.empty();
    }
    int next = pastJoint(phrase, first.get().end(), between);
    if (next == first.get().end()) {
      return Optional.empty();
    }
    return clocked(phrase, next, anchor)
        .or(() -> single(phrase, next, anchor))
        .flatMap(
            hit -> first.get().meaning().to(hit.meaning()).map(date -> new Hit<>(date, hit.end())));
  }
}
