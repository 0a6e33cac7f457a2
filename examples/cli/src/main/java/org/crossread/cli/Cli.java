package org.crossread.cli;

import com.google.common.base.Throwables;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.crossread.source.InputException;
import org.crossread.source.Printable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line without the process around it: arguments in, an exit code out. */
final class Cli {

  private final Terminal terminal;
  private final CommandLine commands;

  /**
   * @param engine makes the library, when there is something for it to read
   */
  Cli(Supplier<Engine> engine, Terminal terminal) {
    this.terminal = terminal;
    this.commands =
        new CommandLine(new Root())
            .addSubcommand(new CompareCommand(engine, terminal))
            .addSubcommand(new ClaimsCommand(engine, terminal))
            .setOut(new PrintWriter(new OutputStreamWriter(terminal.out(), StandardCharsets.UTF_8)))
            .setErr(new PrintWriter(new OutputStreamWriter(terminal.err(), StandardCharsets.UTF_8)))
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setColorScheme(
                CommandLine.Help.defaultColorScheme(terminal.interactive() ? Ansi.ON : Ansi.OFF))
            .setParameterExceptionHandler((e, arguments) -> misuse(e))
            .setExecutionExceptionHandler((e, command, result) -> failure(e));
  }

  /** Runs one command and returns the exit code. */
  int run(String... arguments) {
    try {
      return commands.execute(arguments);
    } catch (OutOfMemoryError e) {
      return complain("not enough memory; give it more with java -Xmx2g", ExitCode.DEFECT);
    } catch (Error e) {
      return defect(e); // left alone, it would end the process with the code for conflicts
    }
  }

  private int misuse(ParameterException e) {
    String hint =
        e instanceof UnmatchedArgumentException unknown && !unknown.getSuggestions().isEmpty()
            ? "did you mean " + unknown.getSuggestions().get(0) + "?"
            : "see " + e.getCommandLine().getCommandSpec().qualifiedName() + " --help";
    return complain(e.getMessage() + "; " + hint, ExitCode.USAGE);
  }

  private int failure(Exception e) {
    if (e instanceof ParameterException misuse) {
      return misuse(misuse);
    } else if (e instanceof InputException) {
      return complain(String.valueOf(e.getMessage()), ExitCode.FILE);
    } else if (e instanceof OutputException out) {
      return out.isQuiet()
          ? ExitCode.FINE.number()
          : complain(String.valueOf(e.getMessage()), ExitCode.FILE);
    }
    return defect(e);
  }

  private int defect(Throwable e) {
    terminal.complain("crossread: a defect of the program; please report it:\n");
    terminal.complain(Throwables.getStackTraceAsString(e));
    return ExitCode.DEFECT.number();
  }

  private int complain(String message, ExitCode code) {
    terminal.complain("crossread: " + Printable.line(message) + "\n");
    return code.number();
  }

  /** {@code crossread} itself, which only knows its commands. */
  @Command(
      name = "crossread",
      description = "Says where sources on one story agree, and where they conflict.",
      mixinStandardHelpOptions = true,
      versionProvider = Version.class,
      synopsisSubcommandLabel = "COMMAND",
      footer = {
        "",
        "Exit codes: 0 fine; 1 conflicts found and --fail-on conflict given;",
        "2 wrong usage; 3 a file cannot be read or written."
      })
  private static final class Root implements Runnable {

    @Spec private CommandSpec command = CommandSpec.create();

    @Override
    public void run() {
      throw new ParameterException(command.commandLine(), "a command is missing");
    }
  }
}
