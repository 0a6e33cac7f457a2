package org.crossread.corroboration;

import com.google.common.collect.ImmutableList;
import org.crossread.claim.Claim;
import org.crossread.source.Source;

/** Finds out where claims come from. Pure. */
@FunctionalInterface
public interface OriginFinder {

  Origins originsOf(ImmutableList<Source> sources, ImmutableList<Claim> claims);
}
