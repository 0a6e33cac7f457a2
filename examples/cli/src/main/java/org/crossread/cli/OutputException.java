package org.crossread.cli;

/** A result cannot be written. The message is one line that names the file and the reason. */
final class OutputException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final boolean readerIsGone;

  private OutputException(String message, boolean readerIsGone) {
    super(message);
    this.readerIsGone = readerIsGone;
  }

  OutputException(String file, String reason) {
    this(file + ": " + reason, false);
  }

  /** Returns the exception for a pipe such as {@code | head} that wants no more. */
  static OutputException readerIsGone() {
    return new OutputException("standard output: its reader is gone", true);
  }

  /** Returns whether this is no failure: who asked for the result has seen enough of it. */
  boolean isQuiet() {
    return readerIsGone;
  }
}
