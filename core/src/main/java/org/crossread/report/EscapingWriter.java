package org.crossread.report;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import org.crossread.source.Printable;

/**
 * Writes finished JSON with escapes in place of the characters that a reader's tools may choke on
 * or obey: halves of surrogate pairs, which have no form in UTF-8, and the control and direction
 * characters of terminals. Outside strings JSON holds none of them, so the meaning is the same.
 */
final class EscapingWriter extends FilterWriter {

  private static final int NONE = -1;

  /** A high surrogate whose other half has not been written yet. */
  private int pending = NONE;

  EscapingWriter(Writer out) {
    super(out);
  }

  @Override
  public void write(int character) throws IOException {
    char unit = (char) character;
    if (pending != NONE && Character.isLowSurrogate(unit)) {
      out.write(pending);
      out.write(unit);
      pending = NONE;
      return;
    }
    writePending();
    if (Character.isHighSurrogate(unit)) {
      pending = unit;
    } else if (isPlain(unit)) {
      out.write(unit);
    } else {
      escape(unit);
    }
  }

  @Override
  public void write(char[] characters, int offset, int length) throws IOException {
    int end = offset + length;
    for (int i = offset; i < end; i++) {
      write(characters[i]);
    }
  }

  @Override
  public void write(String text, int offset, int length) throws IOException {
    write(text.toCharArray(), offset, length);
  }

  private void writePending() throws IOException {
    if (pending != NONE) {
      escape((char) pending);
      pending = NONE;
    }
  }

  private void escape(char unit) throws IOException {
    out.write(String.format(Locale.ROOT, "\\u%04X", (int) unit));
  }

  /** Returns whether {@code unit} stands for itself; below the space it is JSON's own layout. */
  private static boolean isPlain(char unit) {
    return unit < 0x7F || !Printable.isEscaped(unit);
  }
}
