package org.crossread.verdict;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.crossread.claim.Claim;

/**
 * A question, and the positions that the sources take on it.
 *
 * @param id the finding's id within a report
 * @param question the question in words: "How long is Navalny's sentence?"
 * @param verdict the gravest relation across sources, or SINGLE_SOURCE
 * @param severity of the gravest conflict, if there is one
 * @param level who disagrees
 * @param kind the kind of value in question: DURATION, DATE, COUNT, MONEY, ...
 * @param positions the answers, in the order in which they first appear
 * @param relations how the claims bear on each other, pair by pair
 */
public record Finding(
    String id,
    String question,
    Verdict verdict,
    Optional<Severity> severity,
    Level level,
    String kind,
    ImmutableList<Position> positions,
    ImmutableList<ClaimRelation> relations) {

  /** Returns the claims of all positions. */
  public ImmutableList<Claim> claims() {
    return positions.stream()
        .flatMap(position -> position.claims().stream())
        .collect(ImmutableList.toImmutableList());
  }

  /** Returns this finding under another id. */
  public Finding withId(String other) {
    return new Finding(other, question, verdict, severity, level, kind, positions, relations);
  }
}
