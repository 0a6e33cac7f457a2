package org.crossread.value;

import java.util.Optional;

/**
 * A quantity and what it is counted in.
 *
 * @param hedge the hedge that stands inside, as in "a magnitude of about 6"
 */
record Measured(Quantity quantity, Denomination denomination, Optional<Hedge> hedge, int end) {

  static Measured of(Quantity quantity, Denomination denomination, int end) {
    return new Measured(quantity, denomination, Optional.empty(), end);
  }
}
