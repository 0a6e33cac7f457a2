package org.crossread.value;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.crossread.source.Span;
import org.crossread.text.Document;
import org.crossread.value.Phrasebook.Hit;

/**
 * Reads the values of English news: counts, ordinals, shares, money, measures, ages, lengths of
 * time and dates.
 */
public final class EnglishValues implements ValueReader {

  private static final EnglishValues STANDARD = new EnglishValues();

  private final Exclusions exclusions;
  private final AmountGrammar amounts;
  private final CountGrammar counts;
  private final Hedges hedges;
  private final OrdinalGrammar ordinals;
  private final DateGrammar dates;
  private final Set<String> abbreviations;

  private EnglishValues() {
    Numerals numerals = new Numerals();
    Quantities quantities = new Quantities(numerals);
    hedges = new Hedges();
    TimeUnits timeUnits = new TimeUnits();
    CalendarWords calendar = new CalendarWords();
    abbreviations = calendar.abbreviations();
    dates = new DateGrammar(calendar, quantities, timeUnits, hedges);
    exclusions = new Exclusions(numerals);
    counts = new CountGrammar(quantities, exclusions);
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
                counts));
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

  /**
   * Returns every number the document writes, whatever it counts: the 4.8 million of "$4.8 million"
   * and the 5 of "page 5" as well. In the order of the text, none overlapping another.
   */
  public ImmutableList<FoundValue> numbersIn(Document document) {
    ImmutableList.Builder<FoundValue> numbers = ImmutableList.builder();
    for (Phrase phrase : Phrase.of(document, abbreviations)) {
      for (int i = 0; i < phrase.size(); ) {
        Optional<Parse> found = counts.numberAt(phrase, i);
        found.ifPresent(parse -> numbers.add(found(phrase, parse)));
        i = found.map(Parse::end).orElse(i + 1);
      }
    }
    return numbers.build();
  }

  /** Returns the words of a value that is no date, without the hedge before or after them. */
  public Span withoutHedge(Document document, FoundValue found) {
    Phrase phrase = Phrase.within(document, found);
    int first = hedges.before(phrase, 0).map(Hit::end).orElse(0);
    int end = phrase.size();
    for (int i = first + 1; i < phrase.size() && end == phrase.size(); i++) {
      end = hedges.after(phrase, i).filter(hit -> hit.end() == phrase.size()).isPresent() ? i : end;
    }
    return first < end ? phrase.span(first, end) : found.span();
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
