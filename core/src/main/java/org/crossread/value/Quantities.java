package org.crossread.value;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import org.crossread.lexicon.Lexicon;
import org.crossread.value.Phrasebook.Hit;

/**
 * Reads what a quantity is before its unit: a number, a vague number ("several hundred"), or a
 * range ("5 to 10", "between 5 and 10", "20-30 million", "two or three").
 */
final class Quantities {

  private static final int CHANGE_WINDOW = 8;

  private final Numerals numerals;
  private final Phrasebook<Quantity> vague;
  private final ImmutableSet<String> changes;

  Quantities(Numerals numerals) {
    this.numerals = numerals;
    this.vague = Phrasebook.load("vague.en.tsv", 4, Quantities::vague);
    this.changes = Lexicon.words(Quantities.class, "changes.en.tsv");
  }

  private static Quantity vague(List<String> columns) {
    Exact least = Exact.of(columns.get(0));
    Exact most = Exact.of(columns.get(1));
    return new Quantity(least, most, Hedge.valueOf(columns.get(2)), Exact.ONE, Exact.ONE, 0);
  }

  /** Returns the words that quantities and places in an order start with. */
  ImmutableSet<String> starters() {
    return ImmutableSet.<String>builder()
        .addAll(numerals.starters())
        .addAll(vague.firstAtoms())
        .add("between", "from")
        .build();
  }

  Numerals numerals() {
    return numerals;
  }

  /** Returns the quantity that starts at atom {@code i}. */
  Optional<Quantity> at(Phrase phrase, int i) {
    return phrase.quantity(i, at -> read(phrase, at));
  }

  private Optional<Quantity> read(Phrase phrase, int i) {
    return vagueAt(phrase, i).or(() -> rangeAt(phrase, i)).or(() -> numberAt(phrase, i));
  }

  Optional<Quantity> numberAt(Phrase phrase, int i) {
    return numerals.at(phrase, i).map(Quantity::of);
  }

  private Optional<Quantity> vagueAt(Phrase phrase, int i) {
    Optional<Hit<Quantity>> hit = vague.at(phrase, i);
    if (hit.isEmpty() || (phrase.is(i, "scores") && !phrase.is(hit.get().end(), "of"))) {
      return Optional.empty();
    }
    int end = hit.get().end();
    Quantity some = hit.get().meaning().endingAt(end);
    int next = phrase.is(end, "of") ? end + 1 : end;
    return numerals
        .multiplier(phrase, next)
        .map(factor -> some.times(factor).endingAt(next + 1))
        .or(() -> Optional.of(some));
  }

  // Ranges of two numbers

  private Optional<Quantity> rangeAt(Phrase phrase, int i) {
    if (phrase.is(i, "between")) {
      return twoNumbers(phrase, i + 1, true);
    }
    if (phrase.is(i, "from")) {
      return isChange(phrase, i) ? Optional.empty() : twoNumbers(phrase, i + 1, false);
    }
    boolean changed = phrase.is(i - 1, "from") && isChange(phrase, i - 1);
    return changed ? Optional.empty() : twoNumbers(phrase, i, false);
  }

  private Optional<Quantity> twoNumbers(Phrase phrase, int i, boolean between) {
    Optional<Numeral> low = numerals.at(phrase, i);
    if (low.isEmpty()) {
      return Optional.empty();
    }
    int next = between ? pastAnd(phrase, low.get().end()) : pastJoint(phrase, low.get().end());
    if (next == low.get().end()) {
      return Optional.empty();
    }
    Optional<Numeral> high = numerals.at(phrase, next).filter(n -> n.value().signum() > 0);
    return high.filter(n -> !phrase.is(next - 1, "or") || isNear(low.get(), n))
        .flatMap(n -> Quantity.of(inScaleOf(phrase, low.get(), n)).to(Quantity.of(n)));
  }

  private static int pastAnd(Phrase phrase, int i) {
    return phrase.is(i, "and") ? i + 1 : pastJoint(phrase, i);
  }

  /** Returns the index past "to", "or" or a hyphen that joins two ends of a range. */
  static int pastJoint(Phrase phrase, int i) {
    int word = phrase.isHyphen(i) && phrase.isGlued(i) && !phrase.isGlued(i + 1) ? i + 1 : i;
    if (phrase.is(word, "to", "till", "or") && !phrase.isGlued(word)) {
      return word + 1;
    }
    return phrase.at(i + 1).isDigits() ? phrase.pastHyphen(i) : i;
  }

  /** Returns whether "a or b" is one vague number and not a choice: "two or three". */
  private static boolean isNear(Numeral low, Numeral high) {
    return high.value().compareTo(low.value().times(Exact.of(2))) <= 0;
  }

  /** Reads the 20 of "20-30 million" as 20 million. */
  private Numeral inScaleOf(Phrase phrase, Numeral low, Numeral high) {
    boolean shares = high.form() == Numeral.Form.SCALED && low.form() != Numeral.Form.SCALED;
    return numerals
        .multiplier(phrase, high.end() - 1)
        .filter(scale -> shares && low.value().times(scale).compareTo(high.value()) < 0)
        .map(scale -> low.times(scale, Numeral.Form.SCALED, low.end()))
        .orElse(low);
  }

  /** Returns whether "from a to b" at {@code i} is said of something that went from a to b. */
  boolean isChange(Phrase phrase, int i) {
    for (int at = i - 1; at >= i - CHANGE_WINDOW; at--) {
      if (phrase.isIn(at, changes)) {
        return true;
      }
    }
    return false;
  }
}
