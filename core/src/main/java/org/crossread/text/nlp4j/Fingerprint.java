package org.crossread.text.nlp4j;

/**
 * A 64-bit hash of a string that can be joined with others without building the joined string.
 *
 * <p>It is a polynomial over the characters, modulo 2<sup>64</sup>, so that
 *
 * <pre>of("new").then(of("york")).equals(of("new_york"))</pre>
 *
 * Before use as a key it is {@linkplain #key mixed}, because the low bits of a polynomial are weak.
 *
 * @param hash the polynomial
 * @param power the base to the power of the string's length
 */
record Fingerprint(long hash, long power) {
  private static final long BASE = 0xD1342543DE82EF95L;
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  /** What NLP4J writes between the parts of a joined feature. */
  private static final char SEPARATOR = '_';

  static Fingerprint of(CharSequence text) {
    return of(text, 0, text.length());
  }

  /** The fingerprint of {@code text.subSequence(startInclusive, endExclusive)}. */
  static Fingerprint of(CharSequence text, int startInclusive, int endExclusive) {
    long hash = 0;
    long power = 1;
    for (int i = startInclusive; i < endExclusive; i++) {
      hash = append(hash, text.charAt(i));
      power *= BASE;
    }
    return new Fingerprint(hash, power);
  }

  /** The hash of the string of {@code left}, an underscore and the string of {@code right}. */
  static long join(long left, Fingerprint right) {
    return append(left, SEPARATOR) * right.power + right.hash;
  }

  Fingerprint then(Fingerprint right) {
    return new Fingerprint(join(hash, right), power * BASE * right.power);
  }

  /** A well-mixed key of {@link KeyTable#KEY_BITS} for a string's hash in the role of a type. */
  static long key(int type, long hash) {
    return mix(hash ^ ((type + 1) * GOLDEN)) >>> (Long.SIZE - KeyTable.KEY_BITS);
  }

  /** The hash of a path one step longer; order matters. */
  static long step(long path, long hash) {
    return mix(path * BASE + hash);
  }

  private static long append(long hash, char next) {
    return hash * BASE + next + 1;
  }

  /** The finalizer of MurmurHash3. */
  private static long mix(long bits) {
    long mixed = bits;
    mixed = (mixed ^ (mixed >>> 33)) * 0xFF51AFD7ED558CCDL;
    mixed = (mixed ^ (mixed >>> 33)) * 0xC4CEB9FE1A85EC53L;
    return mixed ^ (mixed >>> 33);
  }
}
