package org.crossread.text.nlp4j;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * Groups tokens into sentences.
 *
 * <table>
 * <caption>Where a sentence ends</caption>
 * <tr><th>text                         <th>it ends after
 * <tr><td>He left. She stayed.         <td>each full stop, question and exclamation mark
 * <tr><td>"He left." She stayed.       <td>the quotes and brackets that close right there
 * <tr><td>"Where?" he asked.           <td>the last full stop: a small letter goes on
 * <tr><td>Mr. J. Smith of the U.S. Army<td>no abbreviation
 * <tr><td>in the U.S. The army         <td>an abbreviation before a word that opens sentences
 * <tr><td>a list that does not end     <td>punctuation, at most 200 tokens on
 * </table>
 */
final class Sentences {
  private static final int LONGEST = 200;

  private static final CharMatcher FINAL_MARKS = CharMatcher.anyOf(".?!…‼⁇⁈⁉");
  private static final CharMatcher CLOSERS = CharMatcher.anyOf("\"')]}’”»");
  private static final CharMatcher PAUSES = CharMatcher.anyOf(",;:");
  private static final CharMatcher CUTS = CharMatcher.anyOf(",;:-–—");

  private final Abbreviations abbreviations;

  Sentences(Abbreviations abbreviations) {
    this.abbreviations = abbreviations;
  }

  /** Linear in the number of pieces; none is lost. */
  ImmutableList<ImmutableList<Piece>> of(String text, List<Piece> pieces) {
    return new Grouping(text, pieces).group();
  }

  private final class Grouping {
    private final String text;
    private final List<Piece> pieces;
    private final ImmutableList.Builder<ImmutableList<Piece>> sentences = ImmutableList.builder();
    private int start;

    Grouping(String text, List<Piece> pieces) {
      this.text = text;
      this.pieces = pieces;
    }

    ImmutableList<ImmutableList<Piece>> group() {
      int at = 0;
      while (at < pieces.size()) {
        int next = afterClosers(at);
        if (endsBetween(at, next)) {
          close(next);
        }
        at = next;
        if (at - start >= LONGEST) {
          close(bestCut(at));
        }
      }
      close(pieces.size());
      return sentences.build();
    }

    private void close(int end) {
      if (start < end) {
        sentences.add(ImmutableList.copyOf(pieces.subList(start, end)));
        start = end;
      }
    }

    /** The index after {@code mark}, and after what closes there if it may end a sentence. */
    private int afterClosers(int mark) {
      int next = mark + 1;
      if (!isFinal(word(mark)) && !abbreviations.isOne(word(mark))) {
        return next;
      }
      while (next < pieces.size() && next - start < LONGEST && isCloser(next)) {
        next++;
      }
      return next;
    }

    private boolean isCloser(int index) {
      boolean closes = CLOSERS.matches(first(index)) || isFinal(word(index));
      return closes && pieces.get(index - 1).touches(pieces.get(index));
    }

    private boolean endsBetween(int mark, int next) {
      if (next == pieces.size()) {
        return false;
      }
      if (!isFinal(word(mark))) {
        return abbreviations.isOne(word(mark)) && abbreviations.endsBetween(word(mark), word(next));
      }
      boolean isPlainStop = next == mark + 1 && word(mark).equals(".");
      boolean goesOn = !isPlainStop && Character.isLowerCase(first(next));
      return !goesOn && !PAUSES.matches(first(next));
    }

    /** Where to cut a sentence that is too long: after its last pause, if not too early. */
    private int bestCut(int limit) {
      for (int i = limit - 1; i > start + LONGEST / 2; i--) {
        if (CUTS.matches(first(i))) {
          return i + 1;
        }
      }
      return limit;
    }

    private String word(int index) {
      return pieces.get(index).of(text);
    }

    private char first(int index) {
      return text.charAt(pieces.get(index).start());
    }
  }

  private static boolean isFinal(String word) {
    return FINAL_MARKS.matchesAllOf(word);
  }
}
