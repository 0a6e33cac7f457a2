package org.crossread.text.nlp4j;

import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import org.crossread.lexicon.Lexicon;

/** What is known of words that end in a full stop without ending a sentence. */
final class Abbreviations {
  private enum Kind {
    /** A name or a number follows: {@code Mr.}, {@code No.} */
    TITLE,
    /** Anything may follow: {@code Calif.}, {@code Inc.} */
    PLAIN
  }

  private final Lexicon<Kind> kinds =
      Lexicon.load(
          Abbreviations.class, "abbreviations.en.tsv", 2, columns -> Kind.valueOf(columns.get(0)));
  private final ImmutableSet<String> openers =
      Lexicon.words(Abbreviations.class, "sentence-openers.en.tsv");

  /** Whether {@code word}, full stop included, is listed. */
  boolean contains(String word) {
    return kinds.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether {@code word} is of the form of an abbreviation: more than its full stop. */
  boolean isOne(String word) {
    return word.length() > 1 && word.endsWith(".");
  }

  /**
   * Whether a sentence ends between the two, as between {@code U.S.} and {@code The}; never after a
   * title or an initial.
   */
  boolean endsBetween(String abbreviation, String next) {
    boolean isInitial = abbreviation.length() == 2;
    boolean isTitle =
        kinds.lookup(abbreviation.toLowerCase(Locale.ROOT)).filter(Kind.TITLE::equals).isPresent();
    return !isInitial && !isTitle && openers.contains(next);
  }
}
