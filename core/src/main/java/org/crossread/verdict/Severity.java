package org.crossread.verdict;

/** How much a conflict weighs. */
public enum Severity {
  /** Rounding or loose wording could explain it. */
  MINOR,
  /** No wording explains it. */
  MAJOR
}
