package org.crossread.claim;

/**
 * A kind of event, whatever words tell of it: "was jailed", "the imposition of a prison sentence".
 *
 * @param id the frame's name, or the predicate's lemma where no frame is known
 * @param known whether it stands in the lexicon
 * @param principal whom its claims are about
 * @param once whether it can happen to its principal but once
 * @param question words after "When"; {@code {}} stands for the principal
 */
record Frame(String id, boolean known, Principal principal, boolean once, String question) {

  /** The participant that an event's claims are about. */
  enum Principal {
    AGENT,
    PATIENT,
    THEME,
    PLACE
  }
}
