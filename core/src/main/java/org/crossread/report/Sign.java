package org.crossread.report;

import com.google.common.collect.ImmutableSet;
import org.crossread.verdict.Relation;
import org.crossread.verdict.Verdict;

/** How a verdict is shown: its mark, its word, its ink. */
enum Sign {
  CONFLICT("≠", "conflict", "conflict", "conflicts", Ink.CONFLICT, Relation.CONFLICT),
  UPDATES("↑", "updates", "update", "updates", Ink.UPDATE, Relation.UPDATES, Relation.UPDATED_BY),
  REFINES(
      "◉",
      "refines",
      "refinement",
      "refinements",
      Ink.REFINEMENT,
      Relation.REFINES,
      Relation.REFINED_BY),
  AGREE("=", "agrees", "agreement", "agreements", Ink.AGREEMENT, Relation.AGREE),
  COMPATIBLE("≈", "compatible", "compatible", "compatible", Ink.COMPATIBLE, Relation.COMPATIBLE),
  SINGLE_SOURCE("–", "single source", "single source", "single source", Ink.SINGLE);

  private final String mark;
  private final String word;
  private final String one;
  private final String many;
  private final Ink ink;
  private final ImmutableSet<Relation> relations;

  Sign(String mark, String word, String one, String many, Ink ink, Relation... relations) {
    this.mark = mark;
    this.word = word;
    this.one = one;
    this.many = many;
    this.ink = ink;
    this.relations = ImmutableSet.copyOf(relations);
  }

  static Sign of(Verdict verdict) {
    return switch (verdict) {
      case CONFLICT -> CONFLICT;
      case UPDATES -> UPDATES;
      case REFINES -> REFINES;
      case AGREE -> AGREE;
      case COMPATIBLE -> COMPATIBLE;
      case SINGLE_SOURCE -> SINGLE_SOURCE;
    };
  }

  String mark() {
    return mark;
  }

  String word() {
    return word;
  }

  Ink ink() {
    return ink;
  }

  Ink bold() {
    return this == CONFLICT ? Ink.CONFLICT_BOLD : ink;
  }

  /** Returns whether {@code relation} is what makes this verdict. */
  boolean tells(Relation relation) {
    return relations.contains(relation);
  }

  /** Returns {@code 4 refinements}, {@code 1 agreement}. */
  String counted(int count) {
    return count + " " + (count == 1 ? one : many);
  }
}
