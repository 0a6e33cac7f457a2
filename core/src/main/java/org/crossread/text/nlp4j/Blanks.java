package org.crossread.text.nlp4j;

/** What separates tokens and is part of none. */
final class Blanks {
  private Blanks() {}

  /** White space of any kind, control characters, and the invisible marks around words. */
  static boolean isBlank(char c) {
    return c <= ' '
        || Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.isISOControl(c)
        || isInvisible(c);
  }

  /** Zero-width space, joiner-free marks of direction, word joiner, byte order mark. */
  private static boolean isInvisible(char c) {
    return c == '\u200B' || c == '\u200E' || c == '\u200F' || c == '\u2060' || c == '\uFEFF';
  }

  /** Whether {@code text} may be cut before {@code index} without cutting a character. */
  static boolean isBoundary(CharSequence text, int index) {
    return index <= 0
        || index >= text.length()
        || !Character.isSurrogatePair(text.charAt(index - 1), text.charAt(index));
  }
}
