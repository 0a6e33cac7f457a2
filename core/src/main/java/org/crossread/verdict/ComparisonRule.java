package org.crossread.verdict;

import org.crossread.value.Value;

/**
 * Decides how two values of one kind bear on each other.
 *
 * <p>A rule is a pure function. It keeps no state and may be called from any thread. Writing {@code
 * a ~ b} for {@code compare(a, b).relation()}, every rule keeps four laws, for all values:
 *
 * <ul>
 *   <li><i>reflexive</i>: {@code a ~ a} is {@code AGREE}
 *   <li><i>mirrored</i>: {@code b ~ a} is {@code (a ~ b).mirror()}
 *   <li><i>refinement chains</i>: if {@code a} refines {@code b} and {@code b} refines {@code c},
 *       then {@code a} refines {@code c}
 *   <li><i>conflict survives refinement</i>: if {@code a} conflicts with {@code b} and {@code c}
 *       refines {@code a}, then {@code c} conflicts with {@code b}
 * </ul>
 *
 * @param <V> the kind of value
 */
@FunctionalInterface
public interface ComparisonRule<V extends Value> {

  Comparison compare(V left, V right);
}
