package org.crossread.cli;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.crossread.source.InputException;
import org.crossread.source.Source;
import org.crossread.source.StoryReader;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that say how files are read. */
final class ReadingOptions {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command = CommandSpec.create();

  @Option(
      names = "--charset",
      paramLabel = "NAME",
      converter = CharsetConverter.class,
      description = "The charset of the articles; UTF-8 unless given.")
  private Charset charset = StandardCharsets.UTF_8;

  @Option(
      names = "--date",
      paramLabel = "ID=YYYY-MM-DD",
      converter = DateOption.Converter.class,
      description = {
        "When the source ID was published; phrases such as \"last month\" are counted from it.",
        "May be given for each source."
      })
  private List<DateOption> dates = new ArrayList<>();

  /** Reads the sources in {@code files}, dated as the options say. */
  ImmutableList<Source> sources(List<String> files) {
    ImmutableList<Source> read = StoryReader.in(charset).read(paths(files)).sources();
    ImmutableList<String> ids = read.stream().map(Source::id).collect(toImmutableList());
    for (DateOption option : dates) {
      if (!ids.contains(option.id())) {
        throw new ParameterException(
            command.commandLine(),
            "--date names no source here: '"
                + option.id()
                + "'; the sources are: "
                + String.join(", ", ids));
      }
    }
    return read.stream().map(this::dated).collect(toImmutableList());
  }

  /** Returns {@code files} as paths. */
  static ImmutableList<Path> paths(List<String> files) {
    return files.stream().map(ReadingOptions::path).collect(toImmutableList());
  }

  private static Path path(String file) {
    try {
      return Path.of(file);
    } catch (InvalidPathException e) {
      throw new InputException(
          file, "no file can have this name in this locale; try LC_ALL=C.UTF-8");
    }
  }

  private Source dated(Source source) {
    return dates.stream()
        .filter(option -> option.id().equals(source.id()))
        .reduce((earlier, later) -> later)
        .map(option -> source.on(option.date()))
        .orElse(source);
  }
}
