package org.crossread.source;

import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.Optional;

/** Guesses which known word a misspelled one was meant to be. */
final class Spelling {

  private static final int LONGEST = 40;

  private Spelling() {}

  /** Returns the known word that at most a third of the letters separate from {@code word}. */
  static Optional<String> nearest(String word, ImmutableSet<String> known) {
    return word.length() > LONGEST
        ? Optional.empty()
        : known.stream()
            .filter(candidate -> 3 * distance(word, candidate) <= candidate.length())
            .min(Comparator.comparingInt(candidate -> distance(word, candidate)));
  }

  /** Levenshtein's distance, row by row: the least number of letters to add, drop or change. */
  static int distance(String left, String right) {
    int[] row = new int[right.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= left.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int change = diagonal + (left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[right.length()];
  }
}
