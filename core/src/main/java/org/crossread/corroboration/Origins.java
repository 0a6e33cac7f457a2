package org.crossread.corroboration;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.crossread.claim.Claim;
import org.crossread.verdict.Position;

/**
 * The origin of every claim: the agency its words credit, the source its text copies, or its own
 * source.
 *
 * @param byClaim the origin's name for each claim id
 */
public record Origins(ImmutableMap<String, String> byClaim) {

  /** Returns the origin of a claim; its own source where none is recorded. */
  public String of(Claim claim) {
    return byClaim.getOrDefault(claim.id(), claim.source().id());
  }

  /** Returns the independent origins behind a position, in order of first appearance. */
  public ImmutableList<String> of(Position position) {
    return position.claims().stream().map(this::of).distinct().collect(toImmutableList());
  }
}
