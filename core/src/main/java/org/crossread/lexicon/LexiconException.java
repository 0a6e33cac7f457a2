package org.crossread.lexicon;

/** A line of a lexicon file does not follow the file's format. The message names file and line. */
public final class LexiconException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  LexiconException(String file, int line, String problem) {
    super(file + ":" + line + ": " + problem);
  }

  LexiconException(String file, String problem) {
    super(file + ": " + problem);
  }
}
