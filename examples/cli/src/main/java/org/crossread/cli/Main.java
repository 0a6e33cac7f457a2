package org.crossread.cli;

import com.google.common.primitives.Ints;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.util.Optional;
import picocli.CommandLine.Help.Ansi;

/** The program {@code crossread}. */
public final class Main {

  private static final int USUAL_WIDTH = 100;

  private Main() {}

  /**
   * Runs the command line. Leaves the process running when all went well, since it may be that of a
   * build.
   */
  public static void main(String[] arguments) {
    int code = new Cli(Main::engine, terminal()).run(arguments);
    if (code != ExitCode.FINE.number()) {
      System.exit(code);
    }
  }

  private static Engine engine() {
    throw new IllegalStateException("the facade is not on this branch yet");
  }

  /** Returns the process's own streams; unlike System.out they tell when a write fails. */
  private static Terminal terminal() {
    return new Terminal(
        new FileOutputStream(FileDescriptor.out),
        new FileOutputStream(FileDescriptor.err),
        Ansi.AUTO.enabled() && !"dumb".equals(System.getenv("TERM")),
        Optional.ofNullable(System.getenv("COLUMNS")).map(Ints::tryParse).orElse(USUAL_WIDTH),
        System::nanoTime);
  }
}
