package org.crossread.claim;

import java.util.Optional;
import org.crossread.text.Token;

/**
 * A word that tells of an event: a verb, an event noun ("the poisoning of ...") or an adjective.
 *
 * @param head the word
 * @param frame the kind of event
 * @param agent who does it
 * @param patient to whom it is done, or what it is about
 */
record Predicate(Token head, Frame frame, Optional<Token> agent, Optional<Token> patient) {

  /** Returns the participant that the event's claims are about. */
  Optional<Token> principal() {
    return switch (frame.principal()) {
      case AGENT -> agent.or(() -> patient);
      case PATIENT, THEME, PLACE -> patient.or(() -> frame.known() ? Optional.empty() : agent);
    };
  }
}
