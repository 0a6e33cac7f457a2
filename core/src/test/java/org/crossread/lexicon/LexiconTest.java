package org.crossread.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class LexiconTest {

  private static final Path RESOURCES = Path.of("src", "main", "resources", "org", "crossread");

  @Test
  void looksUpWhatALineSays() {
    Lexicon<Integer> numbers =
        Lexicon.parse(
            "n.tsv", List.of("# numbers", "", "two\t2", "two dozen\t24"), 2, LexiconTest::first);

    assertThat(numbers.lookup("two dozen")).contains(24);
    assertThat(numbers.lookup("three")).isEmpty();
    assertThat(numbers.contains("two")).isTrue();
    assertThat(numbers.surfaces()).containsExactly("two", "two dozen");
    assertThat(numbers.longest()).isEqualTo(2);
  }

  @Test
  void namesTheLineThatCannotBeRead() {
    assertThatThrownBy(() -> Lexicon.parse("n.tsv", List.of("", "two\tII"), 2, LexiconTest::first))
        .isInstanceOf(LexiconException.class)
        .hasMessage("n.tsv:2: 'two' has no such meaning: II");
  }

  @Test
  void refusesAWordTwice() {
    assertThatThrownBy(
            () -> Lexicon.parse("n.tsv", List.of("two\t2", "two\t3"), 2, LexiconTest::first))
        .hasMessage("n.tsv:2: 'two' appears twice");
  }

  @Test
  void refusesALineWithAColumnTooFew() {
    assertThatThrownBy(() -> Lexicon.parse("n.tsv", List.of("two"), 2, LexiconTest::first))
        .hasMessage("n.tsv:1: expected 2 columns, found 1");
  }

  @Test
  void namesTheFileThatIsNotThere() {
    assertThatThrownBy(() -> Lexicon.words(Lexicon.class, "none.en.tsv"))
        .hasMessage("none.en.tsv: no such lexicon beside org.crossread.lexicon.Lexicon");
  }

  /** Every file documents itself and is sorted, so that a change to it reads as one. */
  @TestFactory
  Stream<DynamicTest> everyFileOfLanguageDataIsInOrder() throws IOException {
    List<Path> files;
    try (Stream<Path> tree = Files.walk(RESOURCES)) {
      files = tree.filter(file -> file.toString().endsWith(".tsv")).sorted().toList();
    }
    assertThat(files).hasSizeGreaterThan(20);
    return files.stream()
        .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> inOrder(file)));
  }

  private static void inOrder(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
    assertThat(lines.get(0)).as("head comment").startsWith("# " + file.getFileName());
    List<String> entries = new ArrayList<>();
    for (String line : lines) {
      if (!line.isBlank() && !line.startsWith("#")) {
        entries.add(line.split("\t", 2)[0]);
      }
    }
    assertThat(entries).isNotEmpty().doesNotHaveDuplicates();
  }

  private static Integer first(List<String> columns) {
    return Integer.parseInt(columns.get(0));
  }
}
