package org.crossread.text.nlp4j;

import edu.emory.mathcs.nlp.component.template.NLPComponent;
import java.io.IOException;
import java.util.List;

/** Looks words up in the lexica before any model sees them. */
final class Lexica implements NLPComponent<Word> {
  private final WordClasses ambiguity;
  private final WordClasses clusters;
  private final Gazetteers gazetteers;

  private Lexica(WordClasses ambiguity, WordClasses clusters, Gazetteers gazetteers) {
    this.ambiguity = ambiguity;
    this.clusters = clusters;
    this.gazetteers = gazetteers;
  }

  static Lexica read(SyntaxFile file) throws IOException {
    return new Lexica(WordClasses.read(file), WordClasses.read(file), Gazetteers.read(file));
  }

  @Override
  public void process(Word[] words) {
    for (int i = 1; i < words.length; i++) {
      long hash = words[i].lowercaseHash();
      words[i].setLexicalClasses(ambiguity.of(hash), clusters.of(hash));
    }
    gazetteers.mark(words);
  }

  @Override
  public void process(List<Word[]> document) {
    document.forEach(this::process);
  }
}
