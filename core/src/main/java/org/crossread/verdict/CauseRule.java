package org.crossread.verdict;

import org.crossread.alignment.Stems;
import org.crossread.value.Described;

/**
 * Compares grounds by the words that name them, whatever their part of speech: "violating parole
 * rules" {@code REFINES} "parole violations". Two grounds never conflict: a thing can have both.
 */
public final class CauseRule implements ComparisonRule<Described> {

  @Override
  public Comparison compare(Described left, Described right) {
    String a = left.text();
    String b = right.text();
    boolean more = Stems.of(left).containsAll(Stems.of(right));
    boolean fewer = Stems.of(right).containsAll(Stems.of(left));
    if (more && fewer) {
      return Comparison.of(
          Relation.AGREE, "cause.same", "'%s' and '%s' say the same".formatted(a, b));
    } else if (more || fewer) {
      return Comparison.of(
          more ? Relation.REFINES : Relation.REFINED_BY,
          "cause.narrower",
          "'%s' says more than '%s'".formatted(more ? a : b, more ? b : a));
    }
    return Comparison.of(
        Relation.COMPATIBLE, "cause.other", "'%s' and '%s' can both be grounds".formatted(a, b));
  }
}
