package org.crossread.source;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.primitives.ImmutableIntArray;
import java.util.Arrays;

/**
 * The lines of a text, so that an offset can be told as a person finds it in an editor.
 *
 * <p>Lines end at {@code \n}, {@code \r\n} or a lone {@code \r}. Lines and columns are counted from
 * 1; columns count characters, not UTF-16 code units, so an emoji is one column.
 */
public final class Lines {

  /** A place in a text, written {@code line:column}. */
  public record Place(int line, int column) {
    @Override
    public String toString() {
      return line + ":" + column;
    }
  }

  private final String text;
  private final int[] starts;

  private Lines(String text, int[] starts) {
    this.text = text;
    this.starts = starts;
  }

  /** Returns the lines of {@code text}. Linear in its length. */
  public static Lines of(String text) {
    ImmutableIntArray.Builder starts = ImmutableIntArray.builder();
    starts.add(0);
    for (int i = 0; i < text.length(); i++) {
      if (endsLine(text, i)) {
        starts.add(i + 1);
      }
    }
    return new Lines(text, starts.build().toArray());
  }

  private static boolean endsLine(String text, int index) {
    return switch (text.charAt(index)) {
      case '\n' -> true;
      case '\r' -> index + 1 == text.length() || text.charAt(index + 1) != '\n';
      default -> false;
    };
  }

  /** Returns the place of the character at {@code offset}. Linear in the length of its line. */
  public Place at(int offset) {
    checkArgument(
        0 <= offset && offset <= text.length(),
        "no offset in a text of %s characters: %s",
        text.length(),
        offset);
    int line = lineOf(offset);
    return new Place(line + 1, text.codePointCount(starts[line], offset) + 1);
  }

  /** Returns the line around {@code offset}, its end mark included. Logarithmic in the lines. */
  public Span around(int offset) {
    int line = lineOf(offset);
    int end = line + 1 < starts.length ? starts[line + 1] : text.length();
    return new Span(starts[line], end);
  }

  private int lineOf(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    return found >= 0 ? found : -found - 2;
  }
}
