package org.crossread.text.nlp4j;

import edu.emory.mathcs.nlp.learning.optimization.method.AdaGrad;
import edu.emory.mathcs.nlp.learning.util.FeatureVector;
import edu.emory.mathcs.nlp.learning.util.WeightVector;
import java.util.List;

/** Lets NLP4J's decoders score {@link Features} by {@link Weights}; it cannot be trained. */
@SuppressWarnings("serial") // never serialized; the supertype is for training
final class CompactOptimizer extends AdaGrad {
  private final Weights weights;

  CompactOptimizer(List<String> labels, Weights weights) {
    super(new WeightVector(), 0, 0);
    this.weights = weights;
    addLabels(labels);
  }

  @Override
  public float[] scores(FeatureVector features) {
    return weights.scores((Features) features);
  }
}
