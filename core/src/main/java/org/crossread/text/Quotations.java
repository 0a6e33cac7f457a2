package org.crossread.text;

import com.google.common.collect.ImmutableList;
import java.util.function.IntPredicate;
import org.crossread.source.Span;

/**
 * Finds what stands between quotation marks within a block.
 *
 * <p>Curly and straight marks, double and single. An apostrophe is no mark: a single one opens only
 * after a space or bracket and before a letter, and closes only after a character and before
 * something that is no letter. A double mark left open quotes to the end of the block, as papers
 * print a quotation that goes on in the next paragraph; a single one left open quotes nothing.
 * Linear in the block.
 */
final class Quotations {

  private static final int NONE = -1;

  private Quotations() {}

  /** Returns the quoted stretches of the block, marks left out, in order; none overlaps another. */
  static ImmutableList<Span> in(String text, Span block) {
    ImmutableList.Builder<Span> found = ImmutableList.builder();
    int[] singles = nextOf(block, at -> closesSingle(text, block, at));
    int[] doubles = nextOf(block, at -> isDouble(text.charAt(at)));
    int at = block.start();
    while (at < block.end()) {
      int end = at + 1 < block.end() ? closing(text, block, at, singles, doubles) : NONE;
      if (end > at + 1) {
        found.add(new Span(at + 1, end));
      }
      at = Math.max(at, end) + 1;
    }
    return found.build();
  }

  /** Returns where the quotation that opens at {@code at} ends, or NONE if none opens there. */
  private static int closing(String text, Span block, int at, int[] singles, int[] doubles) {
    int next = at + 1 - block.start();
    if (isDouble(text.charAt(at))) {
      return doubles[next] == NONE ? block.end() : doubles[next];
    }
    boolean closed =
        singles[next] != NONE && (doubles[next] == NONE || singles[next] < doubles[next]);
    return closed && opensSingle(text, block, at) ? singles[next] : NONE;
  }

  /** Returns for each place of the block the first place from there on that is a mark, or NONE. */
  private static int[] nextOf(Span block, IntPredicate isMark) {
    int[] next = new int[block.length()];
    int nearest = NONE;
    for (int at = block.end() - 1; at >= block.start(); at--) {
      nearest = isMark.test(at) ? at : nearest;
      next[at - block.start()] = nearest;
    }
    return next;
  }

  private static boolean isDouble(char c) {
    return c == '"' || c == '“' || c == '”' || c == '«' || c == '»' || c == '„';
  }

  private static boolean opensSingle(String text, Span block, int at) {
    char c = text.charAt(at);
    boolean mark = c == '‘' || c == '\'';
    boolean free = at == block.start() || !Character.isLetterOrDigit(text.charAt(at - 1));
    return mark && free && at + 1 < block.end() && Character.isLetter(text.charAt(at + 1));
  }

  private static boolean closesSingle(String text, Span block, int at) {
    char c = text.charAt(at);
    boolean mark = c == '’' || c == '\'';
    return mark && (at + 1 == block.end() || !Character.isLetterOrDigit(text.charAt(at + 1)));
  }
}
