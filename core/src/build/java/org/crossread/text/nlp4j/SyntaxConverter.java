package org.crossread.text.nlp4j;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Converts NLP4J's English models into {@code english.syntax}. Run by the build; does not ship.
 *
 * <p>The output depends on the models alone, so it is the same byte for byte from run to run.
 */
final class SyntaxConverter {
  private static final ImmutableList<String> MODELS =
      ImmutableList.of("en-pos", "en-ner", "en-dep");

  private SyntaxConverter() {}

  /** Takes the path of the file to write. */
  public static void main(String[] args) throws IOException {
    Path target = Path.of(args[0]).toAbsolutePath();
    Files.createDirectories(target.getParent());
    Path unfinished = target.resolveSibling(target.getFileName() + ".unfinished");
    try (SyntaxWriter out = SyntaxWriter.create(unfinished)) {
      LexiconConverter.writeAmbiguityClasses(out);
      LexiconConverter.writeClusters(out);
      GazetteerConverter.write(out);
      for (String model : MODELS) {
        ModelConverter.write(model, out);
      }
    }
    Files.move(unfinished, target, StandardCopyOption.REPLACE_EXISTING);
  }
}
