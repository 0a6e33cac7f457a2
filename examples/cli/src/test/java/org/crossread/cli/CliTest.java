package org.crossread.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.crossread.claim.Claim;
import org.crossread.report.JsonReport;
import org.crossread.report.Report;
import org.crossread.source.Source;
import org.crossread.source.StoryReader;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The command line")
class CliTest {

  @TempDir private Path folder = Path.of("injected");

  /** What a run left behind. */
  private record Outcome(int code, String out, String err) {}

  @Nested
  class Compares {

    @Test
    void andPrintsText() throws IOException {
      assertThat(run("compare", one(), two()))
          .isEqualTo(
              new Outcome(
                  0,
                  """
                  ≠ conflict  What is the first word?  word · major
                    A one:1:1   Eins sagt der eine.
                                ╰─ Eins
                    B two:1:1   Zwei sagt der andere.
                                ╰─ Zwei
                    = the first words differ.

                  ! one has no date
                  ! two has no date

                  2 sources, 1 finding, 1 conflict
                  """,
                  ""));
    }

    @Test
    void andPrintsJson() throws IOException {
      Report report = new FixedEngine().compare(read(one(), two()));

      assertThat(run("compare", "--format", "json", one(), two()))
          .isEqualTo(new Outcome(0, JsonReport.of(report), ""));
    }

    @Test
    void theSourcesOfAManifest() throws IOException {
      one();
      String manifest =
          write(
              "story.json",
              """
              {"sources": [{"id": "a", "file": "one.txt", "published": "2021-02-05"}]}
              """);

      assertThat(run("compare", manifest))
          .isEqualTo(new Outcome(0, "1 source, no findings, no conflicts\n", ""));
    }

    @Test
    void andWritesToAFile() throws IOException {
      Path output = folder.resolve("report.json");

      Outcome outcome =
          run("compare", "--format=json", "--output", output.toString(), one(), two());

      assertThat(outcome).isEqualTo(new Outcome(0, "", ""));
      assertThat(Files.readString(output, UTF_8))
          .isEqualTo(run("compare", "--format=json", one(), two()).out());
    }

    @Test
    void andFailsOnConflictsIfAskedTo() throws IOException {
      assertThat(run("compare", "--fail-on", "conflict", one(), two()).code()).isEqualTo(1);
      assertThat(run("compare", "--fail-on", "conflict", one(), one()).code()).isEqualTo(0);
      assertThat(run("compare", one(), two()).code()).isEqualTo(0);
    }

    @Test
    void withTheDatesGiven() throws IOException {
      assertThat(run("compare", "--date", "one=2021-02-05", "--date=two=2021-02-06", one(), two()))
          .extracting(Outcome::out)
          .asString()
          .doesNotContain("has no date");
    }

    @Test
    void articlesInTheCharsetGiven() throws IOException {
      String file = write("latin.txt", "Fünf Jahre".getBytes(ISO_8859_1));

      assertThat(run("compare", "--format=json", "--charset", "ISO-8859-1", file).out())
          .contains("\"text\": \"Fünf\"");
    }

    @Test
    void noArticleOfTwentyMegabytes() throws IOException {
      String file = write("long.txt", Strings.repeat("Navalny was jailed. ", 1_050_000));

      assertThat(run("compare", "--format=json", file))
          .isEqualTo(
              new Outcome(
                  3,
                  "",
                  "crossread: "
                      + file
                      + ": is larger than 4 MB, which is no article; split it into its"
                      + " articles\n"));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {"\uFEFFText here.", "Text\r\nhere .\r\n", "Text\0 here.", "😀 here.", "é here."})
    void textsThatHoldAnything(String text) throws IOException {
      assertThat(run("compare", "--format=json", write("a.txt", text)))
          .matches(outcome -> outcome.code() == 0 && outcome.err().isEmpty())
          .extracting(Outcome::out)
          .asString()
          .contains("\"characters\": " + text.length() + ",");
    }
  }

  @Nested
  class Claims {

    @Test
    void arePrintedOneALine() throws IOException {
      List<String> expected =
          read(one(), two()).stream()
              .flatMap(source -> new FixedEngine().claims(source).stream())
              .map(JsonReport::line)
              .toList();

      Outcome outcome = run("claims", "--date", "one=2021-02-05", one(), two());

      assertThat(outcome.out().lines()).containsExactlyElementsOf(expected);
      assertThat(outcome.code()).isZero();
    }
  }

  @Nested
  class WrongUsage {

    @ParameterizedTest(name = "crossread {0}")
    @CsvSource(
        delimiter = '|',
        quoteCharacter = '`',
        textBlock =
            """
            ``                               | a command is missing; see crossread --help
            comprae a.txt                    | Unmatched arguments from index 0: 'comprae', 'a.txt'; did you mean compare?
            compare                          | Missing required parameter: 'STORY'; see crossread compare --help
            compare --frmat json a.txt       | Unknown option: '--frmat'; see crossread compare --help
            compare --format html a.txt      | Invalid value for option '--format': expected one of [TEXT, JSON] (case-insensitive) but was 'html'; see crossread compare --help
            compare --show some a.txt        | Invalid value for option '--show': expected one of [CONFLICTS, ALL] (case-insensitive) but was 'some'; see crossread compare --help
            compare --fail-on update a.txt   | Invalid value for option '--fail-on': expected one of [CONFLICT] (case-insensitive) but was 'update'; see crossread compare --help
            compare --charset utf-9 a.txt    | Invalid value for option '--charset': 'utf-9' is no charset known here; see crossread compare --help
            compare --charset ? a.txt        | Invalid value for option '--charset': '?' is no charset known here; see crossread compare --help
            compare --date 2021-02-05 a.txt  | Invalid value for option '--date' (ID=YYYY-MM-DD): '2021-02-05' is not of the form ID=YYYY-MM-DD; see crossread compare --help
            claims --date a=5.2.2021 a.txt   | Invalid value for option '--date' (ID=YYYY-MM-DD): '5.2.2021' is no date of the form YYYY-MM-DD; see crossread claims --help
            claims                           | Missing required parameter: 'ARTICLE'; see crossread claims --help
            """)
    void exitsWithTwo(String arguments, String complaint) {
      String[] words = arguments.isEmpty() ? new String[0] : arguments.split(" ", -1);

      assertThat(run(words)).isEqualTo(new Outcome(2, "", "crossread: " + complaint + "\n"));
    }

    @Test
    void isADateForASourceThatIsNotThere() throws IOException {
      assertThat(run("compare", "--date", "three=2021-02-05", one(), two()))
          .isEqualTo(
              new Outcome(
                  2,
                  "",
                  "crossread: --date names no source here: 'three'; the sources are: one, two;"
                      + " see crossread compare --help\n"));
    }
  }

  @Nested
  class FilesThatCannotBeReadOrWritten {

    @Test
    void areNamedWithTheReason() throws IOException {
      assertThat(run("compare", "nope.txt"))
          .isEqualTo(new Outcome(3, "", "crossread: nope.txt: no such file\n"));
      assertThat(run("claims", folder.toString()))
          .isEqualTo(
              new Outcome(
                  3,
                  "",
                  "crossread: "
                      + folder
                      + ": is a directory; name its story.json or its articles\n"));
      assertThat(run("compare", write("empty.txt", "")).err()).endsWith("empty.txt: is empty\n");
    }

    @Test
    void areToldBeforeTheEngineIsMade() {
      Outcome outcome =
          run(
              () -> {
                throw new AssertionError("made too early");
              },
              new ByteArrayOutputStream(),
              "compare",
              "nope.txt");

      assertThat(outcome.code()).isEqualTo(3);
    }

    @Test
    void offerTheCharsetOption() throws IOException {
      String file = write("latin.txt", "Fünf".getBytes(ISO_8859_1));

      assertThat(run("compare", file))
          .isEqualTo(
              new Outcome(
                  3,
                  "",
                  "crossread: "
                      + file
                      + ": not UTF-8: byte 0xFC at offset 1;"
                      + " if it is in another charset, name it: --charset windows-1252\n"));
    }

    @Test
    void namePlacesInManifests() throws IOException {
      String file = write("story.json", "{\"sources\": [\n  {\"id\": \"a\", \"date\": \"2021\"}]}");

      assertThat(run("compare", file))
          .isEqualTo(
              new Outcome(
                  3,
                  "",
                  "crossread: "
                      + file
                      + ":2:15: unknown field 'date'; a source has: id, file, publisher,"
                      + " published, url, language, note\n"));
    }

    @Test
    void areFoldersGivenForOutput() throws IOException {
      assertThat(run("compare", "--output", folder.toString(), one()))
          .isEqualTo(new Outcome(3, "", "crossread: " + folder + ": is a directory\n"));
    }

    @Test
    void areOutputsInFoldersThatDoNotExist() throws IOException {
      Path output = folder.resolve("no/report.txt");

      assertThat(run("compare", "--output", output.toString(), one()))
          .isEqualTo(new Outcome(3, "", "crossread: " + output + ": its folder does not exist\n"));
    }

    @Test
    void areArticlesGivenForOutput() throws IOException {
      assertThat(run("compare", "--output", one(), one()))
          .isEqualTo(new Outcome(3, "", "crossread: " + one() + ": is one of the files to read\n"));
      assertThat(Files.readString(Path.of(one()), UTF_8)).startsWith("Eins");
    }
  }

  @Nested
  class Streams {

    @Test
    void carryUtf8WhateverTheLocale() throws IOException {
      Locale locale = Locale.getDefault();
      String[] command = {"compare", "--format", "json", "--show", "all", one(), two()};
      Outcome expected = run(command);
      try {
        for (String tag : List.of("tr-TR", "ar-SA")) {
          Locale.setDefault(Locale.forLanguageTag(tag));
          assertThat(run(command)).isEqualTo(expected);
        }
      } finally {
        Locale.setDefault(locale);
      }
    }

    @Test
    void thatBreakAreNoFailure() throws IOException {
      assertThat(run(FixedEngine::new, failing("Broken pipe"), "compare", one(), two()))
          .isEqualTo(new Outcome(0, "", ""));
      assertThat(run(FixedEngine::new, failing("Broken pipe"), "claims", one(), two()))
          .isEqualTo(new Outcome(0, "", ""));
    }

    @Test
    void thatFailOtherwiseAreNamed() throws IOException {
      assertThat(run(FixedEngine::new, failing("No space left on device"), "compare", one()))
          .isEqualTo(new Outcome(3, "", "crossread: standard output: No space left on device\n"));
    }

    @Test
    void haveColourAndTimingForAPersonOnly() throws IOException {
      AtomicLong clock = new AtomicLong();
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      ByteArrayOutputStream err = new ByteArrayOutputStream();
      Terminal watched = new Terminal(out, err, true, 100, () -> clock.getAndAdd(1_234_000_000L));

      int code = new Cli(FixedEngine::new, watched).run("compare", one(), two());

      assertThat(code).isZero();
      assertThat(out.toString(UTF_8)).contains("\u001B[1;38;5;167m≠ conflict\u001B[0m");
      assertThat(err.toString(UTF_8)).isEqualTo("in 1.2 s\n");
    }

    private OutputStream failing(String reason) {
      return new OutputStream() {
        @Override
        public void write(int b) throws IOException {
          throw new IOException(reason);
        }
      };
    }
  }

  @Nested
  class Help {

    @Test
    void isPrintedOnRequest() {
      assertThat(run("--help"))
          .isEqualTo(
              new Outcome(
                  0,
                  """
                  Usage: crossread [-hV] COMMAND
                  Says where sources on one story agree, and where they conflict.
                    -h, --help      Show this help message and exit.
                    -V, --version   Print version information and exit.
                  Commands:
                    compare  Reads the sources of one story and says where they conflict.
                    claims   Prints what each article says, as JSON, one claim a line.

                  Exit codes: 0 fine; 1 conflicts found and --fail-on conflict given;
                  2 wrong usage; 3 a file cannot be read or written.
                  """,
                  ""));
    }

    @Test
    void listsNoFormatThatIsNotThere() {
      assertThat(run("compare", "--help").out()).doesNotContain("html", "markdown");
    }

    @Test
    void tellsTheVersion() {
      assertThat(run("--version").out()).matches("crossread \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\n");
    }
  }

  @Test
  void aDefectIsToldWithItsTrace() throws IOException {
    Engine broken =
        new Engine() {
          @Override
          public Report compare(List<Source> sources) {
            throw new IllegalStateException("broken");
          }

          @Override
          public ImmutableList<Claim> claims(Source source) {
            throw new IllegalStateException("broken");
          }
        };

    Outcome outcome = run(() -> broken, new ByteArrayOutputStream(), "compare", one());

    assertThat(outcome.code()).isEqualTo(70);
    assertThat(outcome.err())
        .startsWith("crossread: a defect of the program; please report it:\n")
        .contains("java.lang.IllegalStateException: broken");
  }

  @Test
  void anErrorIsNotTakenForAConflict() throws IOException {
    Supplier<Engine> missing =
        () -> {
          throw new NoClassDefFoundError("org/crossread/Missing");
        };

    Outcome outcome = run(missing, new ByteArrayOutputStream(), "compare", one());

    assertThat(outcome.code()).isEqualTo(70);
    assertThat(outcome.err()).contains("java.lang.NoClassDefFoundError: org/crossread/Missing");
  }

  private Outcome run(String... arguments) {
    return run(FixedEngine::new, new ByteArrayOutputStream(), arguments);
  }

  private static Outcome run(Supplier<Engine> engine, OutputStream out, String... arguments) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code = new Cli(engine, new Terminal(out, err, false, 100, () -> 0)).run(arguments);
    String printed = out instanceof ByteArrayOutputStream bytes ? bytes.toString(UTF_8) : "";
    return new Outcome(code, printed, err.toString(UTF_8));
  }

  private static ImmutableList<Source> read(String... files) {
    return StoryReader.utf8().read(Stream.of(files).map(Path::of).toList()).sources();
  }

  private String one() throws IOException {
    return write("one.txt", "Eins sagt der eine.\n");
  }

  private String two() throws IOException {
    return write("two.txt", "Zwei sagt der andere.\n");
  }

  private String write(String file, String text) throws IOException {
    return write(file, text.getBytes(UTF_8));
  }

  private String write(String file, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(file), bytes).toString();
  }
}
