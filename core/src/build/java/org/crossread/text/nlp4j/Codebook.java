package org.crossread.text.nlp4j;

import java.util.Arrays;

/**
 * The 256 values that stand for all weights of a model with the least squared error (Lloyd's
 * algorithm in one dimension), in fixed point.
 */
final class Codebook {
  private static final int SIZE = 256;
  private static final int ROUNDS = 60;

  /** Leaves room for the sum of some thousand weights. */
  private static final int LARGEST = 1 << 20;

  private final float[] centers;
  private final int scale;

  private Codebook(float[] centers) {
    this.centers = centers;
    float largest = Math.max(Math.abs(centers[0]), Math.abs(centers[SIZE - 1]));
    this.scale = Integer.highestOneBit((int) (LARGEST / largest));
  }

  static Codebook of(float[] weights) {
    float[] sorted = weights.clone();
    Arrays.sort(sorted);
    float[] centers = spread(sorted);
    for (int i = 0; i < ROUNDS; i++) {
      centers = means(sorted, centers);
    }
    return new Codebook(centers);
  }

  /** By how much the values are multiplied to be whole numbers. */
  int scale() {
    return scale;
  }

  int[] values() {
    int[] values = new int[SIZE];
    for (int i = 0; i < SIZE; i++) {
      values[i] = Math.round(centers[i] * scale);
    }
    return values;
  }

  /** The number of the value nearest to the weight. */
  int code(float weight) {
    int found = Arrays.binarySearch(centers, weight);
    if (found >= 0) {
      return found;
    }
    int right = Math.min(-found - 1, SIZE - 1);
    int left = Math.max(right - 1, 0);
    return weight - centers[left] < centers[right] - weight ? left : right;
  }

  /** Centers half by rank and half by size, so that rare large weights are met as well. */
  private static float[] spread(float[] sorted) {
    float low = sorted[0];
    float high = sorted[sorted.length - 1];
    float[] centers = new float[SIZE];
    for (int i = 0; i < SIZE / 2; i++) {
      double share = (i + 0.5) / (SIZE / 2);
      centers[2 * i] = sorted[(int) (share * sorted.length)];
      centers[2 * i + 1] = (float) (low + share * (high - low));
    }
    Arrays.sort(centers);
    return centers;
  }

  /** The mean of the weights nearest to each center; a center without weights stays. */
  private static float[] means(float[] sorted, float[] centers) {
    float[] means = centers.clone();
    int at = 0;
    for (int i = 0; i < SIZE; i++) {
      double limit = i + 1 < SIZE ? (centers[i] + (double) centers[i + 1]) / 2 : Double.MAX_VALUE;
      double sum = 0;
      int count = 0;
      while (at < sorted.length && sorted[at] < limit) {
        sum += sorted[at++];
        count++;
      }
      means[i] = count == 0 ? centers[i] : (float) (sum / count);
    }
    return means;
  }
}
