package org.crossread.verdict;

import org.crossread.alignment.RoleWords;
import org.crossread.value.Described;

/**
 * Compares descriptions: what somebody is, or is called.
 *
 * <p>People have many roles at once, so two roles conflict only if one excludes the other: the head
 * of a state is not in opposition to it. Otherwise they agree, one is narrower, or they are {@code
 * COMPATIBLE}.
 */
public final class RoleRule implements ComparisonRule<Described> {

  private final RoleWords words = new RoleWords();

  @Override
  public Comparison compare(Described left, Described right) {
    String a = left.text();
    String b = right.text();
    return switch (words.compare(left, right)) {
      case SAME ->
          Comparison.of(Relation.AGREE, "role.same", "'%s' and '%s' say the same".formatted(a, b));
      case NARROWER ->
          Comparison.of(
              Relation.REFINES, "role.narrower", "'%s' says more than '%s'".formatted(a, b));
      case BROADER ->
          Comparison.of(
              Relation.REFINED_BY, "role.narrower", "'%s' says more than '%s'".formatted(b, a));
      case EXCLUSIVE ->
          Comparison.conflict(
              Severity.MAJOR, "role.exclusive", "nobody is both '%s' and '%s'".formatted(a, b));
      case UNRELATED ->
          Comparison.of(
              Relation.COMPATIBLE, "role.other", "one can be both '%s' and '%s'".formatted(a, b));
    };
  }
}
