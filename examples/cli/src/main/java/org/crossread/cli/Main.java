package org.crossread.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Ints;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.util.List;
import java.util.Optional;
import org.crossread.Crossread;
import org.crossread.claim.Claim;
import org.crossread.report.Report;
import org.crossread.source.Source;
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
    Crossread crossread = Crossread.standard();
    return new Engine() {
      @Override
      public Report compare(List<Source> sources) {
        return crossread.compare(sources);
      }

      @Override
      public ImmutableList<Claim> claims(Source source) {
        return crossread.claims(source);
      }
    };
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
