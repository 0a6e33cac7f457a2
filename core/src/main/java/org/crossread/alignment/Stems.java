package org.crossread.alignment;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.stream.Stream;
import org.crossread.value.Described;

/**
 * The stem that a verb and the nouns made from it share: violate, violating, violation.
 *
 * <p>English derivational endings are taken off, the longest first, as long as four letters remain.
 */
public final class Stems {

  private static final int SHORTEST_STEM = 4;
  private static final ImmutableList<String> ENDINGS =
      ImmutableList.of(
          "ations", "ation", "ments", "ating", "ition", "ance", "ence", "ment", "ions", "ated",
          "ings", "ates", "ion", "ing", "ate", "ers", "ors", "ies", "al", "er", "or", "ed", "es",
          "y", "e", "s");

  private Stems() {}

  /** Returns the stems of a description's words. */
  public static ImmutableSet<String> of(Described description) {
    return Stream.concat(Stream.of(description.head()), description.modifiers().stream())
        .map(Stems::of)
        .collect(toImmutableSet());
  }

  /** Returns the stem of a word. */
  static String of(String word) {
    for (String ending : ENDINGS) {
      if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST_STEM) {
        return withoutFinalE(word.substring(0, word.length() - ending.length()));
      }
    }
    return word;
  }

  /** "embezzle", "embezzlement". */
  private static String withoutFinalE(String stem) {
    boolean strip = stem.endsWith("e") && stem.length() > SHORTEST_STEM;
    return strip ? stem.substring(0, stem.length() - 1) : stem;
  }
}
