package org.crossread.alignment;

import com.google.common.collect.ImmutableList;
import org.crossread.claim.Claim;

/**
 * Claims that speak about one fact.
 *
 * @param claims the claims, in the order of sources and text; at least one
 * @param pairs which of them were found to meet
 */
public record Alignment(ImmutableList<Claim> claims, ImmutableList<Pair> pairs) {

  /** Two claims about one fact; {@code left} comes first in the order of sources and text. */
  public record Pair(Claim left, Claim right) {}
}
