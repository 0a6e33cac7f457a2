package org.crossread.text;

/**
 * One word as a parser saw it.
 *
 * @param start offset of its first character in the text, in UTF-16 code units
 * @param end offset just past its last character
 * @param text the word as printed
 * @param lemma its dictionary form, in lower case
 * @param tag its part of speech, a Penn Treebank tag
 * @param head index in the sentence of the token that governs it, or -1 for a root
 * @param label the dependency label, as the parser names it
 * @param name empty, or {@code B-TYPE} at the start and {@code I-TYPE} inside a name
 */
public record ParsedToken(
    int start,
    int end,
    String text,
    String lemma,
    String tag,
    int head,
    String label,
    String name) {}
