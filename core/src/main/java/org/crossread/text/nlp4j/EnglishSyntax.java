package org.crossread.text.nlp4j;

import static com.google.common.base.Preconditions.checkPositionIndexes;

import com.google.common.collect.ImmutableList;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.crossread.text.ParsedSentence;
import org.crossread.text.ParsedToken;
import org.crossread.text.Syntax;

/**
 * Reads English with the models of NLP4J: Penn Treebank tags, lemmas, heads with NLP4J's labels
 * ({@code nsubj}, {@code dobj}, {@code pobj}, ...), and names of the OntoNotes types.
 *
 * <p>Any text has an answer. Every character that is not blank is in exactly one token; sentences
 * longer than 200 tokens are cut, so that time grows with the length of the text and no faster. The
 * answer for a block depends on the characters of that block alone.
 *
 * <p>The models take about a second to load and 200 MB of heap; use one instance. It is immutable
 * and thread-safe, and reads about ten thousand tokens a second on each thread.
 */
public final class EnglishSyntax implements Syntax {
  private static final String RESOURCE = "/org/crossread/text/english.syntax";
  private static final int ROOT = -1;

  /** Long enough to know a word by; the models' own patterns take quadratic time. */
  private static final int LONGEST_FORM = 100;

  private final Decoders decoders;
  private final Pieces pieces;
  private final Sentences sentences;

  private EnglishSyntax(Decoders decoders) {
    Abbreviations abbreviations = new Abbreviations();
    this.decoders = decoders;
    this.pieces = new Pieces(abbreviations);
    this.sentences = new Sentences(abbreviations);
  }

  /** The shared instance; the first call loads the models. */
  public static EnglishSyntax load() {
    return Shared.INSTANCE;
  }

  @Override
  public ImmutableList<ParsedSentence> parse(String text, int blockStart, int blockEnd) {
    checkPositionIndexes(blockStart, blockEnd, text.length());
    ImmutableList.Builder<ParsedSentence> parsed = ImmutableList.builder();
    for (Piece window : Windows.of(text, blockStart, blockEnd)) {
      for (ImmutableList<Piece> sentence : sentences.of(text, pieces.of(text, window))) {
        parsed.add(read(text, sentence));
      }
    }
    return parsed.build();
  }

  private ParsedSentence read(String text, ImmutableList<Piece> sentence) {
    Word[] words = words(text, sentence);
    decoders.decode(words);
    ImmutableList.Builder<ParsedToken> tokens =
        ImmutableList.builderWithExpectedSize(sentence.size());
    for (int i = 1; i < words.length; i++) {
      tokens.add(token(sentence.get(i - 1), text, words[i]));
    }
    return new ParsedSentence(tokens.build());
  }

  private static Word[] words(String text, ImmutableList<Piece> sentence) {
    Word[] words = new Word[sentence.size() + 1];
    words[0] = new Word();
    for (int i = 1; i < words.length; i++) {
      words[i] = new Word(i, form(sentence.get(i - 1).of(text)));
    }
    return words;
  }

  private static ParsedToken token(Piece piece, String text, Word word) {
    String form = piece.of(text);
    return new ParsedToken(
        piece.start(),
        piece.end(),
        form,
        Lemmas.readable(word, form),
        word.getPartOfSpeechTag(),
        word.getDependencyHead().getID() + ROOT,
        word.getDependencyLabel(),
        name(word.getNamedEntityTag()));
  }

  /** From NLP4J's five marks (begin, inside, last, outside, unit) to three: B, I and nothing. */
  private static String name(String tag) {
    return switch (tag.charAt(0)) {
      case 'U' -> "B" + tag.substring(1);
      case 'L' -> "I" + tag.substring(1);
      case 'O' -> "";
      default -> tag;
    };
  }

  private static String form(String token) {
    return token.length() <= LONGEST_FORM ? token : token.substring(0, LONGEST_FORM);
  }

  private static final class Shared {
    static final EnglishSyntax INSTANCE = read();

    private static EnglishSyntax read() {
      try (InputStream in = EnglishSyntax.class.getResourceAsStream(RESOURCE)) {
        if (in == null) {
          throw new FileNotFoundException(RESOURCE + " is missing: the build converts it");
        }
        return new EnglishSyntax(Decoders.read(in));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
