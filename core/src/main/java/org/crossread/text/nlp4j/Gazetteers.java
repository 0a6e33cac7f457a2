package org.crossread.text.nlp4j;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableLongArray;
import java.io.IOException;
import java.util.List;

/**
 * Lists of names, as a tree of words in which each path is one hash: the hash leads to the number
 * of the lists that hold a name ending there, or to 0 where names only go on.
 */
final class Gazetteers {
  /** The path before the first word. */
  static final long ROOT = 0;

  private static final Splitter LISTS = Splitter.on(WordClasses.SEPARATOR);

  private final ImmutableList<Marks> marks;
  private final KeyTable paths;

  private Gazetteers(ImmutableList<Marks> marks, KeyTable paths) {
    this.marks = marks;
    this.paths = paths;
  }

  static Gazetteers read(SyntaxFile file) throws IOException {
    ImmutableList<Marks> marks =
        file.readStrings().stream()
            .map(lists -> Marks.of(LISTS.splitToList(lists)))
            .collect(ImmutableList.toImmutableList());
    int[] numbers = file.readShorts();
    return new Gazetteers(marks, KeyTable.of(file.readKeys(), numbers));
  }

  /** Marks the longest name that starts at each word; names may overlap. */
  void mark(Word[] words) {
    for (int i = 1; i < words.length; i++) {
      markLongest(words, i);
    }
  }

  private void markLongest(Word[] words, int first) {
    long path = ROOT;
    int last = 0;
    int found = 0;
    for (int i = first; i < words.length; i++) {
      path = Fingerprint.step(path, words[i].simplifiedHash());
      int number = paths.get(Fingerprint.key(0, path));
      if (number == KeyTable.ABSENT) {
        break;
      }
      if (number > 0) {
        found = number;
        last = i;
      }
    }
    if (found > 0) {
      marks.get(found - 1).put(words, first, last);
    }
  }

  /** The marks of one set of lists on the only, first, inner and last word of a name. */
  private record Marks(
      ImmutableLongArray unit,
      ImmutableLongArray begin,
      ImmutableLongArray inside,
      ImmutableLongArray last) {
    static Marks of(List<String> lists) {
      return new Marks(
          hashes("U-", lists), hashes("B-", lists), hashes("I-", lists), hashes("L-", lists));
    }

    void put(Word[] words, int firstInclusive, int lastInclusive) {
      if (firstInclusive == lastInclusive) {
        words[firstInclusive].addGazetteers(unit);
        return;
      }
      words[firstInclusive].addGazetteers(begin);
      words[lastInclusive].addGazetteers(last);
      for (int i = firstInclusive + 1; i < lastInclusive; i++) {
        words[i].addGazetteers(inside);
      }
    }

    private static ImmutableLongArray hashes(String prefix, List<String> lists) {
      return ImmutableLongArray.copyOf(
          lists.stream().mapToLong(list -> Fingerprint.of(prefix + list).hash()));
    }
  }
}
