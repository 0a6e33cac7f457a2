package org.crossread.entity;

import com.google.common.collect.ImmutableSet;
import org.crossread.lexicon.Lexicon;
import org.crossread.mention.GivenNames;

/**
 * How well one word of a name stands for another, on a ladder of rungs.
 *
 * @param rung the rung reached
 * @param score from 0 to 1, falling from rung to rung
 */
record WordMatch(Rung rung, double score) {

  /** The rungs, best first. */
  enum Rung {
    EQUAL("equals"),
    VARIANT("is a form of"),
    RESPELLED("is respelled as"),
    TRANSCRIBED("is transcribed as"),
    MISTYPED("is nearly"),
    INFLECTED("is inflected as"),
    INITIAL("is short for"),
    NONE("is not");

    private final String words;

    Rung(String words) {
      this.words = words;
    }

    @Override
    public String toString() {
      return words;
    }
  }

  private static final WordMatch NO_MATCH = new WordMatch(Rung.NONE, 0);
  private static final int SHORTEST_STEM = 4;

  private static final ImmutableSet<String> CASE_ENDINGS =
      Lexicon.words(WordMatch.class, "case-endings.tsv");

  static WordMatch of(NameWord left, NameWord right, GivenNames given) {
    if (left.text().equals(right.text())) {
      return new WordMatch(Rung.EQUAL, 1);
    }
    if (left.vowelless() != right.vowelless()) {
      double likeness = Consonants.likeness(left.text(), right.text());
      return likeness > 0 ? new WordMatch(Rung.RESPELLED, 0.8 + 0.15 * likeness) : NO_MATCH;
    }
    if (left.isInitial() || right.isInitial()) {
      return !left.text().isEmpty()
              && !right.text().isEmpty()
              && left.text().charAt(0) == right.text().charAt(0)
              && (left.isInitial() != right.isInitial())
          ? new WordMatch(Rung.INITIAL, 0.8)
          : NO_MATCH;
    }
    if (given.areVariants(left.text(), right.text())) {
      return new WordMatch(Rung.VARIANT, 0.97);
    }
    if (left.key().equals(right.key())) {
      return new WordMatch(Rung.RESPELLED, 0.95);
    }
    if (isGendered(left.key(), right.key())) {
      return NO_MATCH;
    }
    if (isInflected(left.key(), right.key())) {
      return new WordMatch(Rung.INFLECTED, 0.85);
    }
    boolean twoNames = given.contains(left.text()) && given.contains(right.text());
    return twoNames ? NO_MATCH : mistyped(left, right);
  }

  private static WordMatch mistyped(NameWord left, NameWord right) {
    int length = Math.max(left.text().length(), right.text().length());
    int shorter = Math.min(left.text().length(), right.text().length());
    boolean transcribed = left.foreign() != right.foreign();
    if (shorter < 3 || (length < 4 && !transcribed)) {
      return NO_MATCH;
    }
    double budget = transcribed ? 0.3 * length : budget(length);
    double distance =
        Math.min(
            Spelling.distance(left.text(), right.text(), budget),
            Spelling.distance(left.key(), right.key(), budget));
    if (transcribed && distance <= budget) {
      return new WordMatch(Rung.TRANSCRIBED, 0.96 - 0.1 * distance / budget);
    }
    return distance <= budget
        ? new WordMatch(Rung.MISTYPED, 0.94 - 0.34 * distance / budget * Math.min(1, 6.0 / length))
        : NO_MATCH;
  }

  /** Returns the weight of typing errors that a word of this length bears. */
  private static double budget(int length) {
    if (length <= 4) {
      return 1;
    }
    return length <= 7 ? 1.6 : 2.2;
  }

  /** Returns whether one word is the other with a case ending: Lavrovia, Navalnyin. */
  private static boolean isInflected(String left, String right) {
    String stem = left.length() <= right.length() ? left : right;
    String form = left.length() <= right.length() ? right : left;
    return stem.length() >= SHORTEST_STEM
        && form.startsWith(stem)
        && CASE_ENDINGS.contains(form.substring(stem.length()));
  }

  /** Returns whether the words differ as a man's and a woman's surname do: Lavrov, Lavrova. */
  static boolean isGendered(String left, String right) {
    return isFeminineOf(left, right) || isFeminineOf(right, left);
  }

  private static boolean isFeminineOf(String feminine, String masculine) {
    int length = masculine.length();
    if (length < 4) {
      return false;
    }
    if (masculine.endsWith("v") || masculine.endsWith("in") || masculine.endsWith("of")) {
      return feminine.equals(masculine + "a");
    }
    if (masculine.endsWith("i")) { // Zelensky, Navalny: keys end in i
      String stem = masculine.substring(0, length - 1);
      return feminine.equals(stem + "aia")
          || feminine.equals(stem + "a")
          || feminine.equals(stem + "aa");
    }
    return false;
  }
}
