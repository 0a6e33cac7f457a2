package org.crossread.text;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.crossread.source.Source;
import org.crossread.source.Span;

/**
 * Reads English news text: blocks, their zones, and in each the sentences its syntax finds.
 *
 * <p>Immutable and thread-safe if its {@link Syntax} is. Linear in the text.
 */
public final class EnglishReader implements DocumentReader {

  private final Syntax syntax;
  private final Zones zones = new Zones();

  /** Returns a reader that parses with {@code syntax}. */
  public EnglishReader(Syntax syntax) {
    this.syntax = syntax;
  }

  @Override
  public Document read(Source source) {
    String text = source.text();
    ImmutableList<Span> blocks = Blocks.of(text);
    ImmutableList<Zone> zoneOf = zones.of(text, blocks);
    List<Sentence> sentences = new ArrayList<>();
    int tokens = 0;
    for (int block = 0; block < blocks.size(); block++) {
      Span span = blocks.get(block);
      ImmutableList<Span> quotations = Quotations.in(text, span);
      for (ParsedSentence parsed : syntax.parse(text, span.start(), span.end())) {
        ImmutableList<Token> words = words(parsed, tokens, sentences.size(), quotations);
        Span extent = words.get(0).span().cover(words.get(words.size() - 1).span());
        sentences.add(new Sentence(sentences.size(), block, extent, zoneOf.get(block), words));
        tokens += words.size();
      }
    }
    return new Document(source, sentences);
  }

  private static ImmutableList<Token> words(
      ParsedSentence parsed, int first, int sentence, ImmutableList<Span> quotations) {
    ImmutableList.Builder<Token> words = ImmutableList.builder();
    int index = first;
    for (ParsedToken token : parsed.tokens()) {
      Span span = new Span(token.start(), token.end());
      words.add(
          new Token(
              index++,
              span,
              token.text(),
              token.lemma(),
              token.tag(),
              token.head() < 0 ? -1 : first + token.head(),
              token.label(),
              token.name(),
              sentence,
              isQuoted(span, quotations)));
    }
    return words.build();
  }

  private static boolean isQuoted(Span span, ImmutableList<Span> quotations) {
    int low = 0;
    int high = quotations.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (quotations.get(middle).end() <= span.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < quotations.size() && quotations.get(low).overlaps(span);
  }
}
