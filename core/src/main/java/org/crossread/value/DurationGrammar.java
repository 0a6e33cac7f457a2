package org.crossread.value;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.crossread.lexicon.Lexicon;
import org.crossread.value.Phrasebook.Hit;
import org.crossread.value.TimeUnits.TimeUnit;
import org.crossread.value.WrittenDuration.Axis;

/**
 * Reads lengths of time: "two years and eight months", "two and a half years", "a six-month term",
 * "90 minutes", "an hour", "half a year", "for years".
 */
final class DurationGrammar implements UnitGrammar {

  private static final Exact TWENTY = Exact.of(20);
  private static final Exact HALF = Exact.of(1, 2);
  private static final Exact SHORTEST_MONTH = Exact.of(28 * 86_400L);
  private static final Exact LONGEST_MONTH = Exact.of(31 * 86_400L);
  private static final int MOST_PARTS = 4;

  private final Quantities quantities;
  private final TimeUnits units;
  private final ImmutableSet<String> oneAfter;
  private final ImmutableSet<String> one;
  private final ImmutableSet<String> between;

  DurationGrammar(Quantities quantities, TimeUnits units) {
    this.quantities = quantities;
    this.units = units;
    this.oneAfter = Lexicon.words(DurationGrammar.class, "before-lengths.en.tsv");
    this.one = Lexicon.words(DurationGrammar.class, "one-length.en.tsv");
    this.between = Lexicon.words(DurationGrammar.class, "within-lengths.en.tsv");
  }

  /** A length and the unit its last part was written in. */
  private record Length(Quantity quantity, TimeUnit unit, int end) {

    Measured measured() {
      return Measured.of(quantity, new Denomination.Time(unit.axis()), end);
    }

    Length of(Quantity other, TimeUnit smaller, int newEnd) {
      return new Length(other, smaller, newEnd);
    }
  }

  @Override
  public Optional<Measured> at(Phrase phrase, int i) {
    return counted(phrase, i)
        .or(() -> halved(phrase, i))
        .or(() -> single(phrase, i))
        .map(length -> wholeLength(phrase, length).measured())
        .or(() -> unnumbered(phrase, i));
  }

  /** Reads one number with its unit: "two years", "10-year", "several months". */
  Optional<Measured> simple(Phrase phrase, int i) {
    return counted(phrase, i).or(() -> single(phrase, i)).map(Length::measured);
  }

  private Optional<Length> counted(Phrase phrase, int i) {
    return quantities.at(phrase, i).flatMap(quantity -> inUnits(phrase, quantity));
  }

  /** Reads a number of units; a length is never below zero. */
  private Optional<Length> inUnits(Phrase phrase, Quantity quantity) {
    if (quantity.low().signum() < 0) {
      return Optional.empty();
    }
    int hyphen = phrase.pastHyphen(quantity.end());
    int next = phrase.is(hyphen, "of") && quantity.isRange() ? hyphen + 1 : hyphen;
    Optional<Hit<TimeUnit>> unit =
        units
            .at(phrase, next)
            .or(() -> phrase.isIn(next, between) ? units.at(phrase, next + 1) : Optional.empty());
    return unit.map(
        hit ->
            new Length(
                stepped(halves(quantity)).times(hit.meaning().size()), hit.meaning(), hit.end()));
  }

  /** Reads "2.5 years" as two and a half: what is written to the half is no decimal measurement. */
  private static Quantity halves(Quantity quantity) {
    boolean halves =
        quantity.hedge() == Hedge.ROUNDED
            && quantity.digit().equals(Exact.of(1, 10))
            && quantity.low().dividedBy(HALF).isWhole();
    return halves
        ? new Quantity(quantity.low(), quantity.high(), Hedge.EXACT, HALF, HALF, quantity.end())
        : quantity;
  }

  /** Few units are counted one by one, many in round numbers: ten years, but 90 minutes. */
  private static Quantity stepped(Quantity quantity) {
    return quantity.low().compareTo(TWENTY) < 0 ? quantity.inWholeUnits() : quantity;
  }

  private Optional<Length> halved(Phrase phrase, int i) {
    return quantities
        .numerals()
        .half(phrase, i)
        .filter(half -> half.end() > i)
        .map(Quantity::of)
        .flatMap(half -> inUnits(phrase, half));
  }

  /** Reads "an hour" and "another week" where they say how long, not how often. */
  private Optional<Length> single(Phrase phrase, int i) {
    boolean article = phrase.is(i, "a", "an") && phrase.isIn(i - 1, oneAfter);
    boolean whole = phrase.isIn(i, one);
    int next = phrase.pastHyphen(i + 1);
    int noun = phrase.isIn(next, between) ? phrase.pastHyphen(next + 1) : next;
    return article || whole
        ? units
            .at(phrase, noun)
            .filter(hit -> !hit.meaning().plural())
            .filter(hit -> !phrase.is(noun, "second") || !phrase.at(hit.end()).isLetters())
            .map(
                hit ->
                    new Length(
                        Quantity.one(hit.end()).times(hit.meaning().size()),
                        hit.meaning(),
                        hit.end()))
        : Optional.empty();
  }

  /** Takes in the smaller units that follow: "and eight months", "and a half". */
  private Length wholeLength(Phrase phrase, Length first) {
    Length sum = first;
    for (int parts = 0; parts < MOST_PARTS && !sum.quantity().isRange(); parts++) {
      Length before = sum;
      Optional<Length> more = andHalf(phrase, sum).or(() -> andPart(phrase, before));
      if (more.isEmpty()) {
        return sum;
      }
      sum = more.get();
    }
    return sum;
  }

  private static Optional<Length> andHalf(Phrase phrase, Length length) {
    int i = length.end();
    boolean half = phrase.is(i, "and") && phrase.is(i + 1, "a") && phrase.is(i + 2, "half");
    Quantity part =
        new Quantity(HALF, HALF, Hedge.EXACT, HALF, HALF, i + 3).times(length.unit().size());
    return half
        ? Optional.of(length.of(length.quantity().plus(part), length.unit(), i + 3))
        : Optional.empty();
  }

  private Optional<Length> andPart(Phrase phrase, Length length) {
    int comma = phrase.is(length.end(), ",") ? length.end() + 1 : length.end();
    int next = phrase.is(comma, "and") ? comma + 1 : comma;
    return quantities
        .numberAt(phrase, next)
        .flatMap(number -> inUnits(phrase, number))
        .filter(part -> part.quantity().hedge() != Hedge.VAGUE)
        .flatMap(part -> added(length, part));
  }

  private static Optional<Length> added(Length length, Length part) {
    TimeUnit large = length.unit();
    TimeUnit small = part.unit();
    if (large.axis() == small.axis()) {
      return small.size().compareTo(large.size()) < 0
          ? Optional.of(
              length.of(length.quantity().plus(part.quantity().inWholeUnits()), small, part.end()))
          : Optional.empty();
    }
    return large.axis() == Axis.MONTHS
        ? Optional.of(length.of(monthsAndDays(length, part), small, part.end()))
        : Optional.empty();
  }

  /** Months and days together can only be told in seconds, and only between two bounds. */
  private static Quantity monthsAndDays(Length months, Length days) {
    Quantity part = days.quantity();
    return new Quantity(
        months.quantity().low().times(SHORTEST_MONTH).plus(part.low()),
        months.quantity().high().times(LONGEST_MONTH).plus(part.high()),
        Hedge.EXACT,
        part.digit(),
        part.digit(),
        days.end());
  }

  /** Reads "years" in "for years", which are at least two. */
  private Optional<Measured> unnumbered(Phrase phrase, int i) {
    boolean many = phrase.is(i, "many");
    if (!many && !phrase.is(i - 1, "for", "in", "after")) {
      return Optional.empty();
    }
    return units
        .at(phrase, many ? i + 1 : i)
        .filter(hit -> hit.meaning().plural() && phrase.at(hit.end() - 1).text().length() > 3)
        .filter(hit -> !phrase.is(hit.end(), "ago", "old") && !phrase.isHyphen(hit.end()))
        .map(
            hit ->
                Measured.of(
                    Quantity.vague(Exact.of(2), Exact.of(10), hit.end())
                        .times(hit.meaning().size()),
                    new Denomination.Time(hit.meaning().axis()),
                    hit.end()));
  }
}
