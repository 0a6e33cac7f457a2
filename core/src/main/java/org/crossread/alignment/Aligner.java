package org.crossread.alignment;

import com.google.common.collect.ImmutableList;
import org.crossread.claim.Claim;

/** Groups claims that speak about the same fact. Pure. */
@FunctionalInterface
public interface Aligner {

  /** Returns the groups in order of their first claims; every claim is in exactly one. */
  ImmutableList<Alignment> align(ImmutableList<Claim> claims);
}
