package org.crossread.text.nlp4j;

import java.io.IOException;

/**
 * The weights of one linear model: a fingerprint leads to a run of (label, code) byte pairs, and a
 * code to one of 256 weights in fixed point. Sums are exact, so no score depends on the order in
 * which features were found.
 */
final class Weights {
  private final int labels;
  private final float unit;
  private final int[] codebook;
  private final byte[] runs;
  private final KeyTable addresses;
  private final WordVectors vectors;

  private Weights(
      int labels,
      float unit,
      int[] codebook,
      byte[] runs,
      KeyTable addresses,
      WordVectors vectors) {
    this.labels = labels;
    this.unit = unit;
    this.codebook = codebook;
    this.runs = runs;
    this.addresses = addresses;
    this.vectors = vectors;
  }

  static Weights read(SyntaxFile file, int labels) throws IOException {
    float unit = 1f / file.readInt();
    int[] codebook = file.readInts();
    byte[] runs = file.readBytes();
    long[] keys = file.readKeys();
    KeyTable addresses = KeyTable.of(keys, starts(runs, keys.length));
    return new Weights(labels, unit, codebook, runs, addresses, WordVectors.read(file, labels));
  }

  /** Where the weights of the feature of this type and text are, or {@link KeyTable#ABSENT}. */
  int address(int type, long hash) {
    return addresses.get(Fingerprint.key(type, hash));
  }

  /** The row of the word's vector, or {@link KeyTable#ABSENT}. */
  int vector(Word word) {
    return vectors.row(word);
  }

  /** The score of each label, given the features that hold. */
  float[] scores(Features features) {
    int[] sums = new int[labels];
    for (int i = 0; i < features.size(); i++) {
      addRun(features.address(i), sums);
    }
    vectors.addScores(features.vector(), sums);
    float[] scores = new float[labels];
    for (int i = 0; i < labels; i++) {
      scores[i] = sums[i] * unit;
    }
    return scores;
  }

  private void addRun(int address, int[] sums) {
    int end = end(runs, address);
    for (int i = address + 1; i < end; i += 2) {
      sums[runs[i] & 0xFF] += codebook[runs[i + 1] & 0xFF];
    }
  }

  private static int[] starts(byte[] runs, int size) {
    int[] starts = new int[size];
    for (int i = 1; i < size; i++) {
      starts[i] = end(runs, starts[i - 1]);
    }
    return starts;
  }

  private static int end(byte[] runs, int start) {
    return start + 1 + 2 * (runs[start] & 0xFF);
  }
}
