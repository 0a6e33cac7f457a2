package org.crossread.claim;

/** Whether a claim affirms or denies. */
public enum Polarity {
  AFFIRMED,
  DENIED;

  public Polarity negated() {
    return this == AFFIRMED ? DENIED : AFFIRMED;
  }
}
