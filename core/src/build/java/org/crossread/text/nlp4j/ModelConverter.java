package org.crossread.text.nlp4j;

import static com.google.common.base.Preconditions.checkState;

import com.google.common.collect.ImmutableList;
import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.feature.FeatureTemplate;
import edu.emory.mathcs.nlp.learning.optimization.OnlineOptimizer;
import edu.emory.mathcs.nlp.learning.util.FeatureMap;
import edu.emory.mathcs.nlp.learning.util.MajorVector;
import it.unimi.dsi.fastutil.objects.Object2IntMap;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Field;
import java.util.List;

/** Converts one trained model: its labels, its template, and its {@link Weights}. */
final class ModelConverter {
  private final MajorVector weights;
  private final int labels;

  private ModelConverter(OnlineOptimizer optimizer) {
    this.weights = optimizer.getWeightVector().getSparseWeightVector();
    this.labels = optimizer.getLabelSize();
  }

  static void write(String name, SyntaxWriter out) throws IOException {
    OnlineComponent<?, ?> model = (OnlineComponent<?, ?>) Originals.read("models/" + name);
    OnlineOptimizer optimizer = model.getOptimizer();
    checkState(optimizer.getBias() == 0, "%s has a bias, which is not converted", name);
    checkState(optimizer.getLabelSize() <= 256, "%s has too many labels for a byte", name);
    checkState(
        !optimizer.getWeightVector().hasActivationFunction(),
        "%s has an activation function, which is not converted",
        name);
    out.writeStrings(ImmutableList.copyOf(optimizer.getLabelMap().getLabelList()));
    out.writeStrings(TemplateLines.of(model.getFeatureTemplate()));
    ModelConverter converter = new ModelConverter(optimizer);
    int scale = converter.write(features(model.getFeatureTemplate()), out);
    VectorConverter.write(model, scale, out);
  }

  /** Returns the scale of the weights. */
  private int write(FeatureMap features, SyntaxWriter out) throws IOException {
    KeyedNumbers keyed = new KeyedNumbers();
    List<Object2IntMap<String>> types = features.getIndexMaps();
    for (int type = 0; type < types.size(); type++) {
      addAll(type, types.get(type), keyed);
    }
    int[] indices = keyed.sortedNumbers();
    Codebook codebook = Codebook.of(nonZeros(indices));
    out.writeInt(codebook.scale());
    out.writeInts(codebook.values());
    out.writeBytes(runs(indices, codebook));
    out.writeKeys(keyed.sortedKeys());
    return codebook.scale();
  }

  private void addAll(int type, Object2IntMap<String> features, KeyedNumbers keyed) {
    for (Object2IntMap.Entry<String> feature : features.object2IntEntrySet()) {
      int index = feature.getIntValue();
      if (0 < index && index < weights.getFeatureSize() && countNonZeros(index) > 0) {
        keyed.add(Fingerprint.key(type, Fingerprint.of(feature.getKey()).hash()), index);
      }
    }
  }

  private float[] nonZeros(int[] indices) {
    int size = 0;
    for (int index : indices) {
      size += countNonZeros(index);
    }
    float[] values = new float[size];
    for (int index : indices) {
      for (int label = 0; label < labels; label++) {
        float weight = weights.get(label, index);
        if (weight != 0) {
          values[--size] = weight;
        }
      }
    }
    return values;
  }

  private byte[] runs(int[] indices, Codebook codebook) {
    ByteArrayOutputStream runs = new ByteArrayOutputStream();
    for (int index : indices) {
      runs.write(countNonZeros(index));
      for (int label = 0; label < labels; label++) {
        float weight = weights.get(label, index);
        if (weight != 0) {
          runs.write(label);
          runs.write(codebook.code(weight));
        }
      }
    }
    return runs.toByteArray();
  }

  private int countNonZeros(int index) {
    int count = 0;
    for (int label = 0; label < labels; label++) {
      count += weights.get(label, index) == 0 ? 0 : 1;
    }
    return count;
  }

  /** The map is in a protected field that only training code would read. */
  private static FeatureMap features(FeatureTemplate<?, ?> template) {
    try {
      Field field = FeatureTemplate.class.getDeclaredField("feature_map");
      field.setAccessible(true);
      return (FeatureMap) field.get(template);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("not the FeatureTemplate of NLP4J 1.1.3", e);
    }
  }
}
