package org.crossread.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/** A file that a result goes to. */
record OutputFile(Path path) {

  /**
   * Writes {@code text} in UTF-8, in place of what the file holds.
   *
   * @param inputs files that were read and must not be lost
   * @throws OutputException if it cannot be written
   */
  void write(String text, List<Path> inputs) {
    try {
      for (Path input : inputs) {
        if (Files.exists(path) && Files.isSameFile(path, input)) {
          throw failure("is one of the files to read");
        }
      }
      Files.writeString(path, text, StandardCharsets.UTF_8);
    } catch (NoSuchFileException e) {
      throw failure("its folder does not exist");
    } catch (AccessDeniedException e) {
      throw failure("permission denied");
    } catch (IOException e) {
      throw failure(Files.isDirectory(path) ? "is a directory" : "cannot be written: " + reason(e));
    }
  }

  private static String reason(IOException e) {
    return String.valueOf(e.getMessage());
  }

  private OutputException failure(String reason) {
    return new OutputException(path.toString(), reason);
  }
}
