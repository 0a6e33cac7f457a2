package org.crossread.value;

import java.util.Optional;

/** Reads bare numbers: how many people or things. */
final class CountGrammar implements UnitGrammar {

  private static final Denomination THINGS = new Denomination.Things();

  private final Quantities quantities;
  private final Exclusions exclusions;

  CountGrammar(Quantities quantities, Exclusions exclusions) {
    this.quantities = quantities;
    this.exclusions = exclusions;
  }

  @Override
  public Optional<Measured> at(Phrase phrase, int i) {
    return quantities
        .at(phrase, i)
        .filter(quantity -> exclusions.isCount(phrase, i, quantity.end()))
        .map(quantity -> Measured.of(quantity, THINGS, quantity.end()));
  }

  /** Returns the number that starts at atom {@code i}, whatever it counts. */
  Optional<Parse> numberAt(Phrase phrase, int i) {
    return quantities
        .numberAt(phrase, i)
        .filter(quantity -> exclusions.isNumber(phrase, i, quantity.end()))
        .map(quantity -> new Parse(THINGS.of(quantity, Optional.empty()), i, quantity.end()));
  }
}
