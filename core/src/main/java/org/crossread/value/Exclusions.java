package org.crossread.value;

import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.Optional;
import org.crossread.lexicon.Lexicon;
import org.crossread.value.Phrasebook.Hit;

/**
 * Knows what looks like a value and is none: addresses, telephone numbers, versions, results, names
 * that hold numbers, and idioms such as "one of" or "9/11".
 */
final class Exclusions {

  private final Phrasebook<String> idioms;
  private final ImmutableSet<String> labels;
  private final ImmutableSet<String> results;
  private final ImmutableSet<String> notAfterOne;
  private final ImmutableSet<String> notBeforeOne;
  private final ImmutableSet<String> prefixes;
  private final Numerals numerals;

  Exclusions(Numerals numerals) {
    this.numerals = numerals;
    this.idioms = Phrasebook.load("idioms.en.tsv", 2, columns -> columns.get(0));
    this.labels = Lexicon.words(Exclusions.class, "labels.en.tsv");
    this.results = Lexicon.words(Exclusions.class, "results.en.tsv");
    this.prefixes = Lexicon.words(Exclusions.class, "prefixes.en.tsv");
    this.notAfterOne = Lexicon.words(Exclusions.class, "after-pronoun-one.en.tsv");
    this.notBeforeOne = Lexicon.words(Exclusions.class, "before-pronoun-one.en.tsv");
  }

  /** Returns the index past what starts at atom {@code i} and is no value, or {@code i}. */
  int past(Phrase phrase, int i) {
    int address = pastAddress(phrase, i);
    if (address > i) {
      return address;
    }
    Optional<Hit<String>> idiom = idioms.at(phrase, i);
    if (idiom.isPresent()) {
      return idiom.get().end();
    }
    if (!phrase.at(i).isDigits()) {
      return i;
    }
    if (isTailOfName(phrase, i) || isHeadOfName(phrase, i)) {
      return pastGlued(phrase, i);
    }
    return Math.max(pastGroups(phrase, i), pastResult(phrase, i));
  }

  /** "https://example.org/30%25": nothing in an address is a value. */
  private static int pastAddress(Phrase phrase, int i) {
    boolean address =
        (phrase.is(i, "http", "https") && phrase.is(i + 1, ":"))
            || (phrase.is(i, "www") && phrase.is(i + 1, "."))
            || phrase.is(i, "@", "#");
    if (!address) {
      return i;
    }
    return pastGlued(phrase, i);
  }

  private static int pastGlued(Phrase phrase, int i) {
    int end = i + 1;
    while (phrase.isGlued(end) && isInsideAddress(phrase, end)) {
      end++;
    }
    return end;
  }

  private static boolean isInsideAddress(Phrase phrase, int i) {
    Atom atom = phrase.at(i);
    return atom.kind() != Atom.Kind.SIGN || phrase.isGlued(i + 1);
  }

  /** "AK-47", "G8", "F-16", "COVID-19": figures tied to letters that are no word of ours. */
  private boolean isTailOfName(Phrase phrase, int i) {
    if (!phrase.isGlued(i)) {
      return false;
    }
    boolean hyphen = phrase.isHyphen(i - 1) && phrase.isGlued(i - 1);
    Atom before = phrase.at(hyphen ? i - 2 : i - 1);
    if (!before.isLetters()) {
      return false;
    }
    return !hyphen || !prefixes.contains(before.lower());
  }

  /** "737s", "3D", "4x4": figures that letters follow at once, unless they are known to count. */
  private static boolean isHeadOfName(Phrase phrase, int i) {
    return phrase.isGlued(i + 1)
        && phrase.at(i + 1).isLetters()
        && phrase.is(i + 1, "x", "d")
        && !phrase.isApostrophe(i + 2);
  }

  /** "555-222-2222", "1.2.3": three or more groups of figures that are no date. */
  private static int pastGroups(Phrase phrase, int i) {
    int end = i + 1;
    int groups = 1;
    while (isGroupSign(phrase, end) && phrase.at(end + 1).isDigits() && phrase.isGlued(end + 1)) {
      end += 2;
      groups++;
    }
    return groups > 2 && !isDate(phrase, i) ? end : i;
  }

  private static boolean isGroupSign(Phrase phrase, int i) {
    return phrase.isGlued(i) && (phrase.isHyphen(i) || phrase.is(i, ".", "/"));
  }

  private static boolean isDate(Phrase phrase, int i) {
    int first = phrase.at(i).text().length();
    int second = phrase.at(i + 2).text().length();
    int third = phrase.at(i + 4).text().length();
    boolean yearFirst = first == 4 && second <= 2 && third <= 2;
    boolean yearLast = first <= 2 && second <= 2 && (third == 4 || third == 2);
    return (yearFirst || yearLast) && !isGroupSign(phrase, i + 5);
  }

  /** "won 3-1", "a 2-2 draw", "1-0": a result, not a range. */
  private int pastResult(Phrase phrase, int i) {
    boolean pair =
        phrase.isHyphen(i + 1)
            && phrase.isGlued(i + 1)
            && phrase.at(i + 2).isDigits()
            && phrase.isGlued(i + 2)
            && !goesOn(phrase, i + 3);
    if (!pair || phrase.at(i).text().length() > 3 || phrase.at(i + 2).text().length() > 3) {
      return i;
    }
    int first = Integer.parseInt(phrase.at(i).text());
    int second = Integer.parseInt(phrase.at(i + 2).text());
    boolean played = false;
    for (int at = i - 4; at <= i + 6; at++) {
      played |= phrase.isIn(at, results);
    }
    return first >= second || played ? i + 3 : i;
  }

  private static boolean goesOn(Phrase phrase, int i) {
    return phrase.isGlued(i)
        && (phrase.isHyphen(i)
            || phrase.at(i).kind() != Atom.Kind.SIGN
            || (phrase.at(i + 1).isDigits() && phrase.isGlued(i + 1)));
  }

  /** Returns whether the atoms in {@code [first, end)} are a number, whatever it counts. */
  boolean isNumber(Phrase phrase, int first, int end) {
    return !isPronoun(phrase, first, end) && !(phrase.isGlued(end) && phrase.at(end).isLetters());
  }

  /** Returns whether the bare number in {@code [first, end)} counts something. */
  boolean isCount(Phrase phrase, int first, int end) {
    return !isPronoun(phrase, first, end)
        && !isLabelled(phrase, first, end)
        && !isPartOfName(phrase, first, end)
        && !isCutOff(phrase, first, end);
  }

  /** "one of them", "no one", "the one who". */
  private boolean isPronoun(Phrase phrase, int first, int end) {
    boolean one = phrase.is(first, "one") && end == first + 1;
    return one
        && (phrase.isIn(first - 1, notBeforeOne)
            || phrase.isIn(end, notAfterOne)
            || phrase.isApostrophe(end));
  }

  /** "No. 5", "page 12", "Article 58", "Flight 370". */
  private boolean isLabelled(Phrase phrase, int first, int end) {
    int label = phrase.is(first - 1, ".") ? first - 2 : first - 1;
    boolean whole = end == first + 1;
    return whole
        && (phrase.isIn(label, labels) || phrase.is(first - 1, "#"))
        && (phrase.at(label).isCapitalized() || phrase.at(first).isDigits());
  }

  /** "Boeing 737", "World War Two", "Route 66". */
  private boolean isPartOfName(Phrase phrase, int first, int end) {
    if (isCode(phrase, first - 1) && phrase.at(first).isDigits() && end == first + 1) {
      return true;
    }
    boolean properBefore = phrase.isProper(first - 1) && !phrase.isIn(first - 1, notBeforeOne);
    boolean capitalWord = phrase.isProper(first) && numerals.isNumberWord(phrase.at(first));
    boolean short4 = phrase.at(first).isDigits() && end == first + 1 && !isNounAfter(phrase, end);
    boolean tagged = first > 0 && end <= phrase.size() && isInName(phrase, first);
    return (properBefore && (capitalWord || short4)) || tagged;
  }

  /** "AK 47", "BR 101": a short word in capitals that is no country. */
  private static boolean isCode(Phrase phrase, int i) {
    String text = phrase.at(i).text();
    return phrase.isProper(i)
        && text.length() == 2
        && text.equals(text.toUpperCase(Locale.ROOT))
        && !phrase.is(i, "us", "uk", "eu", "un")
        && !phrase.token(i).name().endsWith("GPE");
  }

  private static boolean isInName(Phrase phrase, int i) {
    String name = phrase.token(i).name();
    return name.startsWith("I-")
        && (name.endsWith("PRODUCT")
            || name.endsWith("FAC")
            || name.endsWith("WORK_OF_ART")
            || name.endsWith("LAW")
            || name.endsWith("ORG"));
  }

  private static boolean isNounAfter(Phrase phrase, int i) {
    Atom atom = phrase.at(i);
    if (!atom.isLetters() || atom.isCapitalized()) {
      return false;
    }
    String tag = phrase.token(i).tag();
    return tag.isEmpty()
        ? atom.lower().endsWith("s") || atom.lower().equals("people")
        : tag.startsWith("NN") || tag.startsWith("JJ") || tag.startsWith("CD");
  }

  /** Figures glued to other figures or letters that no grammar understood: "737s", "scp-173m". */
  private static boolean isCutOff(Phrase phrase, int first, int end) {
    boolean digitsBefore =
        phrase.isGlued(first)
            && phrase.at(first).isDigits()
            && phrase.is(first - 1, ".", ",", ":", "/")
            && phrase.isGlued(first - 1)
            && phrase.at(first - 2).isDigits();
    boolean lettersAfter =
        phrase.at(end - 1).isDigits() && phrase.isGlued(end) && phrase.at(end).isLetters();
    boolean digitsAfter =
        phrase.at(end - 1).isDigits()
            && phrase.isGlued(end)
            && phrase.is(end, ":", "/")
            && phrase.at(end + 1).isDigits()
            && phrase.isGlued(end + 1);
    return lettersAfter || digitsAfter || (digitsBefore && !phrase.is(first - 1, ","));
  }
}
