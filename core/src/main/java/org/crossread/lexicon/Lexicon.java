package org.crossread.lexicon;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.io.Resources;
import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A table from surface forms to what they mean, read from a tab-separated resource.
 *
 * <p>Format: UTF-8; one entry a line, {@code surface<TAB>meaning<TAB>...}; blank lines and lines
 * that start with {@code #} are skipped. A file says what its columns hold in the comment at its
 * top. A line that cannot be read stops the load.
 *
 * @param <M> what a surface form means
 */
public final class Lexicon<M> {

  private static final Splitter COLUMNS = Splitter.on('\t').trimResults();

  private final ImmutableMap<String, M> meanings;
  private final int longest;

  private Lexicon(ImmutableMap<String, M> meanings) {
    this.meanings = meanings;
    this.longest = meanings.keySet().stream().mapToInt(Lexicon::words).max().orElse(0);
  }

  /**
   * Reads the lexicon {@code file} that lies beside {@code stage} on the class path.
   *
   * @param columns the number of columns each line has, the surface form among them
   * @param meaning turns the columns after the first into a meaning, or throws
   *     IllegalArgumentException
   * @throws LexiconException if there is no such file, or at its first line that does not follow
   *     the format
   */
  public static <M> Lexicon<M> load(
      Class<?> stage, String file, int columns, Function<List<String>, M> meaning) {
    URL url = stage.getResource(file);
    if (url == null) {
      throw new LexiconException(file, "no such lexicon beside " + stage.getName());
    }
    try {
      return parse(file, Resources.readLines(url, StandardCharsets.UTF_8), columns, meaning);
    } catch (IOException e) {
      throw new LexiconException(file, "cannot be read: " + e.getMessage());
    }
  }

  /** Reads a lexicon of bare words, one a line. */
  public static ImmutableSet<String> words(Class<?> stage, String file) {
    return load(stage, file, 1, columns -> file).surfaces();
  }

  /**
   * Reads a lexicon from its lines.
   *
   * @param file the name to use in error messages
   * @param columns the number of columns each line has, the surface form among them
   * @param meaning turns the columns after the first into a meaning, or throws
   *     IllegalArgumentException
   * @throws LexiconException at the first line that does not follow the format
   */
  public static <M> Lexicon<M> parse(
      String file, List<String> lines, int columns, Function<List<String>, M> meaning) {
    Map<String, M> meanings = new LinkedHashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      List<String> cells = COLUMNS.splitToList(line);
      if (cells.size() != columns) {
        throw new LexiconException(
            file, i + 1, "expected " + columns + " columns, found " + cells.size());
      }
      String surface = cells.get(0);
      if (meanings.put(surface, meaningOf(file, i + 1, cells, meaning)) != null) {
        throw new LexiconException(file, i + 1, "'" + surface + "' appears twice");
      }
    }
    return new Lexicon<>(ImmutableMap.copyOf(meanings));
  }

  private static <M> M meaningOf(
      String file, int line, List<String> cells, Function<List<String>, M> meaning) {
    List<String> rest = cells.subList(1, cells.size());
    try {
      return meaning.apply(rest);
    } catch (IllegalArgumentException e) {
      throw new LexiconException(
          file, line, "'" + cells.get(0) + "' has no such meaning: " + String.join(" | ", rest));
    }
  }

  /** Returns what {@code surface} means, if the lexicon knows it. Constant time. */
  public Optional<M> lookup(String surface) {
    return Optional.ofNullable(meanings.get(surface));
  }

  /** Returns whether the lexicon knows {@code surface}. Constant time. */
  public boolean contains(String surface) {
    return meanings.containsKey(surface);
  }

  /** Returns every surface form, in the order of the file. */
  public ImmutableSet<String> surfaces() {
    return meanings.keySet();
  }

  /** Returns every entry, in the order of the file. */
  public ImmutableMap<String, M> entries() {
    return meanings;
  }

  /** Returns the number of words in the longest surface form: how far a lookup need look ahead. */
  public int longest() {
    return longest;
  }

  private static int words(String surface) {
    return 1 + (int) surface.chars().filter(c -> c == ' ').count();
  }
}
