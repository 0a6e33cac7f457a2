package org.crossread.verdict;

import org.crossread.claim.Claim;

/** How two claims about one fact bear on each other: {@code a}'s relation to {@code b}. */
public record ClaimRelation(Claim a, Claim b, Comparison comparison) {

  public Relation relation() {
    return comparison.relation();
  }

  /** Returns whether the claims are of two sources. */
  public boolean acrossSources() {
    return !a.source().id().equals(b.source().id());
  }
}
