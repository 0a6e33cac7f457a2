package org.crossread.text.nlp4j;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import edu.emory.mathcs.nlp.common.util.IOUtils;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.decode.NLPDecoder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.crossread.text.ParsedSentence;
import org.crossread.text.ParsedToken;
import org.crossread.text.Syntax;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Compares with the original NLP4J, embeddings included, on the same tokens. Runs in the profile
 * {@code original} only, over the seeds or {@code -Dcrossread.stories=FOLDER}.
 */
@Tag("original")
class OriginalAgreementTest {
  private static final String CONFIGURATION =
      "edu/emory/mathcs/nlp/configuration/config-decode-en.xml";

  private final Syntax syntax = EnglishSyntax.load();
  private int tokens;
  private int tags;
  private int heads;
  private int labels;
  private int originalNames;
  private int names;
  private int sameNames;

  @Test
  void readsAsTheOriginalDoes() throws IOException {
    NLPDecoder original = original();
    for (Path file : StoryFiles.in(StoryFiles.folder())) {
      compare(original, Files.readString(file));
    }
    System.out.println(this);

    assertThat(share(tags, tokens)).isGreaterThanOrEqualTo(0.998);
    assertThat(share(heads, tokens)).isGreaterThanOrEqualTo(0.99);
    assertThat(share(labels, tokens)).isGreaterThanOrEqualTo(0.99);
    assertThat(share(2 * sameNames, names + originalNames)).isGreaterThanOrEqualTo(0.99);
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%d tokens: tags %.2f %%, heads %.2f %%, heads with labels %.2f %%; %d names: %.2f %%",
        tokens,
        100 * share(tags, tokens),
        100 * share(heads, tokens),
        100 * share(labels, tokens),
        originalNames,
        100 * share(2 * sameNames, names + originalNames));
  }

  private static NLPDecoder original() throws IOException {
    try (InputStream in = IOUtils.createArtifactInputStream(CONFIGURATION)) {
      return new NLPDecoder(in);
    }
  }

  private void compare(NLPDecoder original, String text) {
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      for (ParsedSentence sentence : syntax.parse(text, start, end)) {
        compare(sentence.tokens(), decode(original, sentence.tokens()));
      }
      start = end + 1;
    }
  }

  private static NLPNode[] decode(NLPDecoder original, ImmutableList<ParsedToken> tokens) {
    NLPNode[] nodes = new NLPNode[tokens.size() + 1];
    nodes[0] = new NLPNode();
    for (int i = 1; i < nodes.length; i++) {
      nodes[i] = new NLPNode();
      nodes[i].setID(i);
      nodes[i].setWordForm(tokens.get(i - 1).text());
    }
    return original.decode(nodes);
  }

  private void compare(ImmutableList<ParsedToken> ours, NLPNode[] theirs) {
    for (int i = 0; i < ours.size(); i++) {
      compare(ours.get(i), theirs[i + 1]);
    }
    ImmutableSet<String> ourNames =
        spans(ours.stream().map(ParsedToken::name).collect(ImmutableList.toImmutableList()));
    ImmutableSet<String> theirNames = spans(names(theirs));
    names += ourNames.size();
    originalNames += theirNames.size();
    sameNames += Sets.intersection(ourNames, theirNames).size();
  }

  private void compare(ParsedToken ours, NLPNode theirs) {
    boolean sameHead = ours.head() + 1 == theirs.getDependencyHead().getID();
    boolean sameLabel = ours.label().equals(theirs.getDependencyLabel());
    tokens++;
    tags += ours.tag().equals(theirs.getPartOfSpeechTag()) ? 1 : 0;
    heads += sameHead ? 1 : 0;
    labels += sameHead && sameLabel ? 1 : 0;
  }

  /** NLP4J marks the last word of a name and a name of one word in ways of their own. */
  private static ImmutableList<String> names(NLPNode[] nodes) {
    ImmutableList.Builder<String> names = ImmutableList.builder();
    for (int i = 1; i < nodes.length; i++) {
      String name = nodes[i].getNamedEntityTag();
      names.add(name.equals("O") ? "" : name.replaceFirst("^U", "B").replaceFirst("^L", "I"));
    }
    return names.build();
  }

  /** Each name as type, first word and end. */
  private static ImmutableSet<String> spans(ImmutableList<String> marks) {
    ImmutableSet.Builder<String> spans = ImmutableSet.builder();
    for (int start = 0; start < marks.size(); start++) {
      if (marks.get(start).startsWith("B-")) {
        int end = start + 1;
        while (end < marks.size() && marks.get(end).startsWith("I-")) {
          end++;
        }
        spans.add(marks.get(start).substring(2) + " " + start + " " + end);
      }
    }
    return spans.build();
  }

  private static double share(int part, int whole) {
    return (double) part / whole;
  }
}
