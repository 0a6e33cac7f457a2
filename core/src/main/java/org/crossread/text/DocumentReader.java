package org.crossread.text;

import org.crossread.source.Source;

/** Reads a source into sentences, words and trees. Pure; accepts any text. */
@FunctionalInterface
public interface DocumentReader {

  Document read(Source source);
}
