package org.crossread.text.nlp4j;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import edu.emory.mathcs.nlp.common.collection.tree.PrefixNode;
import edu.emory.mathcs.nlp.common.collection.tree.PrefixTree;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;

/** Converts the tree of names into {@link Gazetteers}. */
final class GazetteerConverter {
  private static final Joiner LISTS = Joiner.on(WordClasses.SEPARATOR);

  private final TreeSet<String> names = new TreeSet<>();
  private final KeyedNumbers paths = new KeyedNumbers();

  private GazetteerConverter() {}

  @SuppressWarnings("unchecked") // known from NLP4J's GlobalLexica
  static void write(SyntaxWriter out) throws IOException {
    PrefixTree<String, Set<String>> tree =
        (PrefixTree<String, Set<String>>)
            Originals.read("lexica/en-named-entity-gazetteers-simplified");
    new GazetteerConverter().write(tree.getRoot(), out);
  }

  private void write(PrefixNode<String, Set<String>> root, SyntaxWriter out) throws IOException {
    collectNames(root);
    ImmutableList<String> sets = ImmutableList.copyOf(names);
    collectPaths(root, Gazetteers.ROOT, Numbering.of(sets));
    out.writeStrings(sets);
    paths.writeShorts(out);
  }

  private void collectNames(PrefixNode<String, Set<String>> node) {
    if (node.hasValue()) {
      names.add(name(node));
    }
    node.values().forEach(this::collectNames);
  }

  private void collectPaths(PrefixNode<String, Set<String>> node, long path, Numbering numbering) {
    node.forEach(
        (word, child) -> {
          long longer = Fingerprint.step(path, Fingerprint.of(word).hash());
          paths.add(
              Fingerprint.key(0, longer), child.hasValue() ? 1 + numbering.of(name(child)) : 0);
          collectPaths(child, longer, numbering);
        });
  }

  private static String name(PrefixNode<String, Set<String>> node) {
    return LISTS.join(new TreeSet<>(node.getValue()));
  }
}
