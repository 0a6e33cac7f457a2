package org.crossread.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PrintableTest {

  @ParameterizedTest
  @MethodSource("texts")
  void showsWhatATerminalWouldObey(String text, String shown) {
    assertThat(Printable.line(text)).isEqualTo(shown);
  }

  static Stream<Arguments> texts() {
    return Stream.of(
        Arguments.of("plain words", "plain words"),
        Arguments.of("two\r\n\tlines", "two lines"),
        Arguments.of("next\u0085line, line\u2028separator", "next line, line separator"),
        Arguments.of("\u001B[31mred", "<U+001B>[31mred"),
        Arguments.of("\u009B31mred", "<U+009B>31mred"),
        Arguments.of("bell\u0007", "bell<U+0007>"),
        Arguments.of("nul\0", "nul<U+0000>"),
        Arguments.of("\u202Edrow", "<U+202E>drow"),
        Arguments.of("\u2066a\u2069", "<U+2066>a<U+2069>"),
        Arguments.of("half \uD83D pair", "half <U+D83D> pair"),
        Arguments.of("\uFEFFmark", "<U+FEFF>mark"),
        Arguments.of("no\u00A0break, é, 😀, عربي", "no\u00A0break, é, 😀, عربي"),
        Arguments.of("👩\u200D👩\u200D👧", "👩\u200D👩\u200D👧"));
  }

  @Property
  void nothingLeftMovesTheCursor(@ForAll String text) {
    assertThat(Printable.line(text).codePoints())
        .noneMatch(c -> Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE);
  }

  @Property
  void whatIsPrintableStaysAsItIs(@ForAll String text) {
    String line = Printable.line(text);

    assertThat(Printable.line(line)).isEqualTo(line);
  }
}
