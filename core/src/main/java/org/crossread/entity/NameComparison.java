package org.crossread.entity;

/**
 * Whether two names may name one thing, how surely, and why.
 *
 * @param judgement the decision
 * @param score from 0, nothing in common, to 1, the same name; comparable within one type only
 * @param because the reason in words, both names quoted
 */
public record NameComparison(Judgement judgement, double score, String because) {

  /** The decision on two names. */
  public enum Judgement {
    /** They name one thing as far as names can tell. */
    SAME,
    /** Something speaks against it that no likeness outweighs: another given name, Jr., digits. */
    DIFFERENT,
    /** Nothing speaks against it, and too little for it. */
    UNSURE
  }

  static NameComparison same(double score, String because) {
    return new NameComparison(Judgement.SAME, score, because);
  }

  static NameComparison different(double score, String because) {
    return new NameComparison(Judgement.DIFFERENT, score, because);
  }

  static NameComparison unsure(double score, String because) {
    return new NameComparison(Judgement.UNSURE, score, because);
  }

  /** Returns whether the names are held to name one thing. */
  public boolean same() {
    return judgement == Judgement.SAME;
  }
}
