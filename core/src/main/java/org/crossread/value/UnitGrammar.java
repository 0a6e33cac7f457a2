package org.crossread.value;

import java.util.Optional;

/** Reads quantities of one dimension, without the hedge before them. */
@FunctionalInterface
interface UnitGrammar {

  /** Returns the longest quantity of this dimension that starts at atom {@code i}. */
  Optional<Measured> at(Phrase phrase, int i);
}
