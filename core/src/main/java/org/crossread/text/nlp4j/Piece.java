package org.crossread.text.nlp4j;

/** A token's place in the text, in UTF-16 code units: not empty, and never white space alone. */
record Piece(int start, int end) {
  String of(String text) {
    return text.substring(start, end);
  }

  boolean touches(Piece next) {
    return end == next.start;
  }
}
