package org.crossread.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Compares a text with the file of that name among the test resources. {@code
 * -Dcrossread.golden=DIR} writes the texts to DIR instead, to be read and kept.
 */
final class Golden {

  private Golden() {}

  static void assertMatches(String file, String text) throws IOException {
    String target = System.getProperty("crossread.golden", "");
    if (!target.isEmpty()) {
      Files.writeString(Path.of(target, file), text, StandardCharsets.UTF_8);
      return;
    }
    assertThat(text)
        .isEqualTo(
            Resources.toString(Resources.getResource(Golden.class, file), StandardCharsets.UTF_8));
  }
}
