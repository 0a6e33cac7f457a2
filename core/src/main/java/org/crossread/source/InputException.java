package org.crossread.source;

import java.nio.file.Path;

/**
 * A file cannot be read as a story or an article. The message is one line that names the file and
 * the reason, for the person who will mend it:
 *
 * <pre>
 * borrell/yle.txt: no such file
 * story.json:4:33: unknown field 'publsher'; did you mean 'publisher'?
 * </pre>
 */
public final class InputException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * @param where the file, or the place in it as {@code file:line:column}
   * @param reason what is wrong with it
   */
  public InputException(String where, String reason) {
    super(Printable.line(where) + ": " + Printable.line(reason));
  }

  InputException(Path file, String reason) {
    this(file.toString(), reason);
  }
}
