package org.crossread.value;

import java.util.Optional;
import org.crossread.value.Phrasebook.Hit;

/** Reads places in an order: "the second trial", "21st", "next to last". */
final class OrdinalGrammar {

  private static final Exact MOST = Exact.of(Integer.MAX_VALUE);

  private final Numerals numerals;
  private final Phrasebook<Integer> fromEnd;

  OrdinalGrammar(Numerals numerals) {
    this.numerals = numerals;
    this.fromEnd = Phrasebook.load("last.en.tsv", 2, columns -> Integer.valueOf(columns.get(0)));
  }

  Optional<Parse> at(Phrase phrase, int i) {
    Optional<Hit<Integer>> last = fromEnd.at(phrase, i);
    if (last.isPresent()) {
      return isPlace(phrase, i, last.get())
          ? Optional.of(new Parse(new WrittenOrdinal(last.get().meaning()), i, last.get().end()))
          : Optional.empty();
    }
    return numerals
        .ordinalAt(phrase, i)
        .filter(n -> n.value().compareTo(MOST) <= 0 && n.value().signum() > 0)
        .filter(n -> !isName(phrase, i, n.end()) && !isMoment(phrase, i, n.end()))
        .map(
            n -> new Parse(new WrittenOrdinal(Integer.parseInt(n.value().toString())), i, n.end()));
  }

  /** "last" alone is a place only with an article and a noun: "the last trial", not "at last". */
  private static boolean isPlace(Phrase phrase, int i, Hit<Integer> last) {
    boolean single = last.end() == i + 1 && phrase.is(i, "last");
    boolean framed =
        phrase.is(i - 1, "the", "his", "her", "its", "their", "our", "my")
            && phrase.at(i + 1).isLetters()
            && !phrase.is(i + 1, "to", "of", "minute", "few", "couple", "time");
    return !single || framed;
  }

  /** "First Lady", "Second Avenue", "the Third Reich". */
  private static boolean isName(Phrase phrase, int i, int end) {
    boolean capitals = phrase.isProper(i) && phrase.at(end).isCapitalized();
    boolean figureName = phrase.at(i).isDigits() && phrase.at(end).isCapitalized();
    return (capitals || figureName) && !phrase.isHyphen(end);
  }

  /** "a second", "one second", "wait a second": a unit of time, or a moment. */
  private static boolean isMoment(Phrase phrase, int i, int end) {
    if (!phrase.is(i, "second") || end > i + 1) {
      return false;
    }
    String tag = phrase.token(i).tag();
    boolean article = phrase.is(i - 1, "a", "per", "every", "split", "each");
    boolean alone = !phrase.at(end).isLetters() || phrase.is(end, "and", "or", "for", "to", "in");
    return article && (alone || tag.equals("NN"));
  }
}
