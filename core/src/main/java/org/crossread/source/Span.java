package org.crossread.source;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Comparator;

/**
 * A half-open stretch {@code [start, end)} of a source's text.
 *
 * <p>Spans are ordered by where they start, then by where they end.
 *
 * @param start offset of the first character, in UTF-16 code units from the start of the text
 * @param end offset just past the last character
 */
public record Span(int start, int end) implements Comparable<Span> {

  private static final Comparator<Span> ORDER =
      Comparator.comparingInt(Span::start).thenComparingInt(Span::end);

  public Span {
    checkArgument(0 <= start && start <= end, "not a span: [%s, %s)", start, end);
  }

  /** Returns the number of UTF-16 code units in this span. */
  public int length() {
    return end - start;
  }

  /** Returns whether every character of {@code other} lies in this span. */
  public boolean encloses(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** Returns whether some character lies in both spans. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** Returns the smallest span that encloses both. */
  public Span cover(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  @Override
  public int compareTo(Span other) {
    return ORDER.compare(this, other);
  }

  /** Returns this span in the notation of the documentation, such as {@code [52, 73)}. */
  @Override
  public String toString() {
    return "[" + start + ", " + end + ")";
  }
}
