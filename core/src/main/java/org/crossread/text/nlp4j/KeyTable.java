package org.crossread.text.nlp4j;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * An immutable map from well-mixed keys to non-negative ints: open addressing, linear probing, at
 * most three quarters full.
 */
final class KeyTable {
  /** What {@link #get} answers for a key that is not there. */
  static final int ABSENT = -1;

  /**
   * The size of a key. With 2<sup>48</sup> of them, one of three million entries answers for a
   * stranger once in a hundred million look-ups.
   */
  static final int KEY_BITS = 48;

  private final long[] keys;
  private final int[] values;
  private final int shift;

  private KeyTable(int bits) {
    this.keys = new long[1 << bits];
    this.values = new int[1 << bits];
    this.shift = KEY_BITS - bits;
  }

  /** Maps each key to the value at the same index. */
  static KeyTable of(long[] keys, int[] values) {
    KeyTable table = new KeyTable(bitsFor(keys.length));
    for (int i = 0; i < keys.length; i++) {
      table.put(keys[i], values[i]);
    }
    return table;
  }

  int get(long key) {
    int slot = slot(key);
    while (values[slot] != 0) {
      if (keys[slot] == key) {
        return values[slot] - 1;
      }
      slot = next(slot);
    }
    return ABSENT;
  }

  private static int bitsFor(int size) {
    int bits = 1;
    while ((3L << bits) / 4 <= size) {
      bits++;
    }
    return bits;
  }

  private void put(long key, int value) {
    checkArgument(value >= 0, "a table holds no negative value: %s", value);
    int slot = slot(key);
    while (values[slot] != 0) {
      checkArgument(keys[slot] != key, "two entries share the key %s", key);
      slot = next(slot);
    }
    keys[slot] = key;
    values[slot] = value + 1;
  }

  private int slot(long key) {
    return (int) (key >>> shift);
  }

  private int next(int slot) {
    return (slot + 1) & (keys.length - 1);
  }
}
