package org.crossread.source;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

  private static final ImmutableSet<String> KNOWN =
      ImmutableSet.of("id", "file", "publisher", "published");

  @ParameterizedTest
  @CsvSource({
    "publsher, publisher",
    "publishd, published",
    "files, file",
    "publication, ''",
    "x, ''"
  })
  void nearIsAtMostAThirdAway(String word, String nearest) {
    assertThat(Spelling.nearest(word, KNOWN).orElse("")).isEqualTo(nearest);
  }

  @Test
  void longWordsAreNoMisspellings() {
    assertThat(Spelling.nearest(Strings.repeat("published", 100_000), KNOWN)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"kitten, sitting, 3", "'', abc, 3", "abc, '', 3", "same, same, 0", "ab, ba, 2"})
  void distanceCountsEdits(String left, String right, int edits) {
    assertThat(Spelling.distance(left, right)).isEqualTo(edits);
    assertThat(Spelling.distance(right, left)).isEqualTo(edits);
  }
}
