package org.crossread.cli;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.crossread.report.JsonReport;
import org.crossread.report.Report;
import org.crossread.report.TextReport;
import org.crossread.source.Source;
import org.crossread.verdict.Verdict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code crossread compare}: the report on one story. */
@Command(
    name = "compare",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Reads the sources of one story and says where they conflict.")
final class CompareCommand implements Callable<Integer> {

  /** What a report can be written as. */
  enum Format {
    TEXT,
    JSON
  }

  /** Which findings the text form shows. */
  enum Show {
    CONFLICTS,
    ALL
  }

  /** Which findings make the command fail. */
  enum FailOn {
    CONFLICT
  }

  private final Supplier<Engine> engine;
  private final Terminal terminal;

  @Parameters(
      paramLabel = "STORY",
      arity = "1..*",
      description = "A story.json manifest, or article files.")
  private List<String> files = new ArrayList<>();

  @Mixin private ReadingOptions reading = new ReadingOptions();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text (as without this option) or json.")
  private Format format = Format.TEXT;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "Write the report to FILE rather than to standard output.")
  private Optional<Path> output = Optional.empty();

  @Option(
      names = "--show",
      paramLabel = "WHICH",
      description = "Which findings the text shows: conflicts (as without this option) or all.")
  private Show show = Show.CONFLICTS;

  @Option(
      names = "--fail-on",
      paramLabel = "WHAT",
      description = "conflict: exit with 1 if there is a conflict.")
  private Optional<FailOn> failOn = Optional.empty();

  CompareCommand(Supplier<Engine> engine, Terminal terminal) {
    this.engine = engine;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    long start = terminal.nanos().getAsLong();
    ImmutableList<Source> sources = reading.sources(files);
    Report report = engine.get().compare(sources);
    if (output.isPresent()) {
      new OutputFile(output.get()).write(rendered(report, TextReport.plain()), inputs());
    } else {
      terminal.print(rendered(report, terminal.style()));
      timing(terminal.nanos().getAsLong() - start);
    }
    boolean failed = failOn.isPresent() && !report.only(Verdict.CONFLICT).isEmpty();
    return (failed ? ExitCode.CONFLICTS : ExitCode.FINE).number();
  }

  private ImmutableList<Path> inputs() {
    return ReadingOptions.paths(files);
  }

  private String rendered(Report report, TextReport style) {
    return switch (format) {
      case JSON -> JsonReport.of(report);
      case TEXT -> (show == Show.ALL ? style.showingAll() : style).of(report);
    };
  }

  /** The time taken is news for a person only; results stay the same from run to run. */
  private void timing(long nanos) {
    if (terminal.interactive() && format == Format.TEXT) {
      terminal.complain(String.format(Locale.ROOT, "in %.1f s%n", nanos / 1e9));
    }
  }
}
