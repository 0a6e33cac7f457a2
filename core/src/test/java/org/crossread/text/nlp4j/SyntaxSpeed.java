package org.crossread.text.nlp4j;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.crossread.text.ParsedSentence;
import org.crossread.text.Syntax;

/**
 * Prints how long the models take to load, what they hold of the heap, and how many tokens a second
 * one thread reads. Takes a folder of texts, or reads the seeds.
 *
 * <pre>
 * mvn -q -pl core test-compile exec:java -Dcrossread.exec.skip=false -Dexec.classpathScope=test \
 *     -Dexec.mainClass=org.crossread.text.nlp4j.SyntaxSpeed -Dexec.args=seeds
 * </pre>
 */
public final class SyntaxSpeed {
  private static final int ROUNDS = 10;

  private SyntaxSpeed() {}

  public static void main(String[] args) throws IOException {
    long before = heap();
    long start = System.nanoTime();
    Syntax syntax = EnglishSyntax.load();
    print("load  %.2f s", seconds(start));
    print("heap  %.0f MB", (heap() - before) / 1e6);
    String text = text(args.length > 0 ? Path.of(args[0]) : StoryFiles.folder());
    for (int i = 0; i < ROUNDS; i++) {
      start = System.nanoTime();
      int tokens = read(syntax, text);
      print("read  %.0f tokens/s", tokens / seconds(start));
    }
  }

  private static int read(Syntax syntax, String text) {
    int tokens = 0;
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      for (ParsedSentence sentence : syntax.parse(text, start, end)) {
        tokens += sentence.tokens().size();
      }
      start = end + 1;
    }
    return tokens;
  }

  private static String text(Path folder) throws IOException {
    StringBuilder text = new StringBuilder();
    for (Path file : StoryFiles.in(folder)) {
      text.append(Files.readString(file)).append('\n');
    }
    return text.toString();
  }

  @SuppressWarnings("SystemGc") // what is garbage is not held
  private static long heap() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  private static double seconds(long start) {
    return (System.nanoTime() - start) / 1e9;
  }

  private static void print(String format, Object... values) {
    System.out.println(String.format(Locale.ROOT, format, values));
  }
}
