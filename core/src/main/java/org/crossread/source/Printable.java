package org.crossread.source;

import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.Range;
import java.util.Locale;

/**
 * Foreign text made fit to stand on one line of a terminal: nothing in it can move the cursor,
 * change a colour or turn the direction of the words around it.
 *
 * <table>
 * <caption>What is shown in its place</caption>
 * <tr><th>in the text                              <th>shown
 * <tr><td>white space and line breaks, in any run  <td>one space
 * <tr><td>control characters, such as escape       <td>{@code <U+001B>}
 * <tr><td>marks that turn the reading direction    <td>{@code <U+202E>}
 * <tr><td>half a surrogate pair                    <td>{@code <U+D83D>}
 * <tr><td>anything else                            <td>itself
 * </table>
 *
 * <p>The rules are fixed here and do not follow the Unicode tables of the running JVM.
 */
public final class Printable {

  private static final ImmutableRangeSet<Integer> SHOWN_AS_ESCAPE =
      ImmutableRangeSet.<Integer>builder()
          .add(Range.closed(0x0000, 0x001F))
          .add(Range.closed(0x007F, 0x009F))
          .add(Range.singleton(0x061C))
          .add(Range.singleton(0x200B))
          .add(Range.closed(0x200E, 0x200F))
          .add(Range.closed(0x202A, 0x202E))
          .add(Range.closed(0x2060, 0x206F))
          .add(Range.closed(0xD800, 0xDFFF))
          .add(Range.singleton(0xFEFF))
          .add(Range.closed(0xFFF9, 0xFFFB))
          .add(Range.closed(0xE0000, 0xE0FFF))
          .build();

  private Printable() {}

  /** Returns {@code text} on one line. Linear in its length. */
  public static String line(String text) {
    StringBuilder line = new StringBuilder(text.length());
    boolean blank = false;
    for (int i = 0; i < text.length(); ) {
      int character = text.codePointAt(i);
      i += Character.charCount(character);
      if (!isBlank(character)) {
        append(line, character);
      } else if (!blank) {
        line.append(' ');
      }
      blank = isBlank(character);
    }
    return line.toString();
  }

  /** Returns whether {@code character}, which is no white space, is shown as an escape. */
  public static boolean isEscaped(int character) {
    return SHOWN_AS_ESCAPE.contains(character);
  }

  private static void append(StringBuilder line, int character) {
    if (isEscaped(character)) {
      line.append(String.format(Locale.ROOT, "<U+%04X>", character));
    } else {
      line.appendCodePoint(character);
    }
  }

  private static boolean isBlank(int character) {
    return switch (character) {
      case ' ', '\t', '\n', 0x0B, '\f', '\r', 0x85, 0x2028, 0x2029 -> true;
      default -> false;
    };
  }
}
