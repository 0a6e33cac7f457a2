package org.crossread.value;

import java.util.Locale;
import java.util.Optional;
import org.crossread.value.Phrasebook.Hit;
import org.crossread.value.TimeUnits.TimeUnit;

/**
 * Reads ages: "a 95-year-old man", "44 years old", "three years of age", "aged 44", "Navalny, 44,",
 * "in her 40s", "turned 18".
 */
final class AgeGrammar implements UnitGrammar {

  private static final Exact OLDEST = Exact.of(125);
  private static final Denomination YEARS = new Denomination.Life("year");

  private final Quantities quantities;
  private final TimeUnits units;
  private final Phrasebook<String> after;

  AgeGrammar(Quantities quantities, TimeUnits units) {
    this.quantities = quantities;
    this.units = units;
    this.after = Phrasebook.load("ages.en.tsv", 2, columns -> columns.get(0));
  }

  @Override
  public Optional<Measured> at(Phrase phrase, int i) {
    return old(phrase, i)
        .or(() -> aged(phrase, i))
        .or(() -> beside(phrase, i))
        .or(() -> decade(phrase, i));
  }

  /** Reads "95-year-old", "ten months old", "3 years of age", "87 yo". */
  private Optional<Measured> old(Phrase phrase, int i) {
    Optional<Quantity> quantity = quantities.at(phrase, i);
    if (quantity.isEmpty()) {
      return Optional.empty();
    }
    int next = phrase.pastHyphen(quantity.get().end());
    Optional<Hit<String>> abbreviated =
        after.at(phrase, next).filter(hit -> hit.meaning().equals("YEARS_OLD"));
    if (abbreviated.isPresent()) {
      return Optional.of(Measured.of(quantity.get(), YEARS, abbreviated.get().end()));
    }
    Optional<Hit<TimeUnit>> unit = units.at(phrase, next);
    return unit.flatMap(hit -> after.at(phrase, phrase.pastHyphen(hit.end())))
        .filter(hit -> hit.meaning().equals("OLD"))
        .flatMap(
            hit ->
                life(unit.get().meaning())
                    .map(life -> Measured.of(quantity.get(), life, hit.end())));
  }

  private static Optional<Denomination> life(TimeUnit unit) {
    return switch (unit.granularity()) {
      case YEAR -> Optional.of(YEARS);
      case MONTH, WEEK, DAY, HOUR, MINUTE ->
          Optional.of(new Denomination.Life(unit.granularity().name().toLowerCase(Locale.ROOT)));
      default -> Optional.empty();
    };
  }

  /** Reads "aged 44", "age 44", "the age of 44", "turned 44". */
  private Optional<Measured> aged(Phrase phrase, int i) {
    int next = phrase.is(i + 1, "of") ? i + 2 : i + 1;
    if (!phrase.is(i, "aged", "age", "ages", "turned", "turning", "turns")) {
      return Optional.empty();
    }
    boolean turned = phrase.is(i, "turned", "turning", "turns");
    return quantities
        .at(phrase, next)
        .filter(AgeGrammar::isHuman)
        .filter(age -> !turned || !phrase.at(age.end()).isLetters())
        .map(age -> Measured.of(age.endingAt(age.end()), YEARS, age.end()));
  }

  /** Reads the figure between commas, or in brackets, right after somebody's name. */
  private Optional<Measured> beside(Phrase phrase, int i) {
    boolean commas =
        phrase.is(i - 1, ",") && phrase.is(i + 1, ",", ".", ";", ")") && isEnd(phrase, i);
    boolean brackets = phrase.is(i - 1, "(") && phrase.is(i + 1, ")", ",");
    boolean figure = phrase.at(i).isDigits() && phrase.at(i).text().length() <= 3;
    if (!figure || !(commas || brackets) || !isNamed(phrase, i - 2)) {
      return Optional.empty();
    }
    return quantities
        .numberAt(phrase, i)
        .filter(age -> age.end() == i + 1 && isHuman(age))
        .map(age -> Measured.of(age, YEARS, age.end()));
  }

  /** Returns whether the sign after the figure at {@code i} does not go on in figures: "1,234". */
  private static boolean isEnd(Phrase phrase, int i) {
    return !phrase.at(i + 2).isDigits();
  }

  /** Returns whether a person's name ends at atom {@code i}, as far as one can see. */
  private boolean isNamed(Phrase phrase, int i) {
    if (!phrase.at(i).isCapitalized() || phrase.at(i).text().length() < 2) {
      return false;
    }
    String name = phrase.token(i).name();
    return name.isEmpty() || name.endsWith("PERSON") || name.endsWith("ORG") || name.equals("O");
  }

  /** Reads the "40s" of "in her early 40s". */
  private static Optional<Measured> decade(Phrase phrase, int i) {
    int owner = phrase.is(i - 1, "early", "mid", "late", "-") ? i - 2 : i - 1;
    boolean owned =
        phrase.is(owner, "his", "her", "their", "my", "our")
            || phrase.is(owner - 1, "his", "her", "their", "my", "our");
    boolean tens =
        phrase.at(i).isDigits()
            && phrase.at(i).text().length() == 2
            && phrase.at(i).text().endsWith("0")
            && phrase.is(i + 1, "s")
            && phrase.isGlued(i + 1);
    if (!owned || !tens) {
      return Optional.empty();
    }
    Exact first = Exact.of(phrase.at(i).text());
    Quantity years =
        new Quantity(first, first.plus(Exact.of(9)), Hedge.EXACT, Exact.ONE, Exact.ONE, i + 2);
    return Optional.of(Measured.of(years, YEARS, i + 2));
  }

  private static boolean isHuman(Quantity age) {
    return age.low().signum() > 0 && age.high().compareTo(OLDEST) <= 0 && age.low().isWhole();
  }
}
