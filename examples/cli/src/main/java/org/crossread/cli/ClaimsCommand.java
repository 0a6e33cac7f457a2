package org.crossread.cli;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.crossread.claim.Claim;
import org.crossread.report.JsonReport;
import org.crossread.source.Source;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code crossread claims}: what each article says, one claim a line. */
@Command(
    name = "claims",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Prints what each article says, as JSON, one claim a line.")
final class ClaimsCommand implements Callable<Integer> {

  private final Supplier<Engine> engine;
  private final Terminal terminal;

  @Parameters(
      paramLabel = "ARTICLE",
      arity = "1..*",
      description = "Article files, or a story.json manifest.")
  private List<String> files = new ArrayList<>();

  @Mixin private ReadingOptions reading = new ReadingOptions();

  ClaimsCommand(Supplier<Engine> engine, Terminal terminal) {
    this.engine = engine;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    ImmutableList<Source> sources = reading.sources(files);
    Engine made = engine.get();
    for (Source source : sources) {
      StringBuilder lines = new StringBuilder();
      for (Claim claim : made.claims(source)) {
        lines.append(JsonReport.line(claim)).append('\n');
      }
      terminal.print(lines.toString());
    }
    return ExitCode.FINE.number();
  }
}
