package org.crossread.verdict;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableTable;
import com.google.common.collect.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.crossread.claim.Claim;
import org.crossread.claim.Polarity;
import org.crossread.value.Occurrence;

/**
 * Gathers aligned claims into positions.
 *
 * <p>The most exact claims open the positions: those that agree share one. A claim that they refine
 * joins the position it fits, of its own source if it can choose: what a paper says loosely in one
 * place it says exactly in another.
 */
final class Positions {

  private final ImmutableList<Claim> claims;
  private final Table<Claim, Claim, Relation> relations;

  private Positions(ImmutableList<Claim> claims, Iterable<ClaimRelation> relations) {
    this.claims = claims;
    ImmutableTable.Builder<Claim, Claim, Relation> table = ImmutableTable.builder();
    for (ClaimRelation relation : relations) {
      table.put(relation.a(), relation.b(), relation.relation());
      table.put(relation.b(), relation.a(), relation.relation().mirror());
    }
    this.relations = table.buildOrThrow();
  }

  /** Returns the positions in the order in which they first appear; every claim is in one. */
  static ImmutableList<Position> of(
      ImmutableList<Claim> claims, Iterable<ClaimRelation> relations) {
    return new Positions(claims, relations).gather();
  }

  private ImmutableList<Position> gather() {
    List<List<Claim>> positions = new ArrayList<>();
    List<Claim> loose = new ArrayList<>();
    for (Claim claim : claims) {
      if (isRefined(claim)) {
        loose.add(claim);
      } else {
        join(claim, positions);
      }
    }
    loose.forEach(claim -> join(claim, positions));
    positions.forEach(position -> position.sort(Comparator.comparingInt(claims::indexOf)));
    positions.sort(Comparator.comparingInt(position -> claims.indexOf(position.get(0))));
    return positions.stream().map(this::position).collect(toImmutableList());
  }

  private boolean isRefined(Claim claim) {
    return relations.row(claim).containsValue(Relation.REFINED_BY);
  }

  private void join(Claim claim, List<List<Claim>> positions) {
    List<Claim> best = null;
    int bestFit = 0;
    for (List<Claim> position : positions) {
      int fit = fit(claim, position);
      if (fit > bestFit) {
        best = position;
        bestFit = fit;
      }
    }
    if (best == null) {
      positions.add(new ArrayList<>(List.of(claim)));
    } else {
      best.add(claim);
    }
  }

  /**
   * Returns how well a claim fits a position: not at all if it conflicts with one of its claims.
   */
  private int fit(Claim claim, List<Claim> position) {
    int fit = 0;
    for (Claim other : position) {
      Relation relation = relations.get(claim, other);
      if (relation == Relation.CONFLICT) {
        return 0;
      }
      boolean fits =
          relation == Relation.AGREE
              || relation == Relation.REFINED_BY
              || relation == Relation.REFINES;
      boolean sameSource = other.source().id().equals(claim.source().id());
      fit = Math.max(fit, fits ? (sameSource ? 2 : 1) : 0);
    }
    return fit;
  }

  private Position position(List<Claim> members) {
    Claim sharpest =
        members.stream().filter(claim -> !isRefined(claim)).findFirst().orElse(members.get(0));
    return new Position(inWords(sharpest), ImmutableList.copyOf(members));
  }

  /** Returns what a claim answers; an occurrence tells by itself whether it is denied. */
  private static String inWords(Claim claim) {
    boolean negated = claim.polarity() == Polarity.DENIED && !(claim.value() instanceof Occurrence);
    return (negated ? "not " : "") + claim.value();
  }
}
