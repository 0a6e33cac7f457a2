package org.crossread.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class TerminalPictureTest {

  @Test
  void putsEachStretchWhereTheTerminalHasIt() {
    Locale locale = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-SA"));

      assertThat(TerminalPicture.of("a \u001B[1;38;5;167mR&D\u001B[0m <b>\n  \u001B[2mdim\n"))
          .contains("viewBox=\"0 0 128 96\"")
          .contains("<text x=\"26.0\" y=\"40\" textLength=\"8.4\" fill=\"#eceff4\">a</text>\n")
          .contains(
              "x=\"42.9\" y=\"40\" textLength=\"25.3\" fill=\"#ff8a75\" font-weight=\"bold\">R&amp;D<")
          .contains("x=\"76.6\" y=\"40\" textLength=\"25.3\" fill=\"#eceff4\">&lt;b><")
          .contains("x=\"42.9\" y=\"62\" textLength=\"25.3\" fill=\"#8b909b\">dim<");
    } finally {
      Locale.setDefault(locale);
    }
  }
}
