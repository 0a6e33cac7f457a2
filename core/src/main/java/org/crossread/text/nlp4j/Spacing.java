package org.crossread.text.nlp4j;

/**
 * Prepares a window for NLP4J's tokenizer: every blank becomes a space, and a space goes into
 * anything too long to be a word, because the tokenizer's patterns take quadratic time. Nothing but
 * spaces differs from the text, so tokens can be found in it again.
 */
final class Spacing {
  /** Longer than any word; shorter stretches are left alone. */
  private static final int LONGEST_WORD = 100;

  private static final int LONGEST_LINK = 2_000;

  private Spacing() {}

  static String of(String text, Piece window) {
    StringBuilder spaced = new StringBuilder(window.end() - window.start() + 16);
    int at = window.start();
    while (at < window.end()) {
      int end = stretchEnd(text, at, window.end());
      appendStretch(text, at, end, spaced);
      at = end;
      if (at < window.end()) {
        spaced.append(' ');
        at++;
      }
    }
    return spaced.toString();
  }

  private static int stretchEnd(String text, int start, int limit) {
    int end = start;
    while (end < limit && !Blanks.isBlank(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static void appendStretch(String text, int start, int end, StringBuilder spaced) {
    int limit = isLink(text, start) ? LONGEST_LINK : LONGEST_WORD;
    int at = start;
    while (end - at > limit) {
      int cut = Blanks.isBoundary(text, at + limit) ? at + limit : at + limit - 1;
      spaced.append(text, at, cut).append(' ');
      at = cut;
      limit = LONGEST_WORD;
    }
    spaced.append(text, at, end);
  }

  private static boolean isLink(String text, int start) {
    return text.startsWith("http://", start) || text.startsWith("https://", start);
  }
}
