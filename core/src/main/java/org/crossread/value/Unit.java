package org.crossread.value;

import com.google.common.base.Splitter;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.crossread.lexicon.Lexicon;

/**
 * A unit of measurement and its exact size: one unit is {@code factor} base units, counted from
 * {@code offset} base units.
 *
 * <p>The table is {@code units.tsv}; the words for units are language data of their own.
 *
 * @param id the CLDR unit id, such as {@code square-mile}
 * @param dimension what it measures, such as {@code area}
 * @param factor its size in base units of the dimension, positive
 * @param offset where its zero stands in base units: 273.15 for {@code celsius}, else 0
 * @param shown how a number of it is written, with {@code #} for the number
 */
public record Unit(String id, String dimension, Exact factor, Exact offset, String shown) {

  private static final Lexicon<Function<String, Unit>> UNITS =
      Lexicon.load(Unit.class, "units.tsv", 5, Unit::read);

  /** Returns the unit with a CLDR id, if it is in the table. */
  public static Optional<Unit> of(String id) {
    return UNITS.lookup(id).map(unit -> unit.apply(id));
  }

  private static Function<String, Unit> read(List<String> columns) {
    Exact factor = fraction(columns.get(1));
    Exact offset = fraction(columns.get(2));
    return id -> new Unit(id, columns.get(0), factor, offset, columns.get(3));
  }

  /** Reads {@code 1609.344} or {@code 5/9}. */
  static Exact fraction(String written) {
    List<String> parts = Splitter.on('/').splitToList(written);
    Exact first = Exact.of(parts.get(0));
    return parts.size() == 1 ? first : first.dividedBy(Exact.of(parts.get(1)));
  }

  /** Returns {@code number} of this unit in base units. */
  public Exact toBase(Exact number) {
    return number.times(factor).plus(offset);
  }

  /** Returns {@code number} base units in this unit. */
  public Exact fromBase(Exact number) {
    return number.minus(offset).dividedBy(factor);
  }

  /** Returns whether the scale goes on below zero. */
  boolean signed() {
    return dimension.equals("temperature");
  }
}
