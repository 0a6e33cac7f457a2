package org.crossread.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ValueLexiconTest {

  @ParameterizedTest
  @MethodSource("files")
  void eachFileSaysWhatItHoldsAndIsSorted(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file);
    List<String> entries = lines.stream().filter(line -> !line.startsWith("#")).toList();
    assertThat(lines.get(0)).startsWith("# " + file.getFileName() + " - ");
    assertThat(entries).isNotEmpty().isSorted().doesNotHaveDuplicates();
  }

  static Stream<Path> files() throws IOException, URISyntaxException {
    Path any = Path.of(EnglishValues.class.getResource("hedges.en.tsv").toURI());
    try (Stream<Path> all = Files.list(any.getParent())) {
      return all.filter(file -> file.toString().endsWith(".tsv")).toList().stream();
    }
  }

  @Test
  void everyFileLoads() {
    assertThat(EnglishValues.standard()).isNotNull();
    assertThat(Unit.of("mile")).isPresent();
    assertThat(Unit.of("league of its own")).isEmpty();
  }
}
