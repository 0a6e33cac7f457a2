package org.crossread.text.nlp4j;

import com.google.common.base.CharMatcher;
import edu.emory.mathcs.nlp.component.morph.english.EnglishMorphAnalyzer;
import edu.emory.mathcs.nlp.component.template.NLPComponent;
import java.util.List;
import java.util.Locale;

/**
 * NLP4J's lemmatizer. Its dictionaries hold a few broken accents, which it reads in the charset of
 * the machine; a lemma with letters foreign to its word is therefore not taken.
 */
final class Lemmas implements NLPComponent<Word> {
  private static final CharMatcher ASCII = CharMatcher.ascii();
  private static final CharMatcher DIGITS = CharMatcher.inRange('0', '9');

  private final EnglishMorphAnalyzer analyzer = new EnglishMorphAnalyzer();

  @Override
  public void process(Word[] words) {
    for (int i = 1; i < words.length; i++) {
      words[i].setLemma(lemma(words[i]));
    }
  }

  @Override
  public void process(List<Word[]> document) {
    document.forEach(this::process);
  }

  /**
   * The lemma for readers. The models know {@code first} as {@code #ord#} and {@code 2,800} as
   * {@code 0}; here a word of that kind is its own lemma, and so is a mark.
   */
  static String readable(Word word, String text) {
    boolean isPlaceholder = word.getLemma().startsWith("#") || DIGITS.matchesAnyOf(text);
    boolean isMark = text.codePoints().noneMatch(Character::isLetter);
    String lemma = isPlaceholder || isMark ? text : word.getLemma();
    return lemma.toLowerCase(Locale.ROOT);
  }

  private String lemma(Word word) {
    String form = word.getWordFormSimplified();
    String lemma = analyzer.lemmatize(form, word.getPartOfSpeechTag());
    boolean isBroken = ASCII.matchesAllOf(form) && !ASCII.matchesAllOf(lemma);
    return isBroken ? word.getWordFormSimplifiedLowercase() : lemma;
  }
}
