package org.crossread.verdict;

import org.crossread.value.Named;

/**
 * Compares what is named: places by containment, everything else by identity.
 *
 * <ul>
 *   <li>"Berlin" {@code REFINES} "Germany"
 *   <li>"Moscow airport" {@code REFINES} "Moscow"
 *   <li>two names of one thing {@code AGREE}
 *   <li>two countries are in {@code CONFLICT}; two places of which too little is known are {@code
 *       COMPATIBLE}
 * </ul>
 */
public final class PlaceRule implements ComparisonRule<Named> {

  private final Geography geography;

  /** What is known of places. */
  public interface Geography {

    /** Returns whether {@code inner} lies within {@code outer}; both are names. */
    boolean contains(String outer, String inner);

    /** Returns whether the two are known to have no point in common. */
    boolean apart(String left, String right);
  }

  /** Returns a rule that knows the given geography. */
  public PlaceRule(Geography geography) {
    this.geography = geography;
  }

  @Override
  public Comparison compare(Named left, Named right) {
    String a = left.text();
    String b = right.text();
    if (left.entity().equals(right.entity())) {
      return samePlace(left, right);
    } else if (geography.contains(right.name(), left.name())) {
      return Comparison.of(Relation.REFINES, "place.within", "%s is in %s".formatted(a, b));
    } else if (geography.contains(left.name(), right.name())) {
      return Comparison.of(Relation.REFINED_BY, "place.within", "%s is in %s".formatted(b, a));
    } else if (geography.apart(left.name(), right.name())) {
      return Comparison.conflict(
          Severity.MAJOR, "place.apart", "%s and %s are two places".formatted(a, b));
    }
    return Comparison.of(
        Relation.COMPATIBLE,
        "place.unknown",
        "nothing is known of how %s and %s lie to each other".formatted(a, b));
  }

  private static Comparison samePlace(Named left, Named right) {
    if (left.part().equals(right.part())) {
      return Comparison.of(Relation.AGREE, "place.same", "both say %s".formatted(left.name()));
    } else if (right.part().isEmpty()) {
      return Comparison.of(
          Relation.REFINES, "place.within", "%s is in %s".formatted(left.text(), right.text()));
    } else if (left.part().isEmpty()) {
      return Comparison.of(
          Relation.REFINED_BY, "place.within", "%s is in %s".formatted(right.text(), left.text()));
    }
    return Comparison.of(
        Relation.COMPATIBLE,
        "place.parts",
        "%s and %s are both of %s".formatted(left.text(), right.text(), left.name()));
  }
}
