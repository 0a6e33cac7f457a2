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
 *
 * <table>
 * <caption>Words, the value they write, and what it allows, in an article of 2021-02-05</caption>
 * <tr><th>words                      <th>value                   <th>reading
 * <tr><td>almost three years         <td>duration almost 3 years <td>{@code [24..36) soft [30..36)}
 * <tr><td>two years and eight months <td>duration 2 years 8 months <td>{@code [32..32]}
 * <tr><td>$4.8 million               <td>money USD 4800000       <td>{@code [4750000..4850000)}
 * <tr><td>a 95-year-old              <td>age 95 years old        <td>{@code [95..95]}
 * <tr><td>last month                 <td>date January 2021       <td>{@code [2021-01-01..2021-02-01)}
 * </table>
 *
 * <p>Text is taken apart into runs of digits, runs of letters and single signs, so that no habit of
 * a tokenizer shows; each dimension has a grammar of its own over these, and its words lie in the
 * {@code .en.tsv} files beside this class. At each place the longest value wins; a value takes in
 * its hedge, but no preposition except one that bounds it ("until 2036"). Parts of speech and trees
 * sharpen the choice between past and future and between names and numbers where a document has
 * them; nothing needs them.
 *
 * <p>What looks like a value and is none is passed over: "one of them", "won 3-1", "AK-47", "World
 * War Two", modal "may". Time is linear in the length of the text, whatever it holds.
 *
 * <p>Immutable and safe to share between threads.
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
