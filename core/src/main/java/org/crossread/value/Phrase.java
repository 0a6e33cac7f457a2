package org.crossread.value;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import org.crossread.source.Span;
import org.crossread.text.Document;
import org.crossread.text.Sentence;
import org.crossread.text.Token;

/**
 * The atoms of one sentence, in order, for grammars to look at by index. Looking before the first
 * or past the last atom is allowed and finds {@link Atom#NONE}.
 */
final class Phrase {

  private static final String HYPHENS = "-\u2010\u2011\u2012\u2013\u2014\u2212";
  private static final String APOSTROPHES = "'\u2019\u2018`";

  private final Document document;
  private final ImmutableList<Atom> atoms;
  private final boolean headlineCase;
  private final Map<Integer, Optional<Quantity>> quantities = new HashMap<>();

  private Phrase(Document document, List<Atom> atoms) {
    this.document = document;
    this.atoms = ImmutableList.copyOf(atoms);
    this.headlineCase = isHeadlineCase(this.atoms);
  }

  /**
   * Returns the phrases of a document: its sentences, where a sentence that ends in the point of an
   * abbreviation goes on in the next one of the same block.
   */
  static ImmutableList<Phrase> of(Document document, Set<String> abbreviations) {
    ImmutableList.Builder<Phrase> phrases = ImmutableList.builder();
    List<Atom> atoms = new ArrayList<>();
    int block = -1;
    for (Sentence sentence : document.sentences()) {
      boolean goesOn = sentence.block() == block && endsAbbreviated(atoms, abbreviations);
      if (!goesOn && !atoms.isEmpty()) {
        phrases.add(new Phrase(document, atoms));
        atoms.clear();
      }
      block = sentence.block();
      sentence.tokens().forEach(token -> addAtoms(token, document.source().text(), atoms));
    }
    if (!atoms.isEmpty()) {
      phrases.add(new Phrase(document, atoms));
    }
    return phrases.build();
  }

  /** Returns the words of one value. */
  static Phrase within(Document document, FoundValue found) {
    List<Atom> atoms = new ArrayList<>();
    for (Token token : document.tokens().subList(found.first(), found.end())) {
      addAtoms(token, document.source().text(), atoms);
    }
    atoms.removeIf(atom -> !found.span().encloses(atom.span()));
    return new Phrase(document, atoms);
  }

  private static boolean endsAbbreviated(List<Atom> atoms, Set<String> abbreviations) {
    int last = atoms.size() - 1;
    return last > 0
        && atoms.get(last).text().equals(".")
        && abbreviations.contains(atoms.get(last - 1).lower());
  }

  private static void addAtoms(Token token, String source, List<Atom> atoms) {
    int start = token.span().start();
    int end = token.span().end();
    for (int at = start; at < end; ) {
      Atom.Kind kind = kindOf(source.codePointAt(at));
      int past = at + Character.charCount(source.codePointAt(at));
      while (kind != Atom.Kind.SIGN && past < end && kindOf(source.codePointAt(past)) == kind) {
        past += Character.charCount(source.codePointAt(past));
      }
      past = Math.min(past, end);
      String text = source.substring(at, past);
      if (!isBlank(text)) {
        boolean spaced = atoms.isEmpty() || atoms.get(atoms.size() - 1).span().end() < at;
        String lower = text.toLowerCase(Locale.ROOT);
        atoms.add(new Atom(kind, text, lower, new Span(at, past), token.index(), spaced));
      }
      at = past;
    }
  }

  private static boolean isBlank(String text) {
    int first = text.codePointAt(0);
    return Character.isWhitespace(first) || Character.isSpaceChar(first);
  }

  private static Atom.Kind kindOf(int codePoint) {
    if ('0' <= codePoint && codePoint <= '9') {
      return Atom.Kind.DIGITS;
    }
    return Character.isLetter(codePoint) ? Atom.Kind.LETTERS : Atom.Kind.SIGN;
  }

  private static boolean isHeadlineCase(List<Atom> atoms) {
    long words =
        atoms.stream().filter(atom -> atom.isLetters() && atom.text().length() > 3).count();
    long capitals =
        atoms.stream().filter(atom -> atom.isCapitalized() && atom.text().length() > 3).count();
    return words > 3 && capitals * 5 > words * 4;
  }

  /**
   * Returns the quantity at atom {@code index}, read once however many grammars ask. A phrase lives
   * only while its values are read, in one thread.
   */
  Optional<Quantity> quantity(int index, IntFunction<Optional<Quantity>> reader) {
    Optional<Quantity> known = quantities.get(index);
    if (known == null) {
      known = reader.apply(index);
      quantities.put(index, known);
    }
    return known;
  }

  Document document() {
    return document;
  }

  int size() {
    return atoms.size();
  }

  Atom at(int index) {
    return 0 <= index && index < atoms.size() ? atoms.get(index) : Atom.NONE;
  }

  /** Returns the token that atom {@code index}, which exists, stands in. */
  Token token(int index) {
    return document.token(atoms.get(index).token());
  }

  /** Returns the words from atom {@code first} up to, not including, atom {@code end}. */
  Span span(int first, int end) {
    return at(first).span().cover(at(end - 1).span());
  }

  /** Returns whether the atom, in lower case, is one of {@code words}. */
  boolean is(int index, String... words) {
    String lower = at(index).lower();
    for (String word : words) {
      if (lower.equals(word)) {
        return true;
      }
    }
    return false;
  }

  boolean isIn(int index, Set<String> words) {
    return words.contains(at(index).lower());
  }

  /** Returns whether nothing stands between this atom and the one before. */
  boolean isGlued(int index) {
    return 0 < index && index < atoms.size() && !atoms.get(index).spaced();
  }

  boolean isHyphen(int index) {
    String text = at(index).text();
    return text.length() == 1 && HYPHENS.contains(text);
  }

  boolean isApostrophe(int index) {
    String text = at(index).text();
    return text.length() == 1 && APOSTROPHES.contains(text);
  }

  /**
   * Returns the index after a hyphen that ties two words together at {@code index}, as in
   * "six-month", or {@code index} if there is none.
   */
  int pastHyphen(int index) {
    boolean ties = isHyphen(index) && at(index).spaced() == at(index + 1).spaced();
    return ties && index + 1 < size() ? index + 1 : index;
  }

  /** Returns whether the atom is capitalized where a common word would not be. */
  boolean isProper(int index) {
    return at(index).isCapitalized() && index > 0 && !headlineCase && !opensSentence(index);
  }

  private boolean opensSentence(int index) {
    Atom before = at(index - 1);
    return index == 0
        || (before.kind() == Atom.Kind.SIGN && !before.text().equals(",") && !isHyphen(index - 1));
  }
}
