package org.crossread.value;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.Optional;
import org.crossread.value.Phrasebook.Hit;

/**
 * Reads dates by their parts: "January 17", "5 February 2021", "Friday, Feb. 5", "2021-02-05",
 * "02/22/2016", "June 2016", "2014", "Thursday", "the 22nd".
 */
final class PartialDates {

  private static final int EARLIEST_YEAR = 1000;
  private static final int LATEST_YEAR = 2199;
  private static final int PIVOT = 50;

  private final CalendarWords calendar;
  private final Numerals numerals;

  PartialDates(CalendarWords calendar, Numerals numerals) {
    this.calendar = calendar;
    this.numerals = numerals;
  }

  /** Returns the longest date that starts at atom {@code i}. */
  Optional<Hit<PartialDate>> at(Phrase phrase, int i) {
    return figures(phrase, i)
        .or(() -> withWeekday(phrase, i))
        .or(() -> monthFirst(phrase, i))
        .or(() -> dayFirst(phrase, i))
        .or(() -> yearFirst(phrase, i))
        .or(() -> bareMonth(phrase, i))
        .or(() -> bareYear(phrase, i))
        .or(() -> dayOnly(phrase, i));
  }

  private Optional<Hit<PartialDate>> withWeekday(Phrase phrase, int i) {
    Optional<Hit<DayOfWeek>> weekday = calendar.weekday(phrase, i);
    if (weekday.isEmpty()) {
      return Optional.empty();
    }
    DayOfWeek name = weekday.get().meaning();
    int end = weekday.get().end();
    int comma = phrase.is(end, ",") ? end + 1 : end;
    int next = phrase.is(comma, "the") ? comma + 1 : comma;
    return monthFirst(phrase, next)
        .or(() -> dayFirst(phrase, next))
        .or(() -> figures(phrase, next))
        .map(hit -> new Hit<>(hit.meaning().with(name), hit.end()))
        .or(() -> ordinalDay(phrase, next, comma, name))
        .or(() -> Optional.of(new Hit<>(PartialDate.NONE.with(name), end)));
  }

  private Optional<Hit<PartialDate>> ordinalDay(
      Phrase phrase, int i, int comma, DayOfWeek weekday) {
    boolean article = i > comma;
    return day(phrase, i)
        .filter(hit -> article && isClosed(phrase, hit.end()))
        .map(hit -> new Hit<>(PartialDate.NONE.withDay(hit.meaning()).with(weekday), hit.end()));
  }

  /** Reads "January 17, 2021", "Jan. 17th", "January 17", "June 2016", "June of 2016". */
  private Optional<Hit<PartialDate>> monthFirst(Phrase phrase, int i) {
    Optional<Hit<Month>> month =
        calendar.datedMonth(phrase, i).filter(hit -> phrase.at(i).isLetters());
    if (month.isEmpty()) {
      return Optional.empty();
    }
    PartialDate named = PartialDate.NONE.with(month.get().meaning());
    int end = month.get().end();
    int next = phrase.is(end, "the") ? end + 1 : end;
    boolean verb = !phrase.at(i).isCapitalized() && phrase.is(i, "may", "march", "mar", "sat");
    Optional<Hit<Integer>> day =
        day(phrase, next)
            .filter(hit -> !verb || phrase.is(i - 1, "on", "since", "by", "until", "of"));
    if (day.isPresent()) {
      PartialDate date = named.withDay(day.get().meaning());
      return Optional.of(withYear(phrase, date, day.get().end()));
    }
    int of = phrase.is(end, "of", ",") ? end + 1 : end;
    return year(phrase, of)
        .filter(hit -> !verb)
        .map(hit -> new Hit<>(named.withYear(hit.meaning()), hit.end()));
  }

  private static Hit<PartialDate> withYear(Phrase phrase, PartialDate date, int i) {
    int next = phrase.is(i, ",", "of") ? i + 1 : i;
    return year(phrase, next)
        .map(hit -> new Hit<>(date.withYear(hit.meaning()), hit.end()))
        .orElseGet(() -> new Hit<>(date, i));
  }

  /** Reads "17 January 2021", "the 17th of January", "second of Aug". */
  private Optional<Hit<PartialDate>> dayFirst(Phrase phrase, int i) {
    int start = phrase.is(i, "the") ? i + 1 : i;
    Optional<Hit<Integer>> day = day(phrase, start);
    if (day.isEmpty()) {
      return Optional.empty();
    }
    int end = day.get().end();
    int point = phrase.is(end, ".") && phrase.at(start).isDigits() ? end + 1 : end;
    int next = phrase.is(point, "of") ? point + 1 : point;
    return calendar
        .datedMonth(phrase, next)
        .filter(hit -> phrase.at(next).isCapitalized() || !phrase.is(next, "may", "march", "sat"))
        .map(
            hit ->
                withYear(
                    phrase,
                    PartialDate.NONE.withDay(day.get().meaning()).with(hit.meaning()),
                    hit.end()));
  }

  /** Reads "2016 November", "2016, Nov". */
  private Optional<Hit<PartialDate>> yearFirst(Phrase phrase, int i) {
    Optional<Hit<Integer>> year = year(phrase, i);
    if (year.isEmpty()) {
      return Optional.empty();
    }
    int next = phrase.is(year.get().end(), ",") ? year.get().end() + 1 : year.get().end();
    return calendar
        .datedMonth(phrase, next)
        .filter(hit -> phrase.at(next).text().length() > 2 && !phrase.is(next, "may", "march"))
        .filter(hit -> !phrase.at(hit.end()).isDigits())
        .map(
            hit ->
                new Hit<>(
                    PartialDate.NONE.withYear(year.get().meaning()).with(hit.meaning()),
                    hit.end()));
  }

  private Optional<Hit<PartialDate>> bareMonth(Phrase phrase, int i) {
    return calendar
        .bareMonth(phrase, i)
        .map(hit -> new Hit<>(PartialDate.NONE.with(hit.meaning()), hit.end()));
  }

  /** Reads a year where the words around it show that it counts nothing. */
  private Optional<Hit<PartialDate>> bareYear(Phrase phrase, int i) {
    return year(phrase, i)
        .filter(hit -> isYearByContext(phrase, i, hit))
        .map(hit -> new Hit<>(PartialDate.NONE.withYear(hit.meaning()), hit.end()));
  }

  private static boolean isYearByContext(Phrase phrase, int i, Hit<Integer> year) {
    if (phrase.is(i - 1, "in", "since", "until", "till", "during", "early", "late", "mid")
        || phrase.isApostrophe(year.end())) {
      return true;
    }
    boolean recent = year.meaning() >= 1800 && year.meaning() < 2100;
    boolean afterWord =
        phrase.is(
            i - 1, "by", "before", "after", "from", "to", "of", "through", "year", "between", "and",
            "than", "(", ",", "-", "\u2013", "for", "summer", "spring", "autumn", "fall", "winter",
            "circa", "around");
    boolean attribute =
        (phrase.is(i - 1, "the", "a", "its", "his", "her", "their", "s") || phrase.isProper(i - 1))
            && phrase.at(year.end()).isLetters();
    return recent && (afterWord ? !isCounted(phrase, year.end()) : attribute);
  }

  /** Returns whether the word after a number is what it counts: "of 2000 people". */
  private static boolean isCounted(Phrase phrase, int i) {
    Atom atom = phrase.at(i);
    if (!atom.isLetters()) {
      return false;
    }
    String tag = phrase.token(i).tag();
    return tag.isEmpty()
        ? atom.lower().equals("people") || (atom.lower().endsWith("s") && atom.text().length() > 4)
        : tag.equals("NNS") || atom.lower().equals("people");
  }

  /** Reads "the 22nd" as a day of the month. */
  private Optional<Hit<PartialDate>> dayOnly(Phrase phrase, int i) {
    boolean led = phrase.is(i, "the") && phrase.is(i - 1, "on", "for", "until", "by", "of", "from");
    boolean figure = phrase.at(i + 1).isDigits();
    return day(phrase, i + 1)
        .filter(hit -> led && figure && hit.end() > i + 2 && isClosed(phrase, hit.end()))
        .map(hit -> new Hit<>(PartialDate.NONE.withDay(hit.meaning()), hit.end()));
  }

  private static boolean isClosed(Phrase phrase, int i) {
    return !phrase.at(i).isLetters() && !phrase.isHyphen(i);
  }

  /** Reads a day of the month, as a figure or an ordinal, with nothing else attached. */
  Optional<Hit<Integer>> day(Phrase phrase, int i) {
    Optional<Hit<Integer>> ordinal =
        numerals
            .ordinalAt(phrase, i)
            .filter(n -> n.value().compareTo(Exact.of(31)) <= 0 && n.value().signum() > 0)
            .map(n -> new Hit<>(Integer.valueOf(n.value().toString()), n.end()));
    if (ordinal.isPresent()) {
      return ordinal;
    }
    Atom atom = phrase.at(i);
    boolean figure = atom.isDigits() && atom.text().length() <= 2 && !continues(phrase, i + 1);
    if (!figure) {
      return Optional.empty();
    }
    int day = Integer.parseInt(atom.text());
    return 1 <= day && day <= 31 ? Optional.of(new Hit<>(day, i + 1)) : Optional.empty();
  }

  /** Returns whether figures go on at {@code i}: ",000", ".5", ":30", "%". */
  private static boolean continues(Phrase phrase, int i) {
    boolean more =
        phrase.is(i, ",", ".", ":", "/") && phrase.isGlued(i) && isGluedDigits(phrase, i + 1);
    return more || phrase.is(i, "%") || (phrase.isGlued(i) && phrase.at(i).isLetters());
  }

  private static boolean isGluedDigits(Phrase phrase, int i) {
    return phrase.at(i).isDigits() && phrase.isGlued(i);
  }

  /** Reads four figures that can be a year. */
  static Optional<Hit<Integer>> year(Phrase phrase, int i) {
    Atom atom = phrase.at(i);
    if (!atom.isDigits() || atom.text().length() != 4 || continues(phrase, i + 1)) {
      return Optional.empty();
    }
    int year = Integer.parseInt(atom.text());
    return EARLIEST_YEAR <= year && year <= LATEST_YEAR
        ? Optional.of(new Hit<>(year, i + 1))
        : Optional.empty();
  }

  // Dates in figures

  private Optional<Hit<PartialDate>> figures(Phrase phrase, int i) {
    if (!phrase.at(i).isDigits() || (phrase.isGlued(i) && phrase.at(i - 1).isDigits())) {
      return Optional.empty();
    }
    return threeParts(phrase, i).or(() -> yearAndMonth(phrase, i));
  }

  private Optional<Hit<PartialDate>> threeParts(Phrase phrase, int i) {
    boolean joined = isJoint(phrase, i + 1) && isJoint(phrase, i + 3) && !isJoint(phrase, i + 5);
    String sign = phrase.at(i + 1).text();
    boolean sameSign = sign.equals(phrase.at(i + 3).text());
    if (!joined || !sameSign || !phrase.at(i + 4).isDigits()) {
      return Optional.empty();
    }
    int first = phrase.at(i).text().length();
    int third = phrase.at(i + 4).text().length();
    Optional<Integer> middle = monthOrNumber(phrase, i + 2);
    if (middle.isEmpty() || Math.max(first, third) > 4 || Math.min(first, third) > 2) {
      return Optional.empty();
    }
    int a = Integer.parseInt(phrase.at(i).text());
    int c = Integer.parseInt(phrase.at(i + 4).text());
    Optional<PartialDate> date =
        first == 4
            ? ymd(a, middle.get(), c)
            : third == 4 || third == 2
                ? endingInYear(phrase, i, a, middle.get(), c)
                : Optional.empty();
    return date.map(found -> new Hit<>(found, i + 5));
  }

  private static Optional<PartialDate> endingInYear(
      Phrase phrase, int i, int first, int middle, int yearWritten) {
    boolean shortYear = phrase.at(i + 4).text().length() == 2;
    int year = shortYear ? yearWritten + (yearWritten < PIVOT ? 2000 : 1900) : yearWritten;
    boolean dayLeads = phrase.at(i + 2).isLetters() || first > 12 || phrase.is(i + 1, ".");
    return dayLeads ? ymd(year, middle, first) : ymd(year, first, middle);
  }

  private static Optional<PartialDate> ymd(int year, int month, int day) {
    boolean real = 1 <= month && month <= 12 && EARLIEST_YEAR <= year && year <= LATEST_YEAR;
    return real && Anchor.dayOf(year, Month.of(month), day).isPresent()
        ? Optional.of(PartialDate.NONE.withYear(year).with(Month.of(month)).withDay(day))
        : Optional.empty();
  }

  private Optional<Integer> monthOrNumber(Phrase phrase, int i) {
    Atom atom = phrase.at(i);
    return atom.isDigits()
        ? Optional.of(atom.text()).filter(text -> text.length() <= 2).map(Integer::valueOf)
        : calendar.datedMonth(phrase, i).map(hit -> hit.meaning().getValue());
  }

  private static boolean isJoint(Phrase phrase, int i) {
    boolean sign = phrase.isHyphen(i) || phrase.is(i, "/", ".");
    return sign && phrase.isGlued(i) && phrase.isGlued(i + 1);
  }

  /** Reads "2015-03", "2016/11", "11-2016". */
  private static Optional<Hit<PartialDate>> yearAndMonth(Phrase phrase, int i) {
    boolean sign = phrase.isHyphen(i + 1) || phrase.is(i + 1, "/");
    boolean even = phrase.isGlued(i + 1) == phrase.isGlued(i + 2);
    if (!sign || !even || !phrase.at(i + 2).isDigits() || isJoint(phrase, i + 3)) {
      return Optional.empty();
    }
    boolean yearFirst = phrase.at(i).text().length() == 4;
    Atom year = phrase.at(yearFirst ? i : i + 2);
    Atom month = phrase.at(yearFirst ? i + 2 : i);
    if (year.text().length() != 4 || month.text().length() > 2) {
      return Optional.empty();
    }
    int y = Integer.parseInt(year.text());
    int m = Integer.parseInt(month.text());
    boolean real = 1 <= m && m <= 12 && 1800 <= y && y <= LATEST_YEAR;
    return real
        ? Optional.of(new Hit<>(PartialDate.NONE.withYear(y).with(Month.of(m)), i + 3))
        : Optional.empty();
  }
}
