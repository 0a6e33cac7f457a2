/**
 * Reads English with the models and the decoder of <a
 * href="https://emorynlp.github.io/nlp4j/">NLP4J</a>, held in compact storage.
 *
 * <p>The original models load as 261 MB of serialized objects into two gigabytes of heap. The build
 * converts them once into {@code english.syntax}: every feature is a 64-bit {@linkplain
 * org.crossread.text.nlp4j.Fingerprint fingerprint} that leads to a run of (label, weight) byte
 * pairs, every word a fingerprint that leads to a class number. Here that file is loaded, and
 * NLP4J's tokenizer, lemmatizer and transition systems run on top of it.
 */
@NullMarked
package org.crossread.text.nlp4j;

import org.jspecify.annotations.NullMarked;
