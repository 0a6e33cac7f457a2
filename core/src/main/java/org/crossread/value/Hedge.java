package org.crossread.value;

/**
 * How firmly a source commits to the amount it states.
 *
 * <p>The phrases that signal each hedge live in {@code hedges.en.tsv}.
 */
public enum Hedge {
  /** "two years": that amount. */
  EXACT,
  /** "about two years": near it, on either side. */
  ABOUT,
  /** "almost two years": less, but not by much. */
  ALMOST,
  /** "just over two years": more, but not by much. */
  JUST_OVER,
  /** "more than two years". */
  MORE_THAN,
  /** "at least two years". */
  AT_LEAST,
  /** "less than two years". */
  LESS_THAN,
  /** "at most two years". */
  AT_MOST,
  /** "up to two years": that amount or any smaller, and it is a maximum. */
  UP_TO,
  /** "a few", "several", "dozens": a vague amount, whose bounds the wording fixes. */
  VAGUE
}
