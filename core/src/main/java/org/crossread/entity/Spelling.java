package org.crossread.entity;

import java.util.Optional;
import org.crossread.lexicon.Lexicon;

/**
 * How differently two folded words are spelled.
 *
 * <p>A {@link #key} erases what romanizations differ in, so that most spellings of one foreign name
 * share it: {@code zelensky, zelenskyy, zelenskii -> zelenski}. {@link #distance} counts typing
 * errors, after Damerau and Levenshtein, with vowels and like-sounding consonants nearer to each
 * other than strangers.
 */
final class Spelling {

  private static final String VOWELS = "aeiouy";
  private static final Lexicon<String> SOUNDS =
      Lexicon.load(Spelling.class, "sounds.tsv", 2, cells -> cells.get(0));
  private static final int SOUNDS_LENGTH = 4;
  private static final String OPENING = openingLetters();

  private Spelling() {}

  private static String openingLetters() {
    StringBuilder letters = new StringBuilder();
    SOUNDS.surfaces().forEach(surface -> letters.append(surface.charAt(0)));
    return letters.toString();
  }

  /** Returns the word without what romanizations differ in; linear. */
  static String key(String word) {
    StringBuilder key = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); ) {
      i += appendSound(key, word, i);
    }
    int end = key.length();
    if (end > 4 && key.charAt(end - 1) == 'e') {
      key.setLength(end - 1); // Poutine
    }
    return key.toString();
  }

  /** Appends the sound of the longest letters known at {@code i} and returns how many they are. */
  private static int appendSound(StringBuilder key, String word, int i) {
    if (OPENING.indexOf(word.charAt(i)) >= 0) {
      for (int length = Math.min(SOUNDS_LENGTH, word.length() - i); length > 0; length--) {
        Optional<String> sound = SOUNDS.lookup(word.substring(i, i + length));
        if (sound.isPresent()) {
          appendOnce(key, sound.get());
          return length;
        }
      }
    }
    appendOnce(key, word.substring(i, i + 1));
    return 1;
  }

  /** Appends a sound, once if it is doubled. */
  private static void appendOnce(StringBuilder key, String sound) {
    int last = key.length() - 1;
    boolean doubled = last >= 0 && key.charAt(last) == sound.charAt(0);
    key.append(sound, doubled ? 1 : 0, sound.length());
  }

  /** Returns the consonants of a key, in order: {@code mohamed, muhammad -> mhmd}. */
  static String skeleton(String key) {
    StringBuilder skeleton = new StringBuilder(key.length());
    for (int i = 0; i < key.length(); i++) {
      char letter = key.charAt(i);
      if (!isVowel(letter) || i == 0) {
        skeleton.append(letter);
      }
    }
    return skeleton.toString();
  }

  static boolean isVowel(char letter) {
    return VOWELS.indexOf(letter) >= 0;
  }

  /**
   * Returns the weight of the changes that lead from one word to the other; symmetric, 0 for equal
   * words only. Gives up, with infinity, once more than {@code limit} is certain. Costs the product
   * of the lengths.
   */
  static double distance(String left, String right, double limit) {
    int n = left.length();
    int m = right.length();
    if (Math.abs(n - m) * 0.5 > limit) {
      return Double.POSITIVE_INFINITY;
    }
    double[] before = new double[m + 1];
    double[] previous = new double[m + 1];
    double[] current = new double[m + 1];
    for (int j = 1; j <= m; j++) {
      previous[j] = previous[j - 1] + gap(right, j - 1);
    }
    for (int i = 1; i <= n; i++) {
      current[0] = previous[0] + gap(left, i - 1);
      double best = current[0];
      for (int j = 1; j <= m; j++) {
        char a = left.charAt(i - 1);
        char b = right.charAt(j - 1);
        double cost = previous[j - 1] + (a == b ? 0 : swap(a, b));
        cost = Math.min(cost, previous[j] + gap(left, i - 1));
        cost = Math.min(cost, current[j - 1] + gap(right, j - 1));
        if (i > 1 && j > 1 && a == right.charAt(j - 2) && left.charAt(i - 2) == b) {
          cost = Math.min(cost, before[j - 2] + 0.8);
        }
        current[j] = cost;
        best = Math.min(best, cost);
      }
      if (best > limit && i > 1) {
        return Double.POSITIVE_INFINITY;
      }
      double[] spare = before;
      before = previous;
      previous = current;
      current = spare;
    }
    return previous[m] > limit ? Double.POSITIVE_INFINITY : previous[m];
  }

  /** A letter too many weighs less when it doubles its neighbour or is a mute h. */
  private static double gap(String word, int i) {
    char letter = word.charAt(i);
    if ((i > 0 && word.charAt(i - 1) == letter)
        || (i + 1 < word.length() && word.charAt(i + 1) == letter)) {
      return 0.5;
    }
    return letter == 'h' ? 0.6 : 1;
  }

  private static double swap(char a, char b) {
    if (isVowel(a) && isVowel(b)) {
      return 0.6;
    }
    return alike(a, b) || alike(b, a) ? 0.6 : 1;
  }

  private static boolean alike(char a, char b) {
    return switch (a) {
      case 's' -> b == 'z' || b == 'c';
      case 't' -> b == 'd';
      case 'k' -> b == 'g' || b == 'c' || b == 'q';
      case 'p' -> b == 'b';
      case 'f' -> b == 'v';
      case 'v' -> b == 'w';
      case 'j' -> b == 'y' || b == 'i' || b == 'g';
      case 'x' -> b == 'h';
      default -> false;
    };
  }
}
