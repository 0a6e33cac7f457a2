package org.crossread.entity;

/**
 * One word of a name, folded once.
 *
 * @param text the word in plain lower-case letters
 * @param key what romanizations of the word share, see {@link Spelling#key}
 * @param vowelless whether its script writes few vowels, as Arabic and Hebrew do
 * @param foreign whether it was written in other than Latin letters
 * @param particle whether it only links words, as "bin" and "van" do
 */
record NameWord(String text, String key, boolean vowelless, boolean foreign, boolean particle) {

  /** Returns the word that {@code written} folds to. */
  static NameWord of(String folded, String written, boolean particle) {
    boolean foreign =
        written
            .codePoints()
            .anyMatch(
                letter ->
                    Character.isLetter(letter)
                        && Character.UnicodeScript.of(letter) != Character.UnicodeScript.LATIN);
    return new NameWord(
        folded,
        Spelling.key(folded),
        foreign && Consonants.areWrittenAlone(written),
        foreign,
        particle);
  }

  boolean isInitial() {
    return text.length() == 1;
  }

  @Override
  public String toString() {
    return text;
  }
}
