package org.crossread.value;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.crossread.value.Phrasebook.Hit;

/**
 * Reads amounts of every dimension with the hedges around them, and ranges whose two ends carry a
 * unit each: "almost three years", "$20 million to $30 million", "44 or older".
 */
final class AmountGrammar {

  private final Hedges hedges;
  private final Quantities quantities;
  private final ImmutableList<UnitGrammar> grammars;

  /** Of two grammars that read equally far, the one listed first is right. */
  AmountGrammar(Hedges hedges, Quantities quantities, List<UnitGrammar> grammars) {
    this.hedges = hedges;
    this.quantities = quantities;
    this.grammars = ImmutableList.copyOf(grammars);
  }

  /** Returns the longest amount that starts at atom {@code i}, its hedge included. */
  Optional<Parse> at(Phrase phrase, int i) {
    Optional<Hit<Hedge>> hedge = hedges.before(phrase, i);
    Optional<Parse> hedged =
        hedge.flatMap(
            hit ->
                unhedged(phrase, hit.end())
                    .map(amount -> parse(phrase, i, amount, Optional.of(hit.meaning()))));
    return hedged.or(
        () -> unhedged(phrase, i).map(amount -> parse(phrase, i, amount, Optional.empty())));
  }

  private Parse parse(Phrase phrase, int first, Measured amount, Optional<Hedge> before) {
    Optional<Hit<Hedge>> after = hedges.after(phrase, amount.end());
    Optional<Hedge> hedge = after.map(Hit::meaning).or(amount::hedge).or(() -> before);
    int end = after.map(Hit::end).orElse(amount.end());
    return new Parse(amount.denomination().of(amount.quantity(), hedge), first, end);
  }

  private Optional<Measured> unhedged(Phrase phrase, int i) {
    return range(phrase, i).or(() -> longest(phrase, i));
  }

  private Optional<Measured> longest(Phrase phrase, int i) {
    Optional<Measured> best = Optional.empty();
    for (UnitGrammar grammar : grammars) {
      Optional<Measured> found = grammar.at(phrase, i);
      if (found.isPresent() && (best.isEmpty() || found.get().end() > best.get().end())) {
        best = found;
      }
    }
    return best;
  }

  /** Reads "18 months to two years", "between $5 million and $10 million". */
  private Optional<Measured> range(Phrase phrase, int i) {
    boolean between = phrase.is(i, "between");
    boolean from = phrase.is(i, "from");
    if ((from && quantities.isChange(phrase, i))
        || (phrase.is(i - 1, "from") && quantities.isChange(phrase, i - 1))) {
      return Optional.empty();
    }
    Optional<Measured> low = longest(phrase, between || from ? i + 1 : i);
    if (low.isEmpty()) {
      return Optional.empty();
    }
    int end = low.get().end();
    int next = between && phrase.is(end, "and") ? end + 1 : Quantities.pastJoint(phrase, end);
    if (next == end || phrase.is(next - 1, "or")) {
      return Optional.empty();
    }
    return longest(phrase, next)
        .filter(high -> high.denomination().equals(low.get().denomination()))
        .filter(high -> !(high.denomination() instanceof Denomination.Things))
        .flatMap(
            high ->
                low.get()
                    .quantity()
                    .to(high.quantity())
                    .map(both -> Measured.of(both, high.denomination(), high.end())));
  }
}
