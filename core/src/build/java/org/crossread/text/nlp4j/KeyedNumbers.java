package org.crossread.text.nlp4j;

import static com.google.common.base.Preconditions.checkState;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Numbers by their keys, sorted for the file; two entries with one key would be a collision. */
final class KeyedNumbers {
  private record Entry(long key, int number) {}

  private final List<Entry> entries = new ArrayList<>();

  void add(long key, int number) {
    entries.add(new Entry(key, number));
  }

  void writeShorts(SyntaxWriter out) throws IOException {
    out.writeShorts(sortedNumbers());
    out.writeKeys(sortedKeys());
  }

  int[] sortedNumbers() {
    sort();
    return entries.stream().mapToInt(Entry::number).toArray();
  }

  long[] sortedKeys() {
    sort();
    return entries.stream().mapToLong(Entry::key).toArray();
  }

  private void sort() {
    entries.sort(Comparator.comparingLong(Entry::key));
    for (int i = 1; i < entries.size(); i++) {
      long key = entries.get(i).key();
      checkState(entries.get(i - 1).key() != key, "two entries share the key %s", key);
    }
  }
}
