package org.crossread.text.nlp4j;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.io.IOException;

/** A lexicon that gives each word a class: word hash to class number to class. */
final class WordClasses {
  /** What stands between the members of a class in the file. */
  static final char SEPARATOR = ' ';

  private static final Splitter MEMBERS = Splitter.on(SEPARATOR);

  private final ImmutableList<WordClass> classes;
  private final KeyTable words;

  private WordClasses(ImmutableList<WordClass> classes, KeyTable words) {
    this.classes = classes;
    this.words = words;
  }

  static WordClasses read(SyntaxFile file) throws IOException {
    ImmutableList<WordClass> classes =
        file.readStrings().stream()
            .map(members -> WordClass.of(MEMBERS.splitToList(members)))
            .collect(ImmutableList.toImmutableList());
    int[] numbers = file.readShorts();
    return new WordClasses(classes, KeyTable.of(file.readKeys(), numbers));
  }

  WordClass of(long hash) {
    int number = words.get(Fingerprint.key(0, hash));
    return number == KeyTable.ABSENT ? WordClass.NONE : classes.get(number);
  }
}
