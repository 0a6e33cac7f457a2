package org.crossread.value;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
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

  private EnglishValues() {
    Numerals numerals = new Numerals();
    Quantities quantities = new Quantities(numerals);
    Hedges hedges = new Hedges();
    TimeUnits timeUnits = new TimeUnits();
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
    for (Phrase phrase : Phrase.of(document, java.util.Set.of())) {
      for (int i = 0; i < phrase.size(); ) {
        int past = exclusions.past(phrase, i);
        Optional<Parse> found = past > i ? Optional.empty() : longestAt(phrase, i);
        found.ifPresent(parse -> values.add(found(phrase, parse)));
        i = found.map(Parse::end).orElse(Math.max(past, i + 1));
      }
    }
    return values.build();
  }

  private Optional<Parse> longestAt(Phrase phrase, int i) {
    Optional<Parse> amount = amounts.at(phrase, i);
    Optional<Parse> ordinal = ordinals.at(phrase, i);
    return amount.isPresent() && (ordinal.isEmpty() || amount.get().end() >= ordinal.get().end())
        ? amount
        : ordinal;
  }

  private static FoundValue found(Phrase phrase, Parse parse) {
    return new FoundValue(
        parse.value(),
        phrase.span(parse.first(), parse.end()),
        phrase.at(parse.first()).token(),
        phrase.at(parse.end() - 1).token() + 1);
  }
}
