package org.crossread.text.nlp4j;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentencesTest {
  private final Abbreviations abbreviations = new Abbreviations();
  private final Pieces pieces = new Pieces(abbreviations);
  private final Sentences sentences = new Sentences(abbreviations);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "He left. She stayed.                      | He left. / She stayed.",
        "\"He left.\" She stayed.                  | \"He left.\" / She stayed.",
        "“He left.” She stayed.                    | “He left.” / She stayed.",
        "(He left.) She stayed.                    | (He left.) / She stayed.",
        "\"Where?\" he asked. \"Here!\" She left.  | \"Where?\" he asked. / \"Here!\" / She left.",
        "It was late... and dark. She left.        | It was late... and dark. / She left.",
        "He saw Mr. J. Smith of the U.S. Army.     | He saw Mr. J. Smith of the U.S. Army.",
        "He lived in the U.S. The army left.       | He lived in the U.S. / The army left.",
        "It began at 5 p.m. It ended soon.         | It began at 5 p.m. / It ended soon.",
        "It began at 5 p.m. Tuesday.               | It began at 5 p.m. Tuesday.",
        "Gen. Lee met Gov. Poe.                    | Gen. Lee met Gov. Poe.",
        "He is from Ill., not Calif. or Pa.        | He is from Ill., not Calif. or Pa.",
        "He is an M.D. In May he left.             | He is an M.D. / In May he left.",
        "It shut after 2 hours.Then it opened.     | It shut after 2 hours. / Then it opened.",
        "End. ”Borrell told them.                  | End. / ”Borrell told them.",
        "Really?! Yes.                             | Really?! / Yes.",
        "no capitals here. none there              | no capitals here. / none there",
      })
  void sentencesEndWhereReadersSeeTheEnd(String text, String expected) {
    assertThat(String.join(" / ", split(text))).isEqualTo(expected);
  }

  @Test
  void aSentenceWithoutEndIsCutAfterAPause() {
    String text = "word ".repeat(150) + ", " + "word ".repeat(150);

    assertThat(split(text)).hasSize(2).first().asString().endsWith(",");
  }

  @Test
  void aSentenceWithoutPauseIsCutAnyway() {
    assertThat(split("word ".repeat(1_000))).hasSize(5);
  }

  private ImmutableList<String> split(String text) {
    ImmutableList<Piece> all =
        Windows.of(text, 0, text.length()).stream()
            .flatMap(window -> pieces.of(text, window).stream())
            .collect(toImmutableList());
    return sentences.of(text, all).stream()
        .map(s -> text.substring(s.get(0).start(), s.get(s.size() - 1).end()))
        .collect(toImmutableList());
  }
}
