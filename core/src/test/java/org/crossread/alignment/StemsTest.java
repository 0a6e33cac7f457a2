package org.crossread.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StemsTest {

  @ParameterizedTest(name = "{0} and {1}")
  @CsvSource({
    "violate, violation",
    "violate, violating",
    "embezzle, embezzlement",
    "assault, assaults",
    "negotiate, negotiations"
  })
  void aVerbAndItsNounsShareAStem(String verb, String noun) {
    assertThat(Stems.of(verb)).isEqualTo(Stems.of(noun));
  }

  @ParameterizedTest(name = "{0} and {1}")
  @CsvSource({"fraud, theft", "use, us", "parole, parade", "rate, ration"})
  void otherWordsDoNot(String word, String other) {
    assertThat(Stems.of(word)).isNotEqualTo(Stems.of(other));
  }
}
