package org.crossread.text;

import com.google.common.collect.ImmutableList;

/**
 * Finds sentences, words and their grammar in one block of text.
 *
 * <p>Implementations are pure and safe to share between threads: the same block gives the same
 * answer whatever was read before. They accept any text.
 */
public interface Syntax {

  /**
   * Reads the block {@code [blockStart, blockEnd)} of {@code text}.
   *
   * @return the sentences in order; offsets in them are offsets into {@code text}, and token spans
   *     are non-empty, rising and disjoint
   */
  ImmutableList<ParsedSentence> parse(String text, int blockStart, int blockEnd);
}
