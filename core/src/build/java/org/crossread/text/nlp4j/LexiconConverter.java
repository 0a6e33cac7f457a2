package org.crossread.text.nlp4j;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.Collection;
import java.util.Map;
import java.util.TreeSet;

/** Converts the lexica that give each word a list of strings into {@link WordClasses}. */
final class LexiconConverter {
  private static final Joiner MEMBERS = Joiner.on(WordClasses.SEPARATOR);

  private LexiconConverter() {}

  /** Tags in order of frequency; their order matters, because features join them. */
  @SuppressWarnings("unchecked") // known from NLP4J's GlobalLexica
  static void writeAmbiguityClasses(SyntaxWriter out) throws IOException {
    write(
        (Map<String, ? extends Collection<String>>)
            Originals.read("lexica/en-ambiguity-classes-simplified-lowercase"),
        out,
        false);
  }

  @SuppressWarnings("unchecked") // known from NLP4J's GlobalLexica
  static void writeClusters(SyntaxWriter out) throws IOException {
    write(
        (Map<String, ? extends Collection<String>>)
            Originals.read("lexica/en-brown-clusters-simplified-lowercase"),
        out,
        true);
  }

  private static void write(
      Map<String, ? extends Collection<String>> lexicon, SyntaxWriter out, boolean isUnordered)
      throws IOException {
    TreeSet<String> names = new TreeSet<>();
    lexicon.values().forEach(members -> names.add(name(members, isUnordered)));
    ImmutableList<String> classes = ImmutableList.copyOf(names);
    Numbering numbering = Numbering.of(classes);
    KeyedNumbers words = new KeyedNumbers();
    lexicon.forEach(
        (word, members) ->
            words.add(
                Fingerprint.key(0, Fingerprint.of(word).hash()),
                numbering.of(name(members, isUnordered))));
    out.writeStrings(classes);
    words.writeShorts(out);
  }

  /** The members of a class in one string, by which equal classes are known. */
  private static String name(Collection<String> members, boolean isUnordered) {
    return MEMBERS.join(isUnordered ? new TreeSet<>(members) : members);
  }
}
