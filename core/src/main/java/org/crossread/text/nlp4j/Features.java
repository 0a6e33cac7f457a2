package org.crossread.text.nlp4j;

import edu.emory.mathcs.nlp.learning.util.FeatureVector;
import java.util.Arrays;

/** The features that hold in one state of a decoder, as addresses of their weights. */
@SuppressWarnings("serial") // never serialized; the supertype is for training
final class Features extends FeatureVector {
  private int[] addresses = new int[128];
  private int size;
  private int vector = KeyTable.ABSENT;

  int size() {
    return size;
  }

  int address(int index) {
    return addresses[index];
  }

  /** The row of the word vector that counts in this state, or {@link KeyTable#ABSENT}. */
  int vector() {
    return vector;
  }

  void setVector(int row) {
    vector = row;
  }

  void add(int address) {
    if (size == addresses.length) {
      addresses = Arrays.copyOf(addresses, 2 * size);
    }
    addresses[size++] = address;
  }
}
