package org.crossread.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinesTest {

  /** {@code |} stands for \n, {@code /} for \r; {@code ^} marks the place asked for. */
  @ParameterizedTest
  @CsvSource({
    "^one|two,      1:1",
    "on^e|two,      1:3",
    "one^|two,      1:4",
    "one|^two,      2:1",
    "one|two^,      2:4",
    "one|^,         2:1",
    "one||^,        3:1",
    "one/|^two,     2:1",
    "one/^|two,     1:5",
    "one/^two,      2:1",
    "one//|^two,    3:1",
    "😀^ one,       1:2",
    "one|😀😀^ two, 2:3",
    "^,             1:1"
  })
  void countLinesAndCharactersFromOne(String marked, String place) {
    String text = marked.replace('|', '\n').replace('/', '\r');

    assertThat(Lines.of(text.replace("^", "")).at(text.indexOf('^'))).hasToString(place);
  }

  @Test
  void anOffsetOutsideTheTextHasNoPlace() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Lines.of("one").at(4))
        .withMessage("no offset in a text of 3 characters: 4");
  }

  /** An oracle: walk the text from its start. */
  @Property
  void walkingThereComesToTheSamePlace(
      @ForAll @Chars({'\n', '\r'}) @CharRange(from = 'a', to = 'c') String text,
      @ForAll @IntRange(max = 300) int at) {
    int offset = Math.min(at, text.length());
    int line = 1;
    int column = 1;
    for (int i = 0; i < offset; i++) {
      boolean pair = text.startsWith("\r\n", i);
      boolean ends = text.charAt(i) == '\n' || (text.charAt(i) == '\r' && !pair);
      line += ends ? 1 : 0;
      column = ends ? 1 : column + 1;
    }
    assertThat(Lines.of(text).at(offset)).isEqualTo(new Lines.Place(line, column));
  }

  @Test
  void aLineIsFoundAroundEachOfItsCharacters() {
    String text = "one\r\ntwo\n\nthree";

    assertThat(Lines.of(text).around(0)).isEqualTo(new Span(0, 5));
    assertThat(Lines.of(text).around(7)).isEqualTo(new Span(5, 9));
    assertThat(Lines.of(text).around(9)).isEqualTo(new Span(9, 10));
    assertThat(Lines.of(text).around(15)).isEqualTo(new Span(10, 15));
  }
}
