package org.crossread.entity;

import java.util.Optional;
import org.crossread.lexicon.Lexicon;

/**
 * Compares a word of a script that writes few vowels with a Latin one, by its consonants.
 *
 * <p>"Salman" and سلمان share s-l-m-n. Sounds that Arabic has no letter for count as their
 * stand-ins: p as b, v as f, g as k. The first sound also tells whether a vowel opens the word,
 * lest Ahmad be Hamid.
 */
final class Consonants {

  private static final Lexicon<String> CLASSES =
      Lexicon.load(
          Consonants.class,
          "consonants.tsv",
          2,
          cells -> cells.get(0).equals("-") ? "" : cells.get(0));
  private static final int LONGEST = 3;

  private Consonants() {}

  /** Returns whether a word as printed is in a script that leaves most vowels out. */
  static boolean areWrittenAlone(String word) {
    return word.codePoints()
        .anyMatch(
            letter -> {
              Character.UnicodeScript script = Character.UnicodeScript.of(letter);
              return script == Character.UnicodeScript.ARABIC
                  || script == Character.UnicodeScript.HEBREW;
            });
  }

  /** Returns how alike the consonants of two folded words are, from 0 to 1; symmetric. */
  static double likeness(String left, String right) {
    String x = of(left);
    String y = of(right);
    int length = Math.max(x.length(), y.length());
    if (Math.min(x.length(), y.length()) < 2) {
      return 0;
    }
    double budget = length <= 3 ? 0.6 : length <= 5 ? 1 : 1.6;
    double distance = Spelling.distance(x, y, budget);
    return distance > budget ? 0 : 1 - distance / (length + 1);
  }

  /** Returns the classes of a word's consonants, after a mark for an opening vowel. */
  static String of(String folded) {
    StringBuilder consonants = new StringBuilder();
    if (!folded.isEmpty() && Spelling.isVowel(folded.charAt(0)) && folded.charAt(0) != 'y') {
      consonants.append('a');
    }
    for (int i = 0; i < folded.length(); ) {
      i += append(consonants, folded, i);
    }
    return consonants.toString();
  }

  private static int append(StringBuilder consonants, String word, int i) {
    for (int length = Math.min(LONGEST, word.length() - i); length > 0; length--) {
      Optional<String> known = CLASSES.lookup(word.substring(i, i + length));
      if (known.isPresent()) {
        String sound = known.get();
        int last = consonants.length() - 1;
        boolean doubled =
            !sound.isEmpty() && last >= 0 && consonants.charAt(last) == sound.charAt(0);
        consonants.append(sound, doubled ? 1 : 0, sound.length());
        return length;
      }
    }
    return 1;
  }
}
