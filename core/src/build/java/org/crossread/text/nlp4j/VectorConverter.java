package org.crossread.text.nlp4j;

import static com.google.common.base.Preconditions.checkState;

import com.google.common.collect.ImmutableSortedMap;
import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.learning.optimization.OnlineOptimizer;
import edu.emory.mathcs.nlp.learning.util.MajorVector;
import java.io.IOException;
import java.util.Map;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.EigenDecomposition;
import org.apache.commons.math3.linear.RealMatrix;

/**
 * Converts the word embeddings of a model into {@link WordVectors}.
 *
 * <p>An embedding e counts through the dense weights W only, by W e. The principal components of W
 * e over all words are found, and of each word the first {@value #COMPONENTS} are kept, in four
 * bits each; the step is the best for a normal distribution (Max, 1960).
 */
final class VectorConverter {
  private static final int COMPONENTS = 40;
  private static final double STEP = 0.3352;

  private final ImmutableSortedMap<String, float[]> embeddings;
  private final int scale;
  private final RealMatrix weights;
  private final double[] mean;
  private final RealMatrix directions;
  private final double[] steps = new double[COMPONENTS];

  private VectorConverter(Map<String, float[]> embeddings, MajorVector dense, int scale) {
    this.embeddings = ImmutableSortedMap.copyOf(embeddings);
    this.scale = scale;
    this.weights = weights(dense);
    this.mean = mean(dense.getFeatureSize());
    RealMatrix spread = weights.multiply(covariance()).multiply(weights.transpose());
    RealMatrix symmetric = spread.add(spread.transpose()).scalarMultiply(0.5);
    EigenDecomposition eigen = new EigenDecomposition(symmetric);
    this.directions =
        eigen.getV().getSubMatrix(0, weights.getRowDimension() - 1, 0, COMPONENTS - 1);
    for (int i = 0; i < COMPONENTS; i++) {
      steps[i] = STEP * Math.sqrt(eigen.getRealEigenvalue(i));
    }
  }

  @SuppressWarnings("unchecked") // known from NLP4J's GlobalLexica
  static void write(OnlineComponent<?, ?> model, int scale, SyntaxWriter out) throws IOException {
    OnlineOptimizer optimizer = model.getOptimizer();
    MajorVector dense = optimizer.getWeightVector().getDenseWeightVector();
    int vectors = model.getFeatureTemplate().getEmbeddingFeatureList().size();
    checkState(vectors <= 1, "one embedding a state is converted, not %s", vectors);
    if (vectors == 0) {
      writeNone(out);
      return;
    }
    Map<String, float[]> embeddings =
        (Map<String, float[]>) Originals.read("lexica/en-word-embeddings-undigitalized");
    new VectorConverter(embeddings, dense, scale).write(out);
  }

  private static void writeNone(SyntaxWriter out) throws IOException {
    out.writeInt(0);
    out.writeInts(new int[0]);
    out.writeInts(new int[0]);
    out.writeBytes(new byte[0]);
    out.writeKeys(new long[0]);
  }

  private void write(SyntaxWriter out) throws IOException {
    KeyedNumbers keyed = new KeyedNumbers();
    int row = 0;
    for (String word : embeddings.keySet()) {
      keyed.add(Fingerprint.key(0, Fingerprint.of(word).hash()), row++);
    }
    out.writeInt(COMPONENTS);
    out.writeInts(fixed(weights.operate(mean)));
    out.writeInts(additions());
    out.writeBytes(codes(keyed.sortedNumbers()));
    out.writeKeys(keyed.sortedKeys());
  }

  /** What each code of each component adds to each label. */
  private int[] additions() {
    int labels = weights.getRowDimension();
    int[] additions = new int[COMPONENTS * WordVectors.LEVELS * labels];
    int at = 0;
    for (int component = 0; component < COMPONENTS; component++) {
      for (int code = 0; code < WordVectors.LEVELS; code++) {
        double size = (code - WordVectors.LEVELS / 2 + 0.5) * steps[component];
        for (int label = 0; label < labels; label++) {
          additions[at++] = fixed(size * directions.getEntry(label, component));
        }
      }
    }
    return additions;
  }

  private byte[] codes(int[] rows) {
    float[][] vectors = embeddings.values().toArray(float[][]::new);
    RealMatrix components = directions.transpose().multiply(weights);
    byte[] codes = new byte[rows.length * COMPONENTS / 2];
    for (int i = 0; i < rows.length; i++) {
      double[] sizes = components.operate(centered(vectors[rows[i]]));
      for (int component = 0; component < COMPONENTS; component++) {
        int code = code(sizes[component] / steps[component]);
        codes[(i * COMPONENTS + component) >> 1] |= (byte) (code << 4 * (component & 1));
      }
    }
    return codes;
  }

  private static int code(double size) {
    int half = WordVectors.LEVELS / 2;
    return Math.max(-half, Math.min(half - 1, (int) Math.floor(size))) + half;
  }

  /** A row for each label, less what all labels get alike, which decides nothing. */
  private static RealMatrix weights(MajorVector dense) {
    int labels = dense.getLabelSize();
    double[][] rows = new double[labels][dense.getFeatureSize()];
    for (int column = 0; column < dense.getFeatureSize(); column++) {
      double sum = 0;
      for (int label = 0; label < labels; label++) {
        sum += dense.get(label, column);
      }
      for (int label = 0; label < labels; label++) {
        rows[label][column] = dense.get(label, column) - sum / labels;
      }
    }
    return new Array2DRowRealMatrix(rows, false);
  }

  private double[] mean(int size) {
    double[] mean = new double[size];
    for (float[] vector : embeddings.values()) {
      for (int i = 0; i < size; i++) {
        mean[i] += vector[i] / embeddings.size();
      }
    }
    return mean;
  }

  private RealMatrix covariance() {
    double[][] sums = new double[mean.length][mean.length];
    for (float[] vector : embeddings.values()) {
      double[] centered = centered(vector);
      for (int i = 0; i < mean.length; i++) {
        for (int j = 0; j < mean.length; j++) {
          sums[i][j] += centered[i] * centered[j];
        }
      }
    }
    return new Array2DRowRealMatrix(sums, false).scalarMultiply(1.0 / embeddings.size());
  }

  private double[] centered(float[] vector) {
    double[] centered = new double[mean.length];
    for (int i = 0; i < mean.length; i++) {
      centered[i] = vector[i] - mean[i];
    }
    return centered;
  }

  private int fixed(double score) {
    return (int) Math.round(score * scale);
  }

  private int[] fixed(double[] scores) {
    int[] numbers = new int[scores.length];
    for (int i = 0; i < scores.length; i++) {
      numbers[i] = fixed(scores[i]);
    }
    return numbers;
  }
}
