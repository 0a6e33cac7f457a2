package org.crossread.text;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.crossread.source.Span;

/**
 * Cuts a text into blocks: paragraphs, headings, captions.
 *
 * <p>A line is a block, for that is how articles come. Where a text is wrapped by hand, a line that
 * ends in the middle of a sentence goes on in the next: it does when the line ends without a full
 * stop and the next begins with a small letter, or when most lines of the text end so at one width.
 * Linear in the text.
 */
final class Blocks {

  private static final String SENTENCE_ENDS = ".!?:;\"”’')]…";
  private static final int NARROWEST_WRAP = 40;
  private static final int WIDEST_WRAP = 100;

  private Blocks() {}

  /**
   * Returns the blocks of {@code text} in order, without surrounding white space; none is empty.
   */
  static ImmutableList<Span> of(String text) {
    List<Span> lines = lines(text);
    boolean wrapped = isWrapped(text, lines);
    List<Span> blocks = new ArrayList<>();
    for (Span line : lines) {
      Span last = blocks.isEmpty() ? null : blocks.get(blocks.size() - 1);
      if (last != null && goesOn(text, last, line, wrapped)) {
        blocks.set(blocks.size() - 1, last.cover(line));
      } else {
        blocks.add(line);
      }
    }
    return ImmutableList.copyOf(blocks);
  }

  private static List<Span> lines(String text) {
    List<Span> lines = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || isBreak(text.charAt(i))) {
        int first = start;
        int end = i;
        while (first < end && isBlank(text.charAt(first))) {
          first++;
        }
        while (end > first && isBlank(text.charAt(end - 1))) {
          end--;
        }
        if (first < end) {
          lines.add(new Span(first, end));
        }
        start = i + 1;
      }
    }
    return lines;
  }

  private static boolean goesOn(String text, Span block, Span line, boolean wrapped) {
    return adjacent(text, block, line)
        && !endsSentence(text, block)
        && (wrapped || Character.isLowerCase(text.charAt(line.start())));
  }

  /** Returns whether the text was wrapped by hand: full lines, most ending inside a sentence. */
  private static boolean isWrapped(String text, List<Span> lines) {
    int inside = 0;
    int followed = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (lines.get(i).length() > WIDEST_WRAP) {
        return false;
      }
      if (adjacent(text, lines.get(i), lines.get(i + 1))) {
        followed++;
        if (lines.get(i).length() >= NARROWEST_WRAP && !endsSentence(text, lines.get(i))) {
          inside++;
        }
      }
    }
    return followed > 2 && 2 * inside > followed;
  }

  /** Returns whether just one line break lies between the two. */
  private static boolean adjacent(String text, Span first, Span second) {
    int breaks = 0;
    for (int i = first.end(); i < second.start(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || (c == '\r' && text.charAt(i + 1) != '\n') || c == '\u2029') {
        breaks++;
      }
    }
    return breaks == 1;
  }

  private static boolean endsSentence(String text, Span block) {
    return SENTENCE_ENDS.indexOf(text.charAt(block.end() - 1)) >= 0;
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029';
  }

  /** White space, NUL and other controls, and the byte order mark carry no words. */
  private static boolean isBlank(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.isISOControl(c)
        || c == '\uFEFF';
  }
}
