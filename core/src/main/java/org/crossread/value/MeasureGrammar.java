package org.crossread.value;

import java.util.Optional;
import org.crossread.value.Phrasebook.Hit;

/**
 * Reads measures: "17 km", "188 miles an hour", "a 776-foot airship", "5 feet 2 inches", "magnitude
 * 6.1", "6.1 on the Richter scale".
 */
final class MeasureGrammar implements UnitGrammar {

  private static final Exact STRONGEST_QUAKE = Exact.of(10);

  private final Quantities quantities;
  private final Hedges hedges;
  private final Phrasebook<String> units;
  private final Phrasebook<String> scales;

  MeasureGrammar(Quantities quantities, Hedges hedges) {
    this.quantities = quantities;
    this.hedges = hedges;
    this.units = Phrasebook.load("units.en.tsv", 2, columns -> known(columns.get(0)));
    this.scales = Phrasebook.load("scales.en.tsv", 2, columns -> known(columns.get(0)));
  }

  private static String known(String id) {
    return Unit.of(id).orElseThrow(() -> new IllegalArgumentException("no such unit: " + id)).id();
  }

  @Override
  public Optional<Measured> at(Phrase phrase, int i) {
    Optional<Hit<String>> scale = scales.at(phrase, i);
    return scale.isPresent() ? afterScale(phrase, scale.get()) : beforeUnit(phrase, i);
  }

  /** Reads "magnitude 6.1", "magnitude of about 6". */
  private Optional<Measured> afterScale(Phrase phrase, Hit<String> scale) {
    int next = phrase.pastHyphen(scale.end());
    int of = phrase.is(next, "of", ":") ? next + 1 : next;
    Optional<Hit<Hedge>> hedge = hedges.before(phrase, of);
    return quantities
        .at(phrase, hedge.map(Hit::end).orElse(of))
        .filter(quantity -> quantity.high().compareTo(STRONGEST_QUAKE) <= 0)
        .map(
            quantity ->
                new Measured(
                    quantity,
                    new Denomination.Measure(scale.meaning()),
                    hedge.map(Hit::meaning),
                    quantity.end()));
  }

  private Optional<Measured> beforeUnit(Phrase phrase, int i) {
    Optional<Quantity> half =
        quantities.numerals().half(phrase, i).filter(n -> n.end() > i).map(Quantity::of);
    return quantities
        .at(phrase, i)
        .flatMap(quantity -> counted(phrase, quantity))
        .or(() -> half.flatMap(quantity -> counted(phrase, quantity)));
  }

  private Optional<Measured> counted(Phrase phrase, Quantity quantity) {
    int next = phrase.pastHyphen(quantity.end());
    int start = phrase.is(next, "(") ? next + 1 : next;
    Optional<Hit<String>> unit = units.at(phrase, start);
    if (unit.isEmpty() || isLetterOfName(phrase, start, unit.get().end())) {
      return Optional.empty();
    }
    boolean inBrackets = start > next && phrase.is(unit.get().end(), ")");
    if (start > next && !inBrackets) {
      return Optional.empty();
    }
    int end = inBrackets ? unit.get().end() + 1 : unit.get().end();
    return Optional.of(
        withSmallerUnit(
            phrase,
            Measured.of(quantity, new Denomination.Measure(unit.get().meaning()), end),
            unit.get().meaning()));
  }

  /** Returns whether a one-letter unit is part of something else: "5 m-plus", "the 4 g's". */
  private static boolean isLetterOfName(Phrase phrase, int start, int end) {
    boolean letter = phrase.at(start).text().length() == 1 && end == start + 1;
    return letter && phrase.isGlued(end) && (phrase.isApostrophe(end) || phrase.isHyphen(end));
  }

  /** Takes in the "2 inches" of "5 feet 2 inches". */
  private Measured withSmallerUnit(Phrase phrase, Measured large, String largeUnit) {
    int next = phrase.is(large.end(), "and", ",") ? large.end() + 1 : large.end();
    Optional<Quantity> number = quantities.numberAt(phrase, next);
    if (number.isEmpty() || large.quantity().isRange()) {
      return large;
    }
    int at = number.get().end();
    boolean feetAndInches = largeUnit.equals("foot") && phrase.is(at, "in");
    Optional<Hit<String>> unit =
        feetAndInches ? Optional.of(new Hit<>("inch", at + 1)) : units.at(phrase, at);
    return unit.flatMap(hit -> inUnitsOf(largeUnit, hit.meaning()))
        .map(
            factor ->
                Measured.of(
                    large.quantity().plus(number.get().times(factor)),
                    large.denomination(),
                    unit.get().end()))
        .orElse(large);
  }

  /** Returns the size of a smaller unit in larger ones, if both measure one thing. */
  private static Optional<Exact> inUnitsOf(String large, String small) {
    Unit whole = Unit.of(large).orElseThrow();
    Unit part = Unit.of(small).orElseThrow();
    boolean fits =
        whole.dimension().equals(part.dimension())
            && part.factor().compareTo(whole.factor()) < 0
            && whole.offset().equals(part.offset());
    return fits ? Optional.of(part.factor().dividedBy(whole.factor())) : Optional.empty();
  }
}
