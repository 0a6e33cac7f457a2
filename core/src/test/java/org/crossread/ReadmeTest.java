package org.crossread;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ReadmeTest {

  @Test
  void theReadmeShowsTheLinesThatRun() throws IOException {
    String readme = Files.readString(Path.of("..", "README.md"), StandardCharsets.UTF_8);
    String example =
        Files.readString(
            Path.of("src/test/java/org/crossread/ReadmeExample.java"), StandardCharsets.UTF_8);

    String shown = Splitter.on("```java\n").splitToList(readme).get(1);
    String lines = Splitter.on("```\n").splitToList(shown).get(0);

    assertThat(example).contains(lines.indent(4));
  }

  @Test
  void theLinesFindTheConflict() {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream out = System.out;
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      ReadmeExample.main(new String[0]);
    } finally {
      System.setOut(out);
    }

    assertThat(printed.toString(StandardCharsets.UTF_8))
        .contains("- 2 years 6 months\n- 2 years 8 months\n")
        .contains("2 sources, ");
  }
}
