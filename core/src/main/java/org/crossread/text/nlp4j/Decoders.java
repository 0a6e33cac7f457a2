package org.crossread.text.nlp4j;

import com.google.common.collect.ImmutableList;
import edu.emory.mathcs.nlp.component.ner.NERTagger;
import edu.emory.mathcs.nlp.component.pos.POSTagger;
import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.state.NLPState;
import edu.emory.mathcs.nlp.component.template.util.NLPFlag;
import java.io.IOException;
import java.io.InputStream;

/** NLP4J's decoders over compact storage, in the order in which they need each other. */
final class Decoders {
  private final ImmutableList<NLPComponent<Word>> steps;

  private Decoders(ImmutableList<NLPComponent<Word>> steps) {
    this.steps = steps;
  }

  static Decoders read(InputStream in) throws IOException {
    SyntaxFile file = SyntaxFile.open(in);
    Lexica lexica = Lexica.read(file);
    NLPComponent<Word> tagger = read(file, new POSTagger<>());
    NLPComponent<Word> names = read(file, new NERTagger<>());
    NLPComponent<Word> parser = readParser(file);
    return new Decoders(ImmutableList.of(lexica, tagger, new Lemmas(), names, parser));
  }

  /** Fills in what the tree's words are; {@code words[0]} is the root. */
  void decode(Word[] words) {
    steps.forEach(step -> step.process(words));
  }

  private static NLPComponent<Word> readParser(SyntaxFile file) throws IOException {
    BoundedParser parser = new BoundedParser();
    read(file, parser);
    ImmutableList<String> labels =
        ImmutableList.copyOf(parser.getOptimizer().getLabelMap().getLabelList());
    for (int i = 0; i < labels.size(); i++) {
      parser.getLabelCandidates().add(labels.get(i), i);
    }
    return parser;
  }

  private static <S extends NLPState<Word>> NLPComponent<Word> read(
      SyntaxFile file, OnlineComponent<Word, S> decoder) throws IOException {
    ImmutableList<String> labels = file.readStrings();
    ImmutableList<String> template = file.readStrings();
    Weights weights = Weights.read(file, labels.size());
    decoder.setOptimizer(new CompactOptimizer(labels, weights));
    decoder.setFeatureTemplate(new CompactTemplate<>(template, weights));
    decoder.setFlag(NLPFlag.DECODE);
    return decoder;
  }
}
