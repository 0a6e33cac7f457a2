package org.crossread.text.nlp4j;

import com.google.common.collect.ImmutableList;

/**
 * Cuts a block into stretches of bounded length, so that no step after it meets a text of unbounded
 * length. A paragraph of usual length is one window; a longer one is cut after a sentence, else at
 * a blank, else anywhere between two characters.
 */
final class Windows {
  private static final int LIMIT = 16_384;

  private Windows() {}

  static ImmutableList<Piece> of(String text, int startInclusive, int endExclusive) {
    ImmutableList.Builder<Piece> windows = ImmutableList.builder();
    int start = startInclusive;
    while (start < endExclusive) {
      int end = endExclusive - start <= LIMIT ? endExclusive : cut(text, start, start + LIMIT);
      windows.add(new Piece(start, end));
      start = end;
    }
    return windows.build();
  }

  private static int cut(String text, int start, int limit) {
    int blank = limit;
    for (int i = limit - 1; i > start + LIMIT / 2; i--) {
      if (Blanks.isBlank(text.charAt(i))) {
        if (endsSentence(text.charAt(i - 1))) {
          return i;
        }
        blank = blank == limit ? i : blank;
      }
    }
    return Blanks.isBoundary(text, blank) ? blank : blank - 1;
  }

  private static boolean endsSentence(char c) {
    return ".!?\"\u201D".indexOf(c) >= 0;
  }
}
