package org.crossread.verdict;

import com.google.common.collect.Range;

/** How one statement bears on another. */
public enum Relation {
  /** Both say the same. */
  AGREE,
  /** The first is more exact and fits within the second. */
  REFINES,
  /** The second is more exact and fits within the first. */
  REFINED_BY,
  /** Both can be true, neither says more than the other. */
  COMPATIBLE,
  /** The first is the later state of something that grows or changes. */
  UPDATES,
  /** The second is the later state of something that grows or changes. */
  UPDATED_BY,
  /** They cannot both be true. */
  CONFLICT;

  /** Returns the relation of two sets of possible truths; neither is empty. */
  public static <C extends Comparable<?>> Relation of(Range<C> left, Range<C> right) {
    if (left.equals(right)) {
      return AGREE;
    } else if (right.encloses(left)) {
      return REFINES;
    } else if (left.encloses(right)) {
      return REFINED_BY;
    } else if (left.isConnected(right) && !left.intersection(right).isEmpty()) {
      return COMPATIBLE;
    } else {
      return CONFLICT;
    }
  }

  /** Returns the same relation told from the other side. */
  public Relation mirror() {
    return switch (this) {
      case REFINES -> REFINED_BY;
      case REFINED_BY -> REFINES;
      case UPDATES -> UPDATED_BY;
      case UPDATED_BY -> UPDATES;
      case AGREE, COMPATIBLE, CONFLICT -> this;
    };
  }
}
