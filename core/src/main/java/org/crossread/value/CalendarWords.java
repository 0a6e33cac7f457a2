package org.crossread.value;

import com.google.common.collect.ImmutableSet;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crossread.lexicon.Lexicon;
import org.crossread.value.Phrasebook.Hit;
import org.crossread.value.WrittenDate.Season;

/** The words of the calendar: months, days of the week, seasons. */
final class CalendarWords {

  private final Lexicon<Name<Month>> months;
  private final Lexicon<Name<DayOfWeek>> weekdays;
  private final Lexicon<Name<Season>> seasons;

  /** What a word names, and how surely: "March" may march, "Sat" may have sat. */
  private record Name<T>(T meaning, Certainty certainty) {}

  private enum Certainty {
    /** "January". */
    SURE,
    /** "Jan.", "Tues": needs its capital, and a point or a figure beside it. */
    ABBREVIATION,
    /** "May", "March": also another word. */
    AMBIGUOUS
  }

  CalendarWords() {
    months =
        Lexicon.load(
            CalendarWords.class, "months.en.tsv", 3, c -> name(Month.valueOf(c.get(0)), c));
    weekdays =
        Lexicon.load(
            CalendarWords.class, "weekdays.en.tsv", 3, c -> name(DayOfWeek.valueOf(c.get(0)), c));
    seasons =
        Lexicon.load(
            CalendarWords.class, "seasons.en.tsv", 3, c -> name(Season.valueOf(c.get(0)), c));
  }

  private static <T> Name<T> name(T meaning, List<String> columns) {
    return new Name<>(meaning, Certainty.valueOf(columns.get(1)));
  }

  /** Returns every word of the calendar. */
  ImmutableSet<String> words() {
    return ImmutableSet.<String>builder()
        .addAll(months.surfaces())
        .addAll(weekdays.surfaces())
        .addAll(seasons.surfaces())
        .build();
  }

  /** Returns the words after which a point need not end a sentence. */
  Set<String> abbreviations() {
    return Stream.of(months.entries(), weekdays.entries())
        .flatMap(entries -> entries.entrySet().stream())
        .filter(entry -> entry.getValue().certainty() == Certainty.ABBREVIATION)
        .map(Map.Entry::getKey)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Returns the month at atom {@code i} where nothing but the word itself tells. */
  Optional<Hit<Month>> bareMonth(Phrase phrase, int i) {
    Optional<Name<Month>> name = months.lookup(phrase.at(i).lower());
    return name.filter(month -> isBareMonth(phrase, i, month.certainty()))
        .map(month -> new Hit<>(month.meaning(), pastPoint(phrase, i, month.certainty())));
  }

  /** Returns the month at atom {@code i} where a day or a year stands beside it. */
  Optional<Hit<Month>> datedMonth(Phrase phrase, int i) {
    return months
        .lookup(phrase.at(i).lower())
        .map(month -> new Hit<>(month.meaning(), pastPoint(phrase, i, Certainty.ABBREVIATION)));
  }

  private static int pastPoint(Phrase phrase, int i, Certainty certainty) {
    boolean point =
        certainty == Certainty.ABBREVIATION
            && phrase.is(i + 1, ".")
            && phrase.isGlued(i + 1)
            && i + 2 < phrase.size()
            && (phrase.at(i).text().length() <= 4 || phrase.at(i + 2).isDigits());
    return point ? i + 2 : i + 1;
  }

  private static boolean isBareMonth(Phrase phrase, int i, Certainty certainty) {
    if (!phrase.at(i).isCapitalized() && certainty != Certainty.SURE) {
      return false;
    }
    boolean led =
        phrase.is(
            i - 1,
            "in",
            "since",
            "until",
            "till",
            "by",
            "of",
            "last",
            "next",
            "this",
            "early",
            "late",
            "mid",
            "from",
            "before",
            "after",
            "during",
            "through",
            "to",
            "and",
            "or",
            "-",
            "for",
            "late",
            "previous",
            "coming",
            "around",
            "a",
            "the",
            "earlier",
            "every");
    return switch (certainty) {
      case SURE -> !isPersonName(phrase, i, led);
      case ABBREVIATION -> led && (phrase.is(i + 1, ".") || phrase.is(i - 1, "in", "since", "of"));
      case AMBIGUOUS -> led && !isVerb(phrase, i) && !isPersonName(phrase, i, false);
    };
  }

  private static boolean isVerb(Phrase phrase, int i) {
    String tag = phrase.token(i).tag();
    return tag.equals("MD") || tag.startsWith("VB");
  }

  /** "April Smith", "Theresa May": a month that is somebody. */
  private static boolean isPersonName(Phrase phrase, int i, boolean led) {
    String name = phrase.token(i).name();
    boolean capitalAfter = phrase.at(i + 1).isCapitalized() && !phrase.is(i + 1, "i");
    boolean shortMonth = phrase.is(i, "april", "may", "june", "august");
    return name.endsWith("PERSON") || (!led && shortMonth && capitalAfter);
  }

  Optional<Hit<DayOfWeek>> weekday(Phrase phrase, int i) {
    Optional<Name<DayOfWeek>> name = weekdays.lookup(phrase.at(i).lower());
    return name.filter(day -> isWeekday(phrase, i, day.certainty()))
        .map(day -> new Hit<>(day.meaning(), pastPoint(phrase, i, day.certainty())));
  }

  private boolean isWeekday(Phrase phrase, int i, Certainty certainty) {
    if (certainty == Certainty.SURE) {
      return true;
    }
    int next = phrase.is(i + 1, ".", ",") ? i + 2 : i + 1;
    boolean beside =
        phrase.at(next).isDigits()
            || months.contains(phrase.at(next).lower())
            || phrase.is(i - 1, "from", "to", "and", "on", "until")
            || phrase.is(next, "to", "-");
    return phrase.at(i).isCapitalized() && beside;
  }

  /** Returns the season at atom {@code i} where it is led by a word that makes it a time. */
  Optional<Hit<Season>> season(Phrase phrase, int i) {
    return seasons.lookup(phrase.at(i).lower()).map(season -> new Hit<>(season.meaning(), i + 1));
  }

  /** Returns whether the word for a season at {@code i} may also be a verb: "spring", "fall". */
  boolean isUnsureSeason(Phrase phrase, int i) {
    return seasons
        .lookup(phrase.at(i).lower())
        .filter(season -> season.certainty() == Certainty.AMBIGUOUS)
        .isPresent();
  }
}
