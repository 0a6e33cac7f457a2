package org.crossread.text;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.crossread.source.Source;
import org.crossread.source.Span;

/**
 * A source that has been read: its sentences, their words and the trees over them.
 *
 * <p>Immutable. Walking a tree costs time in the number of tokens visited.
 */
public final class Document {

  private final Source source;
  private final ImmutableList<Sentence> sentences;
  private final ImmutableList<Token> tokens;
  private final ImmutableList<ImmutableList<Token>> children;

  /** Returns a document of the given sentences, whose tokens are numbered in order from 0. */
  public Document(Source source, List<Sentence> sentences) {
    this.source = source;
    this.sentences = ImmutableList.copyOf(sentences);
    this.tokens =
        sentences.stream()
            .flatMap(sentence -> sentence.tokens().stream())
            .collect(toImmutableList());
    this.children = childrenOf(tokens);
  }

  private static ImmutableList<ImmutableList<Token>> childrenOf(ImmutableList<Token> tokens) {
    List<List<Token>> lists = new ArrayList<>(tokens.size());
    tokens.forEach(token -> lists.add(new ArrayList<>(2)));
    for (Token token : tokens) {
      if (!token.isRoot()) {
        lists.get(token.head()).add(token);
      }
    }
    return lists.stream().map(ImmutableList::copyOf).collect(toImmutableList());
  }

  public Source source() {
    return source;
  }

  public ImmutableList<Sentence> sentences() {
    return sentences;
  }

  public ImmutableList<Token> tokens() {
    return tokens;
  }

  public Token token(int index) {
    return tokens.get(index);
  }

  /** Returns the sentence {@code token} stands in. */
  public Sentence sentenceOf(Token token) {
    return sentences.get(token.sentence());
  }

  /** Returns the token that governs {@code token}, if one does. */
  public Optional<Token> head(Token token) {
    return token.isRoot() ? Optional.empty() : Optional.of(tokens.get(token.head()));
  }

  /** Returns the tokens that {@code token} governs, in the order of the text. */
  public ImmutableList<Token> children(Token token) {
    return children.get(token.index());
  }

  /** Returns the first token under {@code token} that has one of the labels. */
  public Optional<Token> child(Token token, String... labels) {
    return children(token).stream().filter(child -> child.is(labels)).findFirst();
  }

  /** Returns the tokens under {@code token} that have one of the labels. */
  public Stream<Token> children(Token token, String... labels) {
    return children(token).stream().filter(child -> child.is(labels));
  }

  /** Returns {@code token} and all it governs, in the order of the text. */
  public ImmutableList<Token> subtree(Token token) {
    List<Token> found = new ArrayList<>();
    found.add(token);
    for (int i = 0; i < found.size(); i++) {
      found.addAll(children(found.get(i)));
    }
    Token[] ordered = found.toArray(Token[]::new);
    Arrays.sort(ordered, (a, b) -> Integer.compare(a.index(), b.index()));
    return ImmutableList.copyOf(ordered);
  }

  /** Returns the span from the first to the last token under {@code token}, itself included. */
  public Span extent(Token token) {
    ImmutableList<Token> subtree = subtree(token);
    return subtree.get(0).span().cover(subtree.get(subtree.size() - 1).span());
  }

  /** Returns the tokens whose spans overlap {@code span}, in order. Logarithmic plus the answer. */
  public ImmutableList<Token> tokensIn(Span span) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).span().end() <= span.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    int end = low;
    while (end < tokens.size() && tokens.get(end).span().start() < span.end()) {
      end++;
    }
    return tokens.subList(low, end);
  }
}
