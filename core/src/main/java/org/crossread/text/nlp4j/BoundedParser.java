package org.crossread.text.nlp4j;

import edu.emory.mathcs.nlp.component.dep.DEPLabel;
import edu.emory.mathcs.nlp.component.dep.DEPParser;
import edu.emory.mathcs.nlp.component.dep.DEPState;
import edu.emory.mathcs.nlp.learning.util.LabelMap;

/**
 * NLP4J's parser, kept linear. Its transitions may pass over every word on the left for each word
 * on the right; news takes at most three a word, {@code and and and ...} a hundred. Past {@value
 * #STEPS_PER_WORD} a word the parser only shifts, and the heads still missing are found among the
 * neighbors.
 */
@SuppressWarnings("serial") // never serialized; the supertype is for training
final class BoundedParser extends DEPParser<Word> {
  private static final int STEPS_PER_WORD = 6;
  private static final String SHIFT =
      new DEPLabel(DEPState.ARC_NO, DEPState.LIST_SHIFT, "").toString();

  @Override
  protected DEPState<Word> initState(Word[] words) {
    return new BoundedState(words);
  }

  private static final class BoundedState extends DEPState<Word> {
    private int stepsLeft;

    BoundedState(Word[] words) {
      super(words);
      stepsLeft = STEPS_PER_WORD * words.length;
    }

    @Override
    public void next(LabelMap labels, int[] best, float[] scores) {
      stepsLeft--;
      super.next(labels, stepsLeft < 0 ? new int[] {labels.index(SHIFT), -1} : best, scores);
    }
  }
}
