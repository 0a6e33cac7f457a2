package org.crossread.value;

import java.util.List;
import java.util.Optional;
import org.crossread.value.Phrasebook.Hit;

/** Finds the words that loosen or bound an amount, before it or after it. */
final class Hedges {

  private final Phrasebook<Placed> hedges = Phrasebook.load("hedges.en.tsv", 3, Placed::read);

  private enum Place {
    BEFORE,
    AFTER
  }

  private record Placed(Place place, Hedge hedge) {
    static Placed read(List<String> columns) {
      return new Placed(Place.valueOf(columns.get(0)), Hedge.valueOf(columns.get(1)));
    }
  }

  Optional<Hit<Hedge>> before(Phrase phrase, int i) {
    return at(phrase, i, Place.BEFORE);
  }

  Optional<Hit<Hedge>> after(Phrase phrase, int i) {
    return at(phrase, i, Place.AFTER);
  }

  private Optional<Hit<Hedge>> at(Phrase phrase, int i, Place place) {
    return hedges
        .at(phrase, i)
        .filter(hit -> hit.meaning().place() == place)
        .map(hit -> new Hit<>(hit.meaning().hedge(), hit.end()));
  }
}
