package org.crossread.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.google.common.base.Strings;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Stories are read from files")
class StoryReaderTest {

  @TempDir private Path folder = Path.of("injected");

  private final StoryReader reader = StoryReader.utf8();

  @Nested
  class Articles {

    @Test
    void areKnownByTheirFileNames() throws IOException {
      assertThat(ids("yle.txt", "trt-world.en.txt", "plain"))
          .containsExactly("yle", "trt-world.en", "plain");
    }

    @Test
    void ofOneNameAreNumbered() throws IOException {
      assertThat(ids("a.txt", "b/a.txt", "c/a.html", "a-2.txt"))
          .containsExactly("a", "a-2", "a-3", "a-2-2");
    }

    @Test
    void withoutANameKeepTheirExtension() throws IOException {
      assertThat(ids(".txt", " .txt")).containsExactly(".txt", " .txt");
    }

    @Test
    void mayBeTheSameFileTwice() throws IOException {
      Path file = write("yle.txt", "Navalny was jailed.");

      assertThat(reader.read(List.of(file, file)).sources())
          .extracting(Source::id)
          .containsExactly("yle", "yle-2");
    }

    @Test
    void haveNoDate() throws IOException {
      assertThat(read("yle.txt", "Navalny was jailed.").published()).isEmpty();
    }

    private List<String> ids(String... files) throws IOException {
      List<Path> written =
          Stream.of(files).map(file -> writeUnchecked(file, "Navalny was jailed.")).toList();
      return reader.read(written).sources().stream().map(Source::id).toList();
    }
  }

  @Nested
  class TextIsKeptToTheLastCharacter {

    @ParameterizedTest
    @ValueSource(
        strings = {
          "\uFEFFA byte order mark comes first.",
          "Lines\r\nthat end\rin every\nway.\r\n",
          "NUL \0 inside, and at the end\0",
          "An emoji 😀, a combining e\u0301 and a no-break\u00A0space.",
          "\u001B[31mAn escape sequence.\u001B[0m",
          "No line break at the end"
        })
    void whateverItHolds(String text) throws IOException {
      assertThat(read("a.txt", text).text()).isEqualTo(text);
    }

    @Test
    void howeverLongAnArticleIs() throws IOException {
      String text = Strings.repeat("Navalny was jailed for 2½ years.\r\n", 110_000);

      Source source = read("long.txt", text);

      assertThat(text.getBytes(UTF_8).length).isBetween(3_500_000, 4 << 20);
      assertThat(source.text().equals(text)).isTrue();
    }

    @Test
    void inAnotherCharsetIfToldSo() throws IOException {
      Path file = Files.write(folder.resolve("a.txt"), "Fünf Jahre, 5 €".getBytes(windows1252()));

      assertThat(StoryReader.in(windows1252()).read(List.of(file)).sources().get(0).text())
          .isEqualTo("Fünf Jahre, 5 €");
    }
  }

  @Nested
  class FilesThatCannotBeRead {

    @Test
    void becauseThereIsNone() {
      assertRefused(folder.resolve("nope.txt"), "no such file");
    }

    @Test
    void becauseTheyAreFolders() {
      assertRefused(folder, "is a directory; name its story.json or its articles");
    }

    @Test
    void becauseTheyLieBelowAFile() throws IOException {
      assertRefused(write("a.txt", "Text.").resolve("b.txt"), "cannot be read: Not a directory");
    }

    @Test
    void becauseTheyAreForbidden() throws IOException {
      Path file = write("a.txt", "Text.");
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
      assumeThat(Files.isReadable(file)).as("the tests run as a user who may read all").isFalse();

      assertRefused(file, "permission denied");
    }

    @Test
    void becauseTheyAreEmpty() throws IOException {
      assertRefused(write("a.txt", ""), "is empty");
    }

    @Test
    void becauseTheyHoldOnlyWhiteSpace() throws IOException {
      assertRefused(write("a.txt", " \r\n\t"), "holds only white space");
    }

    @Test
    void becauseTheyAreTooLargeForAnArticle() throws IOException {
      Path file = Files.write(folder.resolve("a.txt"), new byte[20_000_000]);

      assertRefused(file, "is larger than 4 MB, which is no article; split it into its articles");
    }

    @Test
    void becauseTheyAreNotUtf8() throws IOException {
      Path file = Files.write(folder.resolve("a.txt"), "café noir".getBytes(ISO_8859_1));

      assertRefused(
          file,
          "not UTF-8: byte 0xE9 at offset 3;"
              + " if it is in another charset, name it: --charset windows-1252");
    }

    @Test
    void becauseTheyAreUtf16() throws IOException {
      Path file = Files.write(folder.resolve("a.txt"), "\uFEFFText".getBytes(UTF_16LE));

      assertRefused(
          file,
          "not UTF-8: byte 0xFF at offset 0;"
              + " if it is in another charset, name it: --charset windows-1252");
    }

    @Test
    void becauseTheyEndInTheMiddleOfACharacter() throws IOException {
      Path file = Files.write(folder.resolve("a.txt"), new byte[] {'a', (byte) 0xE2, (byte) 0x82});

      assertRefused(
          file,
          "not UTF-8: byte 0xE2 at offset 1;"
              + " if it is in another charset, name it: --charset windows-1252");
    }

    @Test
    void becauseTheyAreNotInTheCharsetNamed() throws IOException {
      Path file = write("a.txt", "café");

      assertThatExceptionOfType(InputException.class)
          .isThrownBy(() -> StoryReader.in(Charset.forName("US-ASCII")).read(List.of(file)))
          .withMessage(
              file + ": not US-ASCII: byte 0xC3 at offset 3; name its charset with --charset");
    }

    @Test
    void becauseAManifestStandsAlone() throws IOException {
      Path article = write("a.txt", "Text.");
      Path manifest = write("story.json", "{}");

      assertThatExceptionOfType(InputException.class)
          .isThrownBy(() -> reader.read(List.of(article, manifest)))
          .withMessage(manifest + ": a manifest stands alone; it names its articles itself");
    }

    @Test
    void haveTheirNamesShownOnOneLine() {
      assertThatExceptionOfType(InputException.class)
          .isThrownBy(() -> reader.read(List.of(Path.of("no\nsuch\u001B[2Jfile"))))
          .withMessage("no such<U+001B>[2Jfile: no such file");
    }

    private void assertRefused(Path file, String reason) {
      assertThatExceptionOfType(InputException.class)
          .isThrownBy(() -> reader.read(List.of(file)))
          .withMessage(file + ": " + reason);
    }
  }

  @Nested
  class Manifests {

    @Test
    void tellAllThereIsToKnow() throws IOException {
      write("texts/yle.txt", "Navalnyi was sentenced.");
      write("trt.txt", "Navalny was jailed.");

      Story story =
          manifest(
              """
              {
                "title": "Borrell in Moscow",
                "sources": [
                  {"id": "yle", "file": "texts/yle.txt", "publisher": "Yle",
                   "published": "2021-02-05", "url": "https://yle.fi/", "language": "en",
                   "note": "a translation"},
                  {"id": "trt", "file": "trt.txt"}
                ]
              }
              """);

      Source yle =
          Source.of("yle", "Navalnyi was sentenced.")
              .by("Yle")
              .on(LocalDate.of(2021, 2, 5))
              .at("https://yle.fi/");
      Source trt = Source.of("trt", "Navalny was jailed.");
      assertThat(story.title()).isEqualTo("Borrell in Moscow");
      assertThat(story.sources()).containsExactly(yle, trt);
    }

    @ParameterizedTest
    @CsvSource({
      "2021-02-05,                2021-02-05",
      "2021-02-05T23:30:00Z,      2021-02-05",
      "2021-02-05T23:30:00-05:00, 2021-02-05",
      "2021-02-05T23:30,          2021-02-05",
      "2020-02-29,                2020-02-29"
    })
    void dateSourcesByTheDayWritten(String published, LocalDate day) throws IOException {
      assertThat(published(published)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "5.2.2021",
          "2021-02-30",
          "2021-2-5",
          "2021",
          "yesterday",
          "",
          "2021-02-05 10:00",
          "2021-02-05T25:00"
        })
    void mustDateSourcesInIsoForm(String published) {
      assertThatExceptionOfType(InputException.class)
          .isThrownBy(() -> published(published))
          .withMessage(
              folder.resolve("story.json")
                  + ":1:54: '"
                  + published
                  + "' is no date; write 2021-02-05 or 2021-02-05T18:30:00Z");
    }

    @Test
    void mayLeaveFieldsNull() throws IOException {
      write("a.txt", "Text.");

      Story story =
          manifest(
              """
              {"title": null, "sources": [{"id": "a", "file": "a.txt", "published": null}]}
              """);

      assertThat(story.sources()).containsExactly(Source.of("a", "Text."));
    }

    @Test
    void mayStartWithAByteOrderMark() throws IOException {
      write("a.txt", "Text.");

      assertThat(manifest("\uFEFF{\"sources\": [{\"id\": \"a\", \"file\": \"a.txt\"}]}").sources())
          .containsExactly(Source.of("a", "Text."));
    }

    @Test
    void mayNameFilesElsewhere() throws IOException {
      write("a.txt", "Text.");

      assertThat(
              manifest("stories/story.json", "{'sources': [{'id': 'a', 'file': '../a.txt'}]}")
                  .sources())
          .containsExactly(Source.of("a", "Text."));
    }

    private Optional<LocalDate> published(String date) throws IOException {
      write("a.txt", "Text.");
      return manifest("{'sources': [{'id': 'a', 'file': 'a.txt','published':'" + date + "'}]}")
          .sources()
          .get(0)
          .published();
    }
  }

  @Nested
  class ManifestsThatCannotBeRead {

    @ParameterizedTest(name = "{1}")
    @CsvSource(
        delimiter = '|',
        quoteCharacter = '`',
        textBlock =
            """
            []                                              | :1:1: a manifest is a JSON object with 'sources'
            'sources'                                       | :1:1: a manifest is a JSON object with 'sources'
            {}                                              | : has no 'sources'
            {'title': 'T'}                                  | : has no 'sources'
            {'sources': []}                                 | :1:13: 'sources' is empty
            {'sources': null}                               | :1:13: 'sources' must be a list
            {'sources': {'id': 'a'}}                        | :1:13: 'sources' must be a list
            {'sources': ['a.txt']}                          | :1:14: a source is a JSON object with 'id' and 'file'
            {'sources': [{'file': 'a.txt'}]}                | :1:14: this source has no 'id'
            {'sources': [{'id': null, 'file': 'a.txt'}]}    | :1:14: this source has no 'id'
            {'sources': [{'id': 'a'}]}                      | :1:14: this source has no 'file'
            {'sources': [{'id': ' ', 'file': 'a.txt'}]}     | :1:21: an id cannot be blank
            {'sources': [{'id': 7, 'file': 'a.txt'}]}       | :1:21: 'id' must be a string
            {'sources': [{'id': 'a', 'file': ['a.txt']}]}   | :1:34: 'file' must be a string
            {'sources': [{'id': 'a', 'publsher': 'Yle'}]}   | :1:26: unknown field 'publsher'; did you mean 'publisher'?
            {'sources': [{'ID': 'a'}]}                      | :1:15: unknown field 'ID'; a source has: id, file, publisher, published, url, language, note
            {'source': []}                                  | :1:2: unknown field 'source'; did you mean 'sources'?
            {'author': 'me'}                                | :1:2: unknown field 'author'; a manifest has: title, sources
            {'title': 'A', 'title': 'B'}                    | :1:16: 'title' is given twice
            {'sources': [{'id': 'a', 'id': 'b'}]}           | :1:26: 'id' is given twice
            {'sources': [{'id': 'a', 'file': 'a\\u0000b'}]} | :1:34: 'a<U+0000>b' is no file name
            {'sources': [{'id': 'a', 'file': 'a.txt'}       | :1:42: the JSON ends too early
            {'title': 'half                                 | :1:16: the JSON ends too early
            """)
    void saySoWithLineAndColumn(String json, String complaint) {
      assertRefused(json, complaint);
    }

    @Test
    void becauseAnIdIsUsedTwice() {
      assertRefused(
          "{'sources': [\n  {'id': 'yle', 'file': 'a'},\n  {'id': 'yle', 'file': 'b'}]}",
          ":3:10: id 'yle' is taken by the source in line 2");
    }

    @Test
    void becauseMoreFollows() throws IOException {
      write("a.txt", "Text.");

      assertRefused(
          "{'sources': [{'id': 'a', 'file': 'a.txt'}]} {}",
          ":1:45: text after the end of the manifest");
    }

    @Test
    void becauseTheyAreNotJson() {
      assertRefused(
          "{sources: []}",
          ":1:2: not JSON: Unexpected character ('s' (code 115)):"
              + " was expecting double-quote to start field name");
    }

    @Test
    void becauseTheyNestTooDeep() {
      String deep = Strings.repeat("[", 10_000) + Strings.repeat("]", 10_000);

      assertRefused(deep, ":1:1: a manifest is a JSON object with 'sources'");
      assertRefused("{'title': " + deep + "}", ":1:11: 'title' must be a string");
      assertRefused(
          "{'sources': " + deep + "}", ":1:14: a source is a JSON object with 'id' and 'file'");
      assertRefused(
          "{'deep': " + deep + "}", ":1:2: unknown field 'deep'; a manifest has: title, sources");
    }

    @Test
    void becauseTheyAreEmpty() {
      assertRefused("", ": is empty");
    }

    @Test
    void becauseTheyAreNotUtf8() throws IOException {
      Path file = Files.write(folder.resolve("story.json"), "{'é'}".getBytes(ISO_8859_1));

      assertThatExceptionOfType(InputException.class)
          .isThrownBy(() -> reader.read(List.of(file)))
          .withMessage(file + ": not UTF-8: byte 0xE9 at offset 2; a manifest is written in UTF-8");
    }

    @Test
    void becauseAnArticleIsMissing() {
      assertThatExceptionOfType(InputException.class)
          .isThrownBy(() -> manifest("{'sources': [{'id': 'a', 'file': 'texts/a.txt'}]}"))
          .withMessage(folder.resolve("texts/a.txt") + ": no such file");
    }

    private void assertRefused(String json, String complaint) {
      assertThatExceptionOfType(InputException.class)
          .isThrownBy(() -> manifest(json))
          .withMessage(folder.resolve("story.json") + complaint);
    }
  }

  private static Charset windows1252() {
    return Charset.forName("windows-1252");
  }

  private Source read(String file, String text) throws IOException {
    return reader.read(List.of(write(file, text))).sources().get(0);
  }

  private Story manifest(String json) throws IOException {
    return manifest("story.json", json);
  }

  /** Reads a manifest in which {@code '} stands for a double quote. */
  private Story manifest(String file, String json) throws IOException {
    return reader.read(List.of(write(file, json.replace('\'', '"'))));
  }

  private Path write(String file, String text) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    return Files.writeString(path, text, UTF_8);
  }

  private Path writeUnchecked(String file, String text) {
    try {
      return write(file, text);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
