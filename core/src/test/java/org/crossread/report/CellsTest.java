package org.crossread.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellsTest {

  @ParameterizedTest
  @CsvSource({
    "'', 0",
    "words, 5",
    "é, 1",
    "e\u0301, 1",
    "😀, 2",
    "中文, 4",
    "Россия, 6",
    "👩\u200D👧, 4"
  })
  void areCountedAsATerminalDrawsThem(String text, int cells) {
    assertThat(Cells.of(text)).isEqualTo(cells);
  }

  @ParameterizedTest
  @CsvSource({
    "in a labor camp, 15, in a labor camp",
    "in a labor camp, 14, in a labor…",
    "in a labor camp, 10, in a…",
    "in a labor camp, 1,  …",
    "in a labor camp, 0,  ''",
    "abcdefghijklmnopqrs, 5, abcd…",
    "😀😀😀,        5,  😀😀…",
    "😀😀😀,        4,  😀…"
  })
  void theHeadEndsBetweenWords(String text, int cells, String head) {
    assertThat(Cells.head(text, cells)).isEqualTo(head);
  }

  @ParameterizedTest
  @CsvSource({
    "in a labor camp, 15, in a labor camp",
    "in a labor camp, 14, …a labor camp",
    "in a labor camp, 7,  …camp",
    "in a labor camp, 1,  …",
    "in a labor camp, 0,  ''",
    "abcdefghijklmnopqrs, 5, …pqrs",
    "😀😀😀,        5,  …😀😀",
    "xyze\u0301abc, 4, …abc"
  })
  void theTailStartsBetweenWords(String text, int cells, String tail) {
    assertThat(Cells.tail(text, cells)).isEqualTo(tail);
  }

  @Test
  void linesBreakAtSpaces() {
    assertThat(Cells.wrap("two years and eight months", 10))
        .containsExactly("two years", "and eight", "months");
    assertThat(Cells.wrap("unreliable", 4)).containsExactly("unreliable");
    assertThat(Cells.wrap("", 4)).containsExactly("");
  }

  @Property
  void cutsFitTheWidthAndSplitNoPair(
      @ForAll("texts") String text, @ForAll @IntRange(max = 40) int cells) {
    for (String cut : List.of(Cells.head(text, cells), Cells.tail(text, cells))) {
      assertThat(Cells.of(cut)).isLessThanOrEqualTo(cells);
      assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(cut)).isTrue();
    }
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of("a", "word", " ", "e\u0301", "😀", "中", "👩\u200D👧")
        .list()
        .ofMaxSize(30)
        .map(parts -> String.join("", parts));
  }
}
