package org.crossread.entity;

/**
 * One word of a name, folded once.
 *
 * @param text the word in plain lower-case letters
 * @param key what romanizations of the word share, see {@link Spelling#key}
 * @param particle whether it only links words, as "bin" and "van" do
 */
record NameWord(String text, String key, boolean particle) {

  static NameWord of(String folded, boolean particle) {
    return new NameWord(folded, Spelling.key(folded), particle);
  }

  boolean isInitial() {
    return text.length() == 1;
  }

  @Override
  public String toString() {
    return text;
  }
}
