package org.crossread.testkit;

import static org.crossread.verdict.Relation.AGREE;
import static org.crossread.verdict.Relation.CONFLICT;
import static org.crossread.verdict.Relation.REFINES;

import org.crossread.value.Value;
import org.crossread.verdict.ComparisonRule;
import org.crossread.verdict.Relation;

/**
 * The laws of {@link ComparisonRule} as plain predicates, for any property-testing engine.
 *
 * <p>A law of the form "if ... then ..." also has a {@code premise}, so that a test can check that
 * its generator makes the law bite.
 *
 * @param rule the rule under test
 * @param <V> the kind of value it compares
 */
public record ComparisonLaws<V extends Value>(ComparisonRule<V> rule) {

  public boolean reflexive(V a) {
    return relation(a, a) == AGREE;
  }

  public boolean mirrored(V a, V b) {
    return relation(b, a) == relation(a, b).mirror();
  }

  /** The reason and the gravity of a finding do not hang on which side is told first. */
  public boolean sameSeverityFromBothSides(V a, V b) {
    return rule.compare(a, b).severity().equals(rule.compare(b, a).severity());
  }

  public boolean refinementChains(V a, V b, V c) {
    return !refinementChainsPremise(a, b, c) || relation(a, c) == REFINES;
  }

  public boolean refinementChainsPremise(V a, V b, V c) {
    return relation(a, b) == REFINES && relation(b, c) == REFINES;
  }

  public boolean conflictSurvivesRefinement(V a, V b, V c) {
    return !conflictSurvivesRefinementPremise(a, b, c) || relation(c, b) == CONFLICT;
  }

  public boolean conflictSurvivesRefinementPremise(V a, V b, V c) {
    return relation(a, b) == CONFLICT && relation(c, a) == REFINES;
  }

  private Relation relation(V left, V right) {
    return rule.compare(left, right).relation();
  }
}
