package org.crossread.claim;

/** As what a claim is put forward. */
public enum Modality {
  /** "was sentenced": as a fact. */
  ASSERTED,
  /** "is accused of", "allegedly": as an accusation. */
  ALLEGED,
  /** "will discuss", "plans to": as something to come. */
  PLANNED,
  /** "called for", "urged": as a demand or wish. */
  DEMANDED,
  /** "if", "could", "faces": as a possibility. */
  HYPOTHETICAL,
  /** "questioned that", "doubts": as something put in doubt. */
  QUESTIONED
}
