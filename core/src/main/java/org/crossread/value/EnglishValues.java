package org.crossread.value;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.crossread.text.Document;

/**
 * Reads the values of English news: counts, ordinals, shares, money, measures, ages, lengths of
 * time and dates.
 */
public final class EnglishValues implements ValueReader {

  private static final EnglishValues STANDARD = new EnglishValues();

  private final Exclusions exclusions;
  private final AmountGrammar amounts;
  private final OrdinalGrammar ordinals;
  private final DateGrammar dates;
  private final Set<String> abbreviations;

  private EnglishValues() {
    Numerals numerals = new Numerals();
    Quantities quantities = new Quantities(numerals);
    Hedges hedges = new Hedges();
    TimeUnits timeUnits = new TimeUnits();
    CalendarWords calendar = new CalendarWords();
    abbreviations = calendar.abbreviations();
    dates = new DateGrammar(calendar, quantities, timeUnits, hedges);
    exclusions = new Exclusions(numerals);
    ordinals = new OrdinalGrammar(numerals);
    amounts =
        new AmountGrammar(
            hedges,
            quantities,
            List.of(
                new MoneyGrammar(quantities),
                new PercentGrammar(quantities),
                new AgeGrammar(quantities, timeUnits),
                new MeasureGrammar(quantities, hedges),
                new DurationGrammar(quantities, timeUnits),
                new CountGrammar(quantities, exclusions)));
  }

  /** Returns the reader with the language data that comes with the library. */
  public static EnglishValues standard() {
    return STANDARD;
  }

  @Override
  public ImmutableList<FoundValue> valuesIn(Document document) {
    ImmutableList.Builder<FoundValue> values = ImmutableList.builder();
    for (Phrase phrase : Phrase.of(document, abbreviations)) {
      for (int i = 0; i < phrase.size(); ) {
        int past = exclusions.past(phrase, i);
        Optional<Parse> found = past > i ? Optional.empty() : longestAt(phrase, i);
        found.ifPresent(parse -> values.add(found(phrase, parse)));
        i = found.map(Parse::end).orElse(Math.max(past, i + 1));
      }
    }
    return values.build();
  }

  /** Of values that reach equally far a date is right before an amount, and that before a place. */
  private Optional<Parse> longestAt(Phrase phrase, int i) {
    return Stream.of(dates.at(phrase, i), amounts.at(phrase, i), ordinals.at(phrase, i))
        .flatMap(Optional::stream)
        .reduce((best, other) -> other.end() > best.end() ? other : best);
  }

  private static FoundValue found(Phrase phrase, Parse parse) {
    return new FoundValue(
        parse.value(),
        phrase.span(parse.first(), parse.end()),
        phrase.at(parse.first()).token(),
        phrase.at(parse.end() - 1).token() + 1);
  }
}
