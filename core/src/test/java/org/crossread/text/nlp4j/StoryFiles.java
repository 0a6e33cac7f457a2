package org.crossread.text.nlp4j;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The article texts below a folder, in order of their paths. */
final class StoryFiles {
  private StoryFiles() {}

  static ImmutableList<Path> in(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths
          .filter(path -> path.toString().endsWith(".txt"))
          .sorted()
          .collect(ImmutableList.toImmutableList());
    }
  }

  /** The folder named by {@code -Dcrossread.stories}, else the seeds of this repository. */
  static Path folder() {
    return Path.of(System.getProperty("crossread.stories", Path.of("..", "seeds").toString()));
  }
}
