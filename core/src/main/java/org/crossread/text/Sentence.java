package org.crossread.text;

import com.google.common.collect.ImmutableList;
import org.crossread.source.Span;

/**
 * One sentence of a document.
 *
 * @param index its place among the document's sentences
 * @param block index of the paragraph it stands in
 * @param span from its first token to its last
 * @param zone the part of the article it stands in
 * @param tokens its words, never none
 */
public record Sentence(int index, int block, Span span, Zone zone, ImmutableList<Token> tokens) {

  /** Returns the document index of the first token. */
  public int first() {
    return tokens.get(0).index();
  }

  /** Returns the document index just past the last token. */
  public int end() {
    return tokens.get(tokens.size() - 1).index() + 1;
  }
}
