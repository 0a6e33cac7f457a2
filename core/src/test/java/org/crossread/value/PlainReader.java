package org.crossread.value;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.crossread.source.Source;
import org.crossread.source.Span;
import org.crossread.text.Document;
import org.crossread.text.DocumentReader;
import org.crossread.text.Sentence;
import org.crossread.text.Token;
import org.crossread.text.Zone;

/**
 * Splits text at blanks, lines and full stops, and knows no grammar: the least that values must
 * work with. No token has a tag, a head or a name.
 */
final class PlainReader implements DocumentReader {

  private static final Set<String> ABBREVIATIONS =
      Set.of("jan", "feb", "aug", "sept", "sep", "oct", "nov", "dec", "u.s", "a.m", "p.m", "mr");

  private final List<Sentence> sentences = new ArrayList<>();
  private final List<Token> tokens = new ArrayList<>();
  private int count;
  private int block;

  /** Reads a text that was published on no known day. */
  static Document read(String text) {
    return new PlainReader().read(Source.of("test", text));
  }

  @Override
  public Document read(Source source) {
    String text = source.text();
    for (int at = 0; at < text.length(); ) {
      char c = text.charAt(at);
      if (Character.isWhitespace(c)) {
        if (c == '\n') {
          endSentence();
          block++;
        }
        at++;
        continue;
      }
      int end = at;
      while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
        end++;
      }
      add(text, at, end);
      at = end;
    }
    endSentence();
    return new Document(source, sentences);
  }

  private void add(String text, int start, int end) {
    int stop = end;
    while (stop > start + 1 && ".!?".indexOf(text.charAt(stop - 1)) >= 0) {
      stop--;
    }
    String word = text.substring(start, stop);
    boolean abbreviated = ABBREVIATIONS.contains(word.toLowerCase(java.util.Locale.ROOT));
    token(text, start, abbreviated ? end : stop);
    if (stop < end && !abbreviated) {
      token(text, stop, end);
      endSentence();
    }
  }

  private void token(String text, int start, int end) {
    String word = text.substring(start, end);
    tokens.add(
        new Token(
            count,
            new Span(start, end),
            word,
            word.toLowerCase(java.util.Locale.ROOT),
            "",
            -1,
            "",
            "",
            sentences.size(),
            false));
    count++;
  }

  private void endSentence() {
    if (!tokens.isEmpty()) {
      Span span = tokens.get(0).span().cover(tokens.get(tokens.size() - 1).span());
      sentences.add(
          new Sentence(sentences.size(), block, span, Zone.BODY, ImmutableList.copyOf(tokens)));
      tokens.clear();
    }
  }
}
