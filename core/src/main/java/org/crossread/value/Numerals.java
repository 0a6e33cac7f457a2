package org.crossread.value;

import static org.crossread.value.Numeral.Form.DECIMAL;
import static org.crossread.value.Numeral.Form.DOZENS;
import static org.crossread.value.Numeral.Form.FIGURES;
import static org.crossread.value.Numeral.Form.FRACTION;
import static org.crossread.value.Numeral.Form.SCALED;
import static org.crossread.value.Numeral.Form.WORDS;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import org.crossread.lexicon.Lexicon;

/**
 * Reads numbers: "126", "1,674,200", "4.8 million", "two hundred and five", "two and a half",
 * "three-quarters", "half a million", "two dozen".
 *
 * <p>Each reading looks ahead a bounded number of atoms, so reading at every atom of a text takes
 * time in the length of the text.
 */
final class Numerals {

  private static final Exact HUNDRED = Exact.of(100);
  private static final Exact THOUSAND = Exact.of(1000);
  private static final ImmutableSet<String> ARTICLES = ImmutableSet.of("a", "an");
  private static final int MOST_DIGITS = 18;
  private static final int MOST_GROUPS = 6;
  private static final int MOST_PARTS = 6;

  private final Lexicon<Word> cardinals;
  private final Lexicon<Word> ordinals;
  private final Lexicon<Exact> fractions;

  private enum Part {
    ONES,
    TEENS,
    TENS,
    HUNDRED,
    SCALE,
    DOZEN
  }

  private record Word(Part part, Exact worth) {

    static Word read(List<String> columns) {
      return new Word(Part.valueOf(columns.get(0)), Exact.of(columns.get(1)));
    }

    boolean isBelowHundred() {
      return part.compareTo(Part.HUNDRED) < 0;
    }
  }

  Numerals() {
    cardinals = Lexicon.load(Numerals.class, "numbers.en.tsv", 3, Word::read);
    ordinals = Lexicon.load(Numerals.class, "ordinals.en.tsv", 3, Word::read);
    fractions =
        Lexicon.load(
            Numerals.class, "fractions.en.tsv", 2, columns -> Unit.fraction(columns.get(0)));
  }

  /** Returns the words that numbers and places in an order start with. */
  ImmutableSet<String> starters() {
    return ImmutableSet.<String>builder()
        .addAll(cardinals.surfaces())
        .addAll(ordinals.surfaces())
        .addAll(fractions.surfaces())
        .addAll(ARTICLES)
        .build();
  }

  /** Returns whether no number can start with this atom: neither a figure, a sign nor a word. */
  private boolean startsNone(Atom atom) {
    return atom.isLetters()
        && !cardinals.contains(atom.lower())
        && !fractions.contains(atom.lower())
        && !ARTICLES.contains(atom.lower());
  }

  /** Returns whether the atom is one of the words that numbers are made of. */
  boolean isNumberWord(Atom atom) {
    return cardinals.contains(atom.lower());
  }

  /** Returns the number that starts at atom {@code i}. */
  Optional<Numeral> at(Phrase phrase, int i) {
    if (isMinus(phrase, i)) {
      return unsigned(phrase, i + 1)
          .map(n -> new Numeral(n.value().negated(), n.digit(), n.form(), n.end()));
    }
    return unsigned(phrase, i);
  }

  private static boolean isMinus(Phrase phrase, int i) {
    boolean sign = phrase.isHyphen(i) && !phrase.isGlued(i) && phrase.isGlued(i + 1);
    return (sign && phrase.at(i + 1).isDigits()) || phrase.is(i, "minus", "negative");
  }

  private Optional<Numeral> unsigned(Phrase phrase, int i) {
    Atom atom = phrase.at(i);
    if (startsNone(atom)) {
      return Optional.empty();
    }
    if (atom.isDigits()) {
      return oneIn(phrase, i).or(() -> figures(phrase, i).map(n -> extended(phrase, n)));
    }
    if (atom.text().equals(".") && !phrase.isGlued(i) && isGluedDigits(phrase, i + 1)) {
      return decimal(phrase, "0", i, i).map(n -> extended(phrase, n));
    }
    return part(phrase, i)
        .or(() -> oneIn(phrase, i))
        .or(() -> words(phrase, i).map(n -> extended(phrase, n)));
  }

  // Figures

  private static Optional<Numeral> figures(Phrase phrase, int i) {
    StringBuilder digits = new StringBuilder(phrase.at(i).text());
    int end = i + 1;
    for (int groups = 0; groups < MOST_GROUPS && isGroup(phrase, i, end); groups++) {
      end = phrase.at(end).isDigits() ? end : end + 1;
      digits.append(phrase.at(end).text());
      end++;
    }
    if (digits.length() > MOST_DIGITS) {
      return Optional.empty();
    }
    if (phrase.at(end).text().equals(".")
        && phrase.isGlued(end)
        && isGluedDigits(phrase, end + 1)) {
      return decimal(phrase, digits.toString(), i, end);
    }
    Optional<Numeral> fraction = figureFraction(phrase, i);
    if (fraction.isPresent()) {
      return fraction;
    }
    return Optional.of(new Numeral(Exact.of(digits.toString()), Exact.ONE, FIGURES, end));
  }

  /** Returns whether three more digits stand at {@code end}: after a comma, or a narrow blank. */
  private static boolean isGroup(Phrase phrase, int first, int end) {
    if (phrase.at(first).text().length() > 3) {
      return false;
    }
    boolean comma =
        phrase.at(end).text().equals(",")
            && phrase.isGlued(end)
            && isGluedDigits(phrase, end + 1)
            && phrase.at(end + 1).text().length() == 3;
    return comma
        || (isBlankGroup(phrase, end) && (end > first + 1 || isBlankGroup(phrase, end + 1)));
  }

  private static boolean isBlankGroup(Phrase phrase, int i) {
    Atom before = phrase.at(i - 1);
    Atom atom = phrase.at(i);
    return before.isDigits()
        && atom.isDigits()
        && atom.text().length() == 3
        && atom.span().start() == before.span().end() + 1;
  }

  private static boolean isGluedDigits(Phrase phrase, int i) {
    return phrase.at(i).isDigits() && phrase.isGlued(i);
  }

  private static Optional<Numeral> decimal(Phrase phrase, String whole, int first, int point) {
    Atom decimals = phrase.at(point + 1);
    boolean version =
        phrase.at(point + 2).text().equals(".")
            && phrase.isGlued(point + 2)
            && isGluedDigits(phrase, point + 3);
    if (version || decimals.text().length() > MOST_DIGITS || isAfterPoint(phrase, first)) {
      return Optional.empty();
    }
    Exact value = Exact.of(whole + "." + decimals.text());
    Exact digit = Exact.of("1e-" + decimals.text().length());
    return Optional.of(new Numeral(value, digit, DECIMAL, point + 2));
  }

  /** Returns whether these digits are themselves the tail of "1.2". */
  private static boolean isAfterPoint(Phrase phrase, int i) {
    return phrase.isGlued(i)
        && phrase.is(i - 1, ".")
        && phrase.isGlued(i - 1)
        && phrase.at(i - 2).isDigits();
  }

  /** Reads "3/4": a proper fraction with a denominator that people write. */
  private static Optional<Numeral> figureFraction(Phrase phrase, int i) {
    Atom below = phrase.at(i + 2);
    boolean slash =
        phrase.is(i + 1, "/", "\u2044")
            && phrase.isGlued(i + 1)
            && isGluedDigits(phrase, i + 2)
            && !phrase.is(i + 3, "/");
    if (!slash || phrase.at(i).text().length() > 2 || below.text().length() > 2) {
      return Optional.empty();
    }
    int numerator = Integer.parseInt(phrase.at(i).text());
    int denominator = Integer.parseInt(below.text());
    boolean usual =
        switch (denominator) {
          case 2, 3, 4, 5, 8, 10, 16 -> 0 < numerator && numerator < denominator;
          default -> false;
        };
    return usual
        ? Optional.of(
            new Numeral(
                Exact.of(numerator, denominator), Exact.of(1, denominator), FRACTION, i + 3))
        : Optional.empty();
  }

  // Words

  private Optional<Word> word(Phrase phrase, int i, Part part) {
    return cardinals.lookup(phrase.at(i).lower()).filter(word -> word.part() == part);
  }

  /** Reads a number in words: groups such as "two hundred thousand", each smaller than the last. */
  private Optional<Numeral> words(Phrase phrase, int i) {
    Optional<Numeral> first = group(phrase, i);
    if (first.isEmpty()) {
      return first;
    }
    Numeral sum = first.get();
    for (int parts = 0; parts < MOST_PARTS && sum.form() == SCALED; parts++) {
      Exact limit = sum.digit();
      int next = phrase.is(sum.end(), "and") ? sum.end() + 1 : sum.end();
      Optional<Numeral> more =
          group(phrase, next)
              .filter(n -> n.value().compareTo(limit) < 0 && fractionsOf(phrase, next).isEmpty());
      if (more.isEmpty() || !phrase.at(next).isLetters()) {
        break;
      }
      Numeral group = more.get();
      sum = new Numeral(sum.value().plus(group.value()), group.digit(), group.form(), group.end());
    }
    return Optional.of(pointed(phrase, sum));
  }

  private Optional<Numeral> group(Phrase phrase, int i) {
    return belowThousand(phrase, i).map(n -> scaled(phrase, n));
  }

  private Optional<Numeral> belowThousand(Phrase phrase, int i) {
    Optional<Numeral> few = belowHundred(phrase, i).or(() -> article(phrase, i));
    if (few.isEmpty() || word(phrase, phrase.pastHyphen(few.get().end()), Part.HUNDRED).isEmpty()) {
      return few;
    }
    Numeral hundreds =
        few.get()
            .times(HUNDRED, WORDS, phrase.pastHyphen(few.get().end()) + 1)
            .withDigit(Exact.ONE);
    int next = phrase.is(hundreds.end(), "and") ? hundreds.end() + 1 : hundreds.end();
    return belowHundred(phrase, next)
        .filter(n -> !phrase.is(next - 1, "and") || fractionsOf(phrase, next).isEmpty())
        .map(n -> new Numeral(hundreds.value().plus(n.value()), Exact.ONE, WORDS, n.end()))
        .or(() -> Optional.of(hundreds));
  }

  private Optional<Numeral> belowHundred(Phrase phrase, int i) {
    Optional<Numeral> ones = whole(phrase, i, Part.ONES).or(() -> whole(phrase, i, Part.TEENS));
    if (ones.isPresent()) {
      return ones;
    }
    return whole(phrase, i, Part.TENS)
        .map(
            tens ->
                whole(phrase, phrase.pastHyphen(tens.end()), Part.ONES)
                    .map(n -> new Numeral(tens.value().plus(n.value()), Exact.ONE, WORDS, n.end()))
                    .orElse(tens));
  }

  private Optional<Numeral> whole(Phrase phrase, int i, Part part) {
    return word(phrase, i, part).map(word -> new Numeral(word.worth(), Exact.ONE, WORDS, i + 1));
  }

  /** Reads the "a" of "a hundred", "a million", "a dozen" as one. */
  private Optional<Numeral> article(Phrase phrase, int i) {
    boolean multiplied =
        cardinals
            .lookup(phrase.at(i + 1).lower())
            .filter(word -> !word.isBelowHundred())
            .isPresent();
    return phrase.is(i, "a", "an") && multiplied
        ? Optional.of(new Numeral(Exact.ONE, Exact.ONE, WORDS, i + 1))
        : Optional.empty();
  }

  /** Takes in the words that multiply a number: "million", "dozen", "hundred thousand". */
  private Numeral scaled(Phrase phrase, Numeral number) {
    Numeral product = number;
    for (int words = 0; words < 2; words++) {
      int next = phrase.pastHyphen(product.end());
      Optional<Word> scale = word(phrase, next, Part.SCALE);
      Optional<Word> dozen = word(phrase, next, Part.DOZEN);
      if (scale.isPresent()) {
        product = product.times(scale.get().worth(), SCALED, next + 1);
      } else if (dozen.isPresent() && product.form() != DOZENS) {
        product = product.times(dozen.get().worth(), DOZENS, next + 1);
      }
    }
    return product;
  }

  /** Reads "five point five" after its whole part. */
  private Numeral pointed(Phrase phrase, Numeral whole) {
    if (!phrase.is(whole.end(), "point") || whole.form() != WORDS) {
      return whole;
    }
    StringBuilder decimals = new StringBuilder();
    int end = whole.end() + 1;
    Optional<Word> teens = word(phrase, end, Part.TEENS);
    if (teens.isPresent()) {
      decimals.append(teens.get().worth());
      end++;
    }
    while (decimals.length() < MOST_GROUPS && word(phrase, end, Part.ONES).isPresent()) {
      decimals.append(word(phrase, end, Part.ONES).get().worth());
      end++;
    }
    return decimals.isEmpty()
        ? whole
        : new Numeral(
            whole.value().plus(Exact.of("0." + decimals)),
            Exact.of("1e-" + decimals.length()),
            DECIMAL,
            end);
  }

  // Fractions, and what may follow a whole number

  /** Takes in what follows a number: "and a half", "½", "million", "k". */
  private Numeral extended(Phrase phrase, Numeral number) {
    Numeral mixed = mixed(phrase, number).orElse(number);
    if (mixed.form() == SCALED || mixed.form() == DOZENS) {
      return mixed;
    }
    int next = phrase.pastHyphen(mixed.end());
    if (phrase.is(mixed.end(), "k") && phrase.isGlued(mixed.end())) {
      return mixed.times(THOUSAND, SCALED, mixed.end() + 1);
    }
    if (word(phrase, next, Part.HUNDRED).isPresent() && mixed.form() != WORDS) {
      return scaled(phrase, mixed.times(HUNDRED, SCALED, next + 1));
    }
    Numeral product = scaled(phrase, mixed);
    return product.form() == SCALED ? mixed(phrase, product).orElse(product) : product;
  }

  private Optional<Numeral> mixed(Phrase phrase, Numeral whole) {
    if (whole.form() == DECIMAL || whole.form() == DOZENS || whole.form() == FRACTION) {
      return Optional.empty();
    }
    Exact unit = whole.form() == SCALED ? whole.digit() : Exact.ONE;
    return fractionAfter(phrase, whole)
        .map(
            part ->
                new Numeral(
                    whole.value().plus(part.value().times(unit)),
                    part.digit().times(unit),
                    whole.form() == SCALED ? SCALED : FRACTION,
                    part.end()));
  }

  private Optional<Numeral> fractionAfter(Phrase phrase, Numeral whole) {
    int i = whole.end();
    Optional<Numeral> sign = fractionWord(phrase, i).filter(n -> !phrase.at(i).isLetters());
    if (sign.isPresent()) {
      return sign;
    }
    int next = phrase.pastHyphen(i);
    if (whole.form() == FIGURES && phrase.at(next).isDigits()) {
      return figureFraction(phrase, next);
    }
    if (!phrase.is(next, "and")) {
      return Optional.empty();
    }
    int start = phrase.pastHyphen(next + 1);
    return phrase.is(start, "a", "an", "one")
        ? fractionWord(phrase, phrase.pastHyphen(start + 1))
            .filter(n -> isHalfOrQuarter(n.value()) || !isPlainWord(phrase, n.end()))
        : fractionsOf(phrase, start);
  }

  private static boolean isHalfOrQuarter(Exact fraction) {
    return fraction.equals(Exact.of(1, 2)) || fraction.equals(Exact.of(1, 4));
  }

  private boolean isPlainWord(Phrase phrase, int i) {
    return phrase.at(i).isLetters() && !phrase.is(i, "of") && word(phrase, i, Part.SCALE).isEmpty();
  }

  private Optional<Numeral> fractionWord(Phrase phrase, int i) {
    return fractions
        .lookup(phrase.at(i).lower())
        .map(worth -> new Numeral(worth, worth, FRACTION, i + 1));
  }

  /** Reads "two thirds", whose denominator stands in the plural. */
  private Optional<Numeral> fractionsOf(Phrase phrase, int i) {
    Optional<Numeral> numerator = belowHundred(phrase, i);
    if (numerator.isEmpty()) {
      return Optional.empty();
    }
    int next = phrase.pastHyphen(numerator.get().end());
    return fractionWord(phrase, next)
        .filter(n -> numerator.get().value().compareTo(Exact.ONE) > 0)
        .filter(n -> phrase.at(next).lower().endsWith("s"))
        .map(
            n ->
                new Numeral(
                    numerator.get().value().times(n.value()), n.value(), FRACTION, n.end()));
  }

  /** Reads a fraction that stands for itself: "two thirds", "a third of", "half of", "¾". */
  private Optional<Numeral> part(Phrase phrase, int i) {
    return partOfScale(phrase, i)
        .or(() -> fractionsOf(phrase, i))
        .or(() -> oneFraction(phrase, i))
        .or(() -> fractionWord(phrase, i).filter(n -> standsAlone(phrase, i)));
  }

  private static boolean standsAlone(Phrase phrase, int i) {
    boolean half = phrase.is(i, "half") && phrase.is(i + 1, "of", "the", "its", "their");
    return !phrase.at(i).isLetters()
        || (half && !phrase.is(i - 1, "the", "first", "second", "other", "a"));
  }

  /** Reads "one in five", "nine out of ten", "1 in 100" as a part of the whole. */
  private Optional<Numeral> oneIn(Phrase phrase, int i) {
    Optional<Numeral> few = smallWhole(phrase, i);
    if (few.isEmpty()) {
      return Optional.empty();
    }
    int in = few.get().end();
    boolean outOf = phrase.is(in, "out") && phrase.is(in + 1, "of");
    return outOf || phrase.is(in, "in")
        ? smallWhole(phrase, outOf ? in + 2 : in + 1).flatMap(all -> share(few.get(), all))
        : Optional.empty();
  }

  private Optional<Numeral> smallWhole(Phrase phrase, int i) {
    boolean plain = !phrase.isGlued(i + 1) || phrase.at(i + 1).kind() == Atom.Kind.SIGN;
    return phrase.at(i).isDigits()
        ? figures(phrase, i).filter(n -> plain && n.form() == FIGURES)
        : belowThousand(phrase, i).filter(n -> !phrase.is(i, "a", "an"));
  }

  private static Optional<Numeral> share(Numeral few, Numeral all) {
    boolean part = few.value().signum() > 0 && few.value().compareTo(all.value()) < 0;
    boolean one = few.value().equals(Exact.ONE);
    boolean tens =
        few.value().compareTo(Exact.of(10)) < 0
            && (all.value().equals(Exact.of(10)) || all.value().equals(HUNDRED));
    boolean year = all.form() == FIGURES && all.value().compareTo(THOUSAND) > 0;
    return part && !year && (one || tens)
        ? Optional.of(
            new Numeral(
                few.value().dividedBy(all.value()),
                Exact.ONE.dividedBy(all.value()),
                FRACTION,
                all.end()))
        : Optional.empty();
  }

  /** Reads "a third of", "one-third"; "wounded a third" is a place in an order. */
  private Optional<Numeral> oneFraction(Phrase phrase, int i) {
    int next = phrase.pastHyphen(i + 1);
    boolean one = phrase.is(i, "one") || phrase.is(i, "a", "an");
    boolean singular = !phrase.at(next).lower().endsWith("s");
    boolean tied = next > i + 1 && phrase.is(i, "one");
    return one && singular
        ? fractionWord(phrase, next)
            .filter(
                n ->
                    tied
                        || phrase.is(n.end(), "of")
                        || phrase.is(i - 1, "by")
                        || (phrase.is(i, "one") && !phrase.at(n.end()).isLetters()))
        : Optional.empty();
  }

  /** Reads "half a million", "half a dozen", "a quarter of a million", "quarter million". */
  private Optional<Numeral> partOfScale(Phrase phrase, int i) {
    int start = phrase.is(i, "a") ? i + 1 : i;
    Optional<Numeral> part =
        phrase.is(start, "half", "quarter") ? fractionWord(phrase, start) : fractionsOf(phrase, i);
    if (part.isEmpty()) {
      return Optional.empty();
    }
    int of = phrase.is(part.get().end(), "of") ? part.get().end() + 1 : part.get().end();
    int next = phrase.pastHyphen(phrase.is(of, "a") ? of + 1 : of);
    Numeral product = scaled(phrase, part.get().endingAt(next));
    return product.end() > next ? Optional.of(product) : Optional.empty();
  }

  /** Reads the "half a" of "half an hour", "the half" of "half-hour" as a half. */
  Optional<Numeral> half(Phrase phrase, int i) {
    int start = phrase.is(i, "a") ? i + 1 : i;
    if (!phrase.is(start, "half")) {
      return Optional.empty();
    }
    int next = phrase.pastHyphen(start + 1);
    int end = phrase.is(next, "a", "an") ? phrase.pastHyphen(next + 1) : next;
    return Optional.of(new Numeral(Exact.of(1, 2), Exact.of(1, 2), FRACTION, end));
  }

  /** Returns what the multiplying word at atom {@code i} is worth, such as "hundred". */
  Optional<Exact> multiplier(Phrase phrase, int i) {
    return cardinals
        .lookup(phrase.at(i).lower())
        .filter(word -> !word.isBelowHundred())
        .map(Word::worth);
  }

  // Places in an order

  /** Returns the place in an order that starts at atom {@code i}: "21st", "twenty-fifth". */
  Optional<Numeral> ordinalAt(Phrase phrase, int i) {
    Atom atom = phrase.at(i);
    if (atom.isDigits()) {
      boolean suffixed = phrase.is(i + 1, "st", "nd", "rd", "th") && phrase.isGlued(i + 1);
      return suffixed && atom.text().length() <= 4
          ? Optional.of(new Numeral(Exact.of(atom.text()), Exact.ONE, FIGURES, i + 2))
          : Optional.empty();
    }
    return ordinalWords(phrase, i);
  }

  private Optional<Numeral> ordinalWords(Phrase phrase, int i) {
    Optional<Word> single = ordinals.lookup(phrase.at(i).lower());
    if (single.isPresent()) {
      return Optional.of(new Numeral(single.get().worth(), Exact.ONE, WORDS, i + 1));
    }
    Optional<Numeral> lead = belowThousand(phrase, i);
    if (lead.isEmpty()) {
      return Optional.empty();
    }
    int next = phrase.pastHyphen(lead.get().end());
    int last = phrase.is(next, "and") ? next + 1 : next;
    return ordinals.lookup(phrase.at(last).lower()).flatMap(word -> placed(lead.get(), word, last));
  }

  private static Optional<Numeral> placed(Numeral lead, Word word, int i) {
    boolean multiplies = !word.isBelowHundred();
    boolean fits = lead.value().dividedBy(Exact.of(10)).isWhole() && word.part() == Part.ONES;
    boolean afterHundred = lead.value().dividedBy(HUNDRED).isWhole();
    if (!multiplies && !fits && !afterHundred) {
      return Optional.empty();
    }
    Exact value = multiplies ? lead.value().times(word.worth()) : lead.value().plus(word.worth());
    return Optional.of(new Numeral(value, Exact.ONE, WORDS, i + 1));
  }
}
