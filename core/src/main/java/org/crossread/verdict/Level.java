package org.crossread.verdict;

/** Who disagrees. */
public enum Level {
  /** The outlets, in their own voice. */
  OUTLETS,
  /** The people they quote; the outlets themselves may well agree. */
  PARTIES
}
