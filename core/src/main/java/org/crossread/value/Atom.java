package org.crossread.value;

import org.crossread.source.Span;

/**
 * A run of digits, a run of letters, or a single sign: what words and figures are made of, whatever
 * a tokenizer glued together or took apart.
 *
 * @param kind which of the three
 * @param text the characters as printed
 * @param lower the same in lower case
 * @param span where they stand in the source
 * @param token document index of the token they stand in
 * @param spaced whether something, as a rule a blank, stands between this atom and the one before
 */
record Atom(Kind kind, String text, String lower, Span span, int token, boolean spaced) {

  /** Stands before the first and after the last atom of a phrase. */
  static final Atom NONE = new Atom(Kind.SIGN, "", "", new Span(0, 0), -1, true);

  enum Kind {
    DIGITS,
    LETTERS,
    SIGN
  }

  boolean isDigits() {
    return kind == Kind.DIGITS;
  }

  boolean isLetters() {
    return kind == Kind.LETTERS;
  }

  boolean isCapitalized() {
    return isLetters() && Character.isUpperCase(text.codePointAt(0));
  }
}
