package org.crossread.corroboration;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.crossread.source.Source;

/**
 * Finds sources that carry another's text: at least half of the shorter text's runs of five words
 * stand in the other too.
 */
final class Copies {

  private static final int RUN = 5;

  /** The earliest first; sources of one day, or of none, by id. */
  private static final Comparator<Source> ORDER =
      Comparator.comparing((Source source) -> source.published().orElse(LocalDate.MAX))
          .thenComparing(Source::id);

  private Copies() {}

  /** Returns for each source that is a copy the id of the source it copies. */
  static ImmutableMap<String, String> of(List<Source> sources) {
    List<Source> ordered = new ArrayList<>(sources);
    ordered.sort(ORDER);
    Map<String, Set<Long>> runs = new LinkedHashMap<>();
    ImmutableMap.Builder<String, String> copies = ImmutableMap.builder();
    for (Source source : ordered) {
      Set<Long> own = runs(source.text());
      String original =
          runs.entrySet().stream()
              .filter(entry -> isCopy(own, entry.getValue()))
              .map(Map.Entry::getKey)
              .findFirst()
              .orElse(null);
      if (original == null) {
        runs.put(source.id(), own);
      } else {
        copies.put(source.id(), original);
      }
    }
    return copies.buildOrThrow();
  }

  private static boolean isCopy(Set<Long> a, Set<Long> b) {
    int shorter = Math.min(a.size(), b.size());
    return shorter > 0 && 2 * Sets.intersection(a, b).size() >= shorter;
  }

  /** Returns a hash of every run of five words. */
  private static Set<Long> runs(String text) {
    long[] words = new long[RUN];
    Set<Long> runs = new HashSet<>();
    int count = 0;
    long word = 0;
    String lower = text.toLowerCase(Locale.ROOT) + " ";
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        word = 1_000_003 * word + c + 1;
      } else if (word != 0) {
        words[count++ % RUN] = word;
        word = 0;
        if (count >= RUN) {
          runs.add(combined(words, count));
        }
      }
    }
    return runs;
  }

  private static long combined(long[] words, int count) {
    long hash = 0;
    for (int i = 0; i < RUN; i++) {
      hash = 0x9E3779B97F4A7C15L * (hash + words[(count + i) % RUN]);
    }
    return hash;
  }
}
