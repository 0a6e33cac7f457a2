package org.crossread.claim;

import java.util.Optional;
import org.crossread.text.Token;

/**
 * As what a predicate is put forward.
 *
 * @param speaker the token that stands for who says it, unless the outlet does
 */
record Factuality(Polarity polarity, Modality modality, Optional<Token> speaker) {

  static final Factuality PLAIN =
      new Factuality(Polarity.AFFIRMED, Modality.ASSERTED, Optional.empty());

  Factuality negated() {
    return new Factuality(polarity.negated(), modality, speaker);
  }

  /** Returns this under a stronger modality; the first one met, nearest the predicate, stays. */
  Factuality as(Modality other) {
    return modality == Modality.ASSERTED ? new Factuality(polarity, other, speaker) : this;
  }

  /** Returns this put in doubt, an open question ("whether ...") included. */
  Factuality questioned() {
    return modality == Modality.ASSERTED || modality == Modality.HYPOTHETICAL
        ? new Factuality(polarity, Modality.QUESTIONED, speaker)
        : this;
  }

  /** Returns this in the name of {@code other}; the first speaker met, the nearest, stays. */
  Factuality by(Optional<Token> other) {
    return speaker.isPresent() ? this : new Factuality(polarity, modality, other);
  }
}
