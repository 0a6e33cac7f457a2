package org.crossread.verdict;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;

/**
 * What a rule found, and why.
 *
 * @param severity present exactly when the relation is a conflict
 * @param rule the id of the rule, such as {@code duration.disjoint}
 * @param because one sentence a reader of newspapers understands, naming both values
 */
public record Comparison(
    Relation relation, Optional<Severity> severity, String rule, String because) {

  public Comparison {
    checkArgument(
        severity.isPresent() == (relation == Relation.CONFLICT),
        "%s cannot have severity %s",
        relation,
        severity);
  }

  /** Returns a finding that is no conflict. */
  public static Comparison of(Relation relation, String rule, String because) {
    return new Comparison(relation, Optional.empty(), rule, because);
  }

  /** Returns a conflict. */
  public static Comparison conflict(Severity severity, String rule, String because) {
    return new Comparison(Relation.CONFLICT, Optional.of(severity), rule, because);
  }

  /** Returns the same finding told from the other side; the reason names both in either case. */
  public Comparison mirror() {
    return new Comparison(relation.mirror(), severity, rule, because);
  }
}
