/**
 * Text into sentences, words and their syntax, with every offset kept.
 *
 * <p>A {@link org.crossread.text.Document} is a source that has been read: blocks (paragraphs) of
 * {@link org.crossread.text.Sentence}s of {@link org.crossread.text.Token}s. A token knows its
 * lemma, its part of speech (Penn tags), the token that governs it and under which label (NLP4J's
 * dependency labels), and whether a name runs through it. A sentence knows its {@link
 * org.crossread.text.Zone}: headlines, captions and related links state things otherwise than
 * running text does.
 *
 * <p>Parsing hides behind {@link org.crossread.text.Syntax}; a caller may bring another parser.
 */
@NullMarked
package org.crossread.text;

import org.jspecify.annotations.NullMarked;
