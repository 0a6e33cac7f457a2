package org.crossread.text;

import org.crossread.source.Span;

/**
 * One word of a document.
 *
 * @param index its place among the document's tokens
 * @param span where it stands in the source
 * @param text the word as printed
 * @param lemma its dictionary form, in lower case
 * @param tag its part of speech, a Penn Treebank tag
 * @param head index in the document of the token that governs it, or -1 for a root
 * @param label the dependency label
 * @param name empty, or {@code B-TYPE} at the start and {@code I-TYPE} inside a name
 * @param sentence index of its sentence in the document
 * @param quoted whether it stands between quotation marks
 */
public record Token(
    int index,
    Span span,
    String text,
    String lemma,
    String tag,
    int head,
    String label,
    String name,
    int sentence,
    boolean quoted) {

  /** Returns whether this token has one of the dependency labels. */
  public boolean is(String... labels) {
    for (String candidate : labels) {
      if (label.equals(candidate)) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether this is a verb in any form, modals left out. */
  public boolean isVerb() {
    return tag.startsWith("VB");
  }

  /** Returns whether this is a common or proper noun. */
  public boolean isNoun() {
    return tag.startsWith("NN");
  }

  /** Returns whether this is a proper noun. */
  public boolean isProperNoun() {
    return tag.startsWith("NNP");
  }

  /** Returns whether nothing governs this token. */
  public boolean isRoot() {
    return head < 0;
  }

  @Override
  public String toString() {
    return text + "/" + tag;
  }
}
