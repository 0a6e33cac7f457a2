package org.crossread.value;

import java.util.Optional;

/** Reads shares: "40 percent", "4.8%", "5 to 10 per cent", "two percentage points". */
final class PercentGrammar implements UnitGrammar {

  private final Quantities quantities;
  private final Phrasebook<Boolean> points;

  PercentGrammar(Quantities quantities) {
    this.quantities = quantities;
    this.points = Phrasebook.load("percents.en.tsv", 2, columns -> columns.get(0).equals("POINTS"));
  }

  @Override
  public Optional<Measured> at(Phrase phrase, int i) {
    return quantities
        .at(phrase, i)
        .flatMap(
            quantity ->
                points
                    .at(phrase, phrase.pastHyphen(quantity.end()))
                    .map(
                        hit ->
                            Measured.of(
                                quantity, new Denomination.Percents(hit.meaning()), hit.end())));
  }
}
