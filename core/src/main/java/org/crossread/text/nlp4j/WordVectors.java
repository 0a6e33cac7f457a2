package org.crossread.text.nlp4j;

import java.io.IOException;

/**
 * What the vector of a word adds to the scores of the labels.
 *
 * <p>A vector counts only through the model's dense weights, so the converter turns it into the
 * directions in which words differ most in their scores, and keeps four bits for each. Here a code
 * leads to what it adds to every label, in the fixed point of the model's {@link Weights}.
 */
final class WordVectors {
  /** How many codes there are for each component. */
  static final int LEVELS = 16;

  private final KeyTable rows;
  private final byte[] codes;
  private final int components;
  private final int labels;
  private final int[] mean;
  private final int[] additions;

  private WordVectors(
      KeyTable rows, byte[] codes, int components, int labels, int[] mean, int[] additions) {
    this.rows = rows;
    this.codes = codes;
    this.components = components;
    this.labels = labels;
    this.mean = mean;
    this.additions = additions;
  }

  /** A model without word vectors has a table of none. */
  static WordVectors read(SyntaxFile file, int labels) throws IOException {
    int components = file.readInt();
    int[] mean = file.readInts();
    int[] additions = file.readInts();
    byte[] codes = file.readBytes();
    long[] keys = file.readKeys();
    int[] rows = new int[keys.length];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = i;
    }
    return new WordVectors(KeyTable.of(keys, rows), codes, components, labels, mean, additions);
  }

  int row(Word word) {
    return rows.get(Fingerprint.key(0, word.undigitalizedHash()));
  }

  /** Adds to the sum of each label; {@link KeyTable#ABSENT} adds nothing. */
  void addScores(int row, int[] sums) {
    if (row == KeyTable.ABSENT) {
      return;
    }
    for (int label = 0; label < labels; label++) {
      sums[label] += mean[label];
    }
    for (int component = 0; component < components; component++) {
      addComponent(component * LEVELS + code(row, component), sums);
    }
  }

  private void addComponent(int addition, int[] sums) {
    int start = addition * labels;
    for (int label = 0; label < labels; label++) {
      sums[label] += additions[start + label];
    }
  }

  /** Two codes share a byte, the even component's in its low half. */
  private int code(int row, int component) {
    int pair = codes[(row * components + component) >> 1];
    return (component & 1) == 0 ? pair & 0xF : (pair >> 4) & 0xF;
  }
}
