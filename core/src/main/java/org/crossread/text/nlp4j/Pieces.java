package org.crossread.text.nlp4j;

import com.google.common.collect.ImmutableList;
import edu.emory.mathcs.nlp.component.tokenizer.EnglishTokenizer;
import edu.emory.mathcs.nlp.component.tokenizer.Tokenizer;
import edu.emory.mathcs.nlp.component.tokenizer.token.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a window into tokens with NLP4J's tokenizer, and finds each in the text again. The
 * tokenizer's own offsets are not used: it may move them when it joins or splits tokens. The full
 * stop of an abbreviation that it does not know is joined to it.
 *
 * <p>Every character that is no {@linkplain Blanks blank} is in exactly one token.
 */
final class Pieces {
  private final Tokenizer tokenizer = new EnglishTokenizer();
  private final Abbreviations abbreviations;

  Pieces(Abbreviations abbreviations) {
    this.abbreviations = abbreviations;
  }

  ImmutableList<Piece> of(String text, Piece window) {
    Finder finder = new Finder(text, window);
    for (Token token : tokenizer.tokenize(Spacing.of(text, window))) {
      finder.find(token.getWordForm());
    }
    return joinAbbreviations(text, finder.finish());
  }

  /** Makes {@code Calif} and {@code .} one, unless the text ends there. */
  private ImmutableList<Piece> joinAbbreviations(String text, List<Piece> pieces) {
    List<Piece> joined = new ArrayList<>(pieces.size());
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      boolean mayJoin = i > 0 && i + 1 < pieces.size() && text.charAt(piece.start()) == '.';
      if (mayJoin && isAbbreviation(text, pieces.get(i - 1), piece)) {
        joined.set(joined.size() - 1, new Piece(pieces.get(i - 1).start(), piece.end()));
      } else {
        joined.add(piece);
      }
    }
    return ImmutableList.copyOf(joined);
  }

  private boolean isAbbreviation(String text, Piece word, Piece stop) {
    return word.touches(stop)
        && stop.end() - stop.start() == 1
        && Character.isUpperCase(text.charAt(word.start()))
        && abbreviations.contains(text.substring(word.start(), stop.end()));
  }

  /** Walks along the text as the tokens name its characters one by one. */
  private static final class Finder {
    private final String text;
    private final int end;
    private final List<Piece> found = new ArrayList<>();
    private int at;

    Finder(String text, Piece window) {
      this.text = text;
      this.at = window.start();
      this.end = window.end();
    }

    void find(String form) {
      skipBlanks();
      int start = at;
      for (int i = 0; i < form.length(); i++) {
        if (!Blanks.isBlank(form.charAt(i))) {
          advance();
        }
      }
      if (start < at) {
        found.add(new Piece(start, at));
      }
    }

    /** Whatever the tokenizer left out becomes a last token. */
    List<Piece> finish() {
      skipBlanks();
      int last = end;
      while (last > at && Blanks.isBlank(text.charAt(last - 1))) {
        last--;
      }
      if (at < last) {
        found.add(new Piece(at, last));
      }
      return found;
    }

    private void advance() {
      skipBlanks();
      at = Math.min(at + 1, end);
    }

    private void skipBlanks() {
      while (at < end && Blanks.isBlank(text.charAt(at))) {
        at++;
      }
    }
  }
}
