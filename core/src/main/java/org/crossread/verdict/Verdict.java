package org.crossread.verdict;

/** What the sources, taken together, say about one fact, from the gravest to the mildest. */
public enum Verdict {
  CONFLICT,
  UPDATES,
  REFINES,
  AGREE,
  COMPATIBLE,
  SINGLE_SOURCE
}
