package org.crossread.cli;

import com.google.common.base.Ascii;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.function.LongSupplier;
import org.crossread.report.TextReport;

/**
 * The surroundings of a command. What it prints is UTF-8, whatever the locale.
 *
 * @param out where results go; it must tell when a write fails
 * @param err where complaints go
 * @param interactive whether a person watches, so that colour and timing are welcome
 * @param width the cells of a line
 * @param nanos the clock of the timing
 */
record Terminal(
    OutputStream out, OutputStream err, boolean interactive, int width, LongSupplier nanos) {

  /**
   * Prints a result.
   *
   * @throws OutputException if it cannot be written
   */
  void print(String text) {
    try {
      out.write(text.getBytes(StandardCharsets.UTF_8));
      out.flush();
    } catch (IOException e) {
      throw readerIsGone(e)
          ? OutputException.readerIsGone()
          : new OutputException("standard output", String.valueOf(e.getMessage()));
    }
  }

  /** Prints a complaint or a remark; one that cannot be printed has nowhere else to go. */
  void complain(String text) {
    PrintStream lenient = new PrintStream(err, true, StandardCharsets.UTF_8);
    lenient.print(text);
    lenient.flush();
  }

  /** Returns how reports look here. */
  TextReport style() {
    TextReport style = TextReport.plain().fitting(width);
    return interactive ? style.coloured() : style;
  }

  private static boolean readerIsGone(IOException e) {
    return Ascii.toLowerCase(String.valueOf(e.getMessage())).contains("pipe");
  }
}
