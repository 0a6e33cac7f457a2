package org.crossread.text.nlp4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class FingerprintTest {
  @Property
  void joiningFingerprintsIsJoiningStrings(@ForAll String left, @ForAll String right) {
    Fingerprint joined = Fingerprint.of(left + "_" + right);

    assertThat(Fingerprint.of(left).then(Fingerprint.of(right))).isEqualTo(joined);
    assertThat(Fingerprint.join(Fingerprint.of(left).hash(), Fingerprint.of(right)))
        .isEqualTo(joined.hash());
  }

  @Property
  void aPartHasTheFingerprintOfItsString(@ForAll String left, @ForAll String right) {
    assertThat(Fingerprint.of(left + right, left.length(), left.length() + right.length()))
        .isEqualTo(Fingerprint.of(right));
  }

  @Test
  void shortStringsOfTwoLettersNeverCollide() {
    Set<Long> keys = new HashSet<>();
    for (int type = 0; type < 10; type++) {
      for (String text : wordsOfTwoLetters()) {
        assertThat(keys.add(Fingerprint.key(type, Fingerprint.of(text).hash()))).isTrue();
      }
    }
  }

  @Test
  void theOrderOfStepsMatters() {
    long red = Fingerprint.of("Red").hash();
    long cross = Fingerprint.of("Cross").hash();

    assertThat(Fingerprint.step(Fingerprint.step(0, red), cross))
        .isNotEqualTo(Fingerprint.step(Fingerprint.step(0, cross), red));
  }

  /** All strings of length 0 to 12 over {@code a} and {@code b}. */
  private static Set<String> wordsOfTwoLetters() {
    Set<String> words = new HashSet<>();
    for (int length = 0; length <= 12; length++) {
      for (int bits = 0; bits < 1 << length; bits++) {
        words.add(word(bits, length));
      }
    }
    return words;
  }

  private static String word(int bits, int length) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < length; i++) {
      word.append((bits >> i & 1) == 0 ? 'a' : 'b');
    }
    return word.toString();
  }
}
