package org.crossread.report;

import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.Range;
import java.util.ArrayList;
import java.util.List;

/**
 * The width of text on a terminal, in cells, and text cut to a width.
 *
 * <p>A letter takes one cell, an ideograph or an emoji two, a combining mark none. Cuts fall
 * between characters, never inside a surrogate pair nor before a combining mark, and between words
 * where one ends nearby; {@code …} stands for what was left out.
 */
final class Cells {

  private static final String ELLIPSIS = "…";
  private static final int NEARBY = 12;

  private static final ImmutableRangeSet<Integer> WIDE =
      ImmutableRangeSet.<Integer>builder()
          .add(Range.closed(0x1100, 0x115F))
          .add(Range.closed(0x2E80, 0x303E))
          .add(Range.closed(0x3041, 0xA4CF))
          .add(Range.closed(0xAC00, 0xD7A3))
          .add(Range.closed(0xF900, 0xFAFF))
          .add(Range.closed(0xFE30, 0xFE6F))
          .add(Range.closed(0xFF00, 0xFF60))
          .add(Range.closed(0xFFE0, 0xFFE6))
          .add(Range.closed(0x1F300, 0x1F64F))
          .add(Range.closed(0x1F680, 0x1F6FF))
          .add(Range.closed(0x1F900, 0x1FAFF))
          .add(Range.closed(0x20000, 0x3FFFD))
          .build();

  private Cells() {}

  /** Returns the number of cells {@code text} takes. */
  static int of(String text) {
    return text.codePoints().map(Cells::of).sum();
  }

  private static int of(int character) {
    if (character < 0x300) {
      return 1;
    }
    return switch (Character.getType(character)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      default -> WIDE.contains(character) ? 2 : 1;
    };
  }

  /** Returns the start of {@code text} that fits. */
  static String head(String text, int cells) {
    if (of(text) <= cells) {
      return text;
    } else if (cells < 1) {
      return "";
    }
    int end = 0;
    int used = 1;
    while (end < text.length() && used + of(text.codePointAt(end)) <= cells) {
      used += of(text.codePointAt(end));
      end += Character.charCount(text.codePointAt(end));
    }
    int space = text.lastIndexOf(' ', end);
    return text.substring(0, end - space <= NEARBY && space > 0 ? space : end) + ELLIPSIS;
  }

  /** Returns the end of {@code text} that fits. */
  static String tail(String text, int cells) {
    if (of(text) <= cells) {
      return text;
    } else if (cells < 1) {
      return "";
    }
    int start = text.length();
    int used = 1;
    while (start > 0 && used + of(text.codePointBefore(start)) <= cells) {
      used += of(text.codePointBefore(start));
      start -= Character.charCount(text.codePointBefore(start));
    }
    while (start < text.length() && of(text.codePointAt(start)) == 0) {
      start += Character.charCount(text.codePointAt(start));
    }
    int space = text.indexOf(' ', Math.max(0, start - 1));
    return ELLIPSIS + text.substring(space >= 0 && space - start < NEARBY ? space + 1 : start);
  }

  /**
   * Returns {@code text} in lines of at most {@code cells}, broken at spaces; a word stays whole.
   */
  static List<String> wrap(String text, int cells) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ", -1)) {
      if (!line.isEmpty() && of(line.toString()) + 1 + of(word) > cells) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }
}
