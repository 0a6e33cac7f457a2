package org.crossread.value;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import org.crossread.lexicon.Lexicon;
import org.crossread.value.Phrasebook.Hit;

/** Reads money: "$4.8 million", "US$ 150m", "10,000 Swiss francs", "50 cents", "EUR 125". */
final class MoneyGrammar implements UnitGrammar {

  private static final Exact MILLION = Exact.of(1_000_000);
  private static final Exact BILLION = Exact.of(1_000_000_000);
  private static final int CUE_WINDOW = 10;

  private final Quantities quantities;
  private final Phrasebook<Coin> before;
  private final Phrasebook<Coin> after;
  private final ImmutableSet<String> cues;

  /**
   * A word or sign for money.
   *
   * @param worth in the main unit: 1/100 for a cent
   * @param sure whether it always means money; "pounds" may weigh
   */
  private record Coin(String currency, Exact worth, boolean sure) {

    static Coin read(List<String> columns) {
      return new Coin(
          columns.get(0), Unit.fraction(columns.get(1)), !columns.get(2).equals("UNSURE"));
    }
  }

  MoneyGrammar(Quantities quantities) {
    this.quantities = quantities;
    this.before = Phrasebook.load("currency-signs.en.tsv", 4, Coin::read);
    this.after = Phrasebook.load("currencies.en.tsv", 4, Coin::read);
    this.cues = Lexicon.words(MoneyGrammar.class, "money-cues.en.tsv");
  }

  @Override
  public Optional<Measured> at(Phrase phrase, int i) {
    Optional<Hit<Coin>> sign = before.at(phrase, i).filter(hit -> !isTail(phrase, i));
    return sign.isPresent() ? signed(phrase, sign.get()) : worded(phrase, i);
  }

  /** Returns whether a sign at {@code i} is the end of a longer one, such as "Q$". */
  private static boolean isTail(Phrase phrase, int i) {
    return phrase.isGlued(i) && phrase.at(i - 1).isLetters() && !phrase.at(i).isLetters();
  }

  private Optional<Measured> signed(Phrase phrase, Hit<Coin> sign) {
    int start = phrase.at(sign.end()).text().equals(".") ? sign.end() + 1 : sign.end();
    return quantities
        .at(phrase, start)
        .filter(quantity -> phrase.at(start).isDigits() || phrase.is(start, "."))
        .map(quantity -> scaled(phrase, quantity))
        .map(quantity -> measured(quantity, sign.meaning(), pastName(phrase, quantity, sign)));
  }

  /** Returns the index past a currency's name that repeats the sign: "$10 dollars". */
  private int pastName(Phrase phrase, Quantity quantity, Hit<Coin> sign) {
    return after
        .at(phrase, phrase.pastHyphen(quantity.end()))
        .filter(hit -> hit.meaning().equals(sign.meaning()))
        .map(Hit::end)
        .orElse(quantity.end());
  }

  private Optional<Measured> worded(Phrase phrase, int i) {
    Optional<Quantity> number = quantities.at(phrase, i);
    if (number.isEmpty()) {
      return Optional.empty();
    }
    Optional<Hit<Coin>> plain = name(phrase, number.get());
    Quantity quantity = plain.isPresent() ? number.get() : scaled(phrase, number.get());
    return plain
        .or(() -> name(phrase, quantity))
        .filter(hit -> hit.meaning().sure() || isMoney(phrase, i, quantity))
        .map(hit -> withSmallChange(phrase, measured(quantity, hit.meaning(), hit.end())));
  }

  private Optional<Hit<Coin>> name(Phrase phrase, Quantity quantity) {
    int next = phrase.pastHyphen(quantity.end());
    int of = phrase.is(next, "of") && quantity.isRange() ? next + 1 : next;
    return after.at(phrase, of);
  }

  /** Takes in the letters that multiply sums of money: "$150m", "£2bn". */
  private static Quantity scaled(Phrase phrase, Quantity quantity) {
    int i = quantity.end();
    boolean ends = !phrase.isGlued(i + 1) || !phrase.at(i + 1).isLetters();
    if (!phrase.isGlued(i) || !ends || quantity.hedge() == Hedge.VAGUE) {
      return quantity;
    }
    Optional<Exact> scale =
        switch (phrase.at(i).lower()) {
          case "m", "mm", "mln" -> Optional.of(MILLION);
          case "b", "bln" -> Optional.of(BILLION);
          default -> Optional.empty();
        };
    return scale
        .map(
            worth -> {
              Quantity sum = quantity.times(worth).endingAt(i + 1);
              return new Quantity(
                  sum.low(), sum.high(), Hedge.ROUNDED, sum.digit(), sum.step(), sum.end());
            })
        .orElse(quantity);
  }

  private boolean isMoney(Phrase phrase, int i, Quantity quantity) {
    if (quantity.low().compareTo(MILLION) >= 0) {
      return true;
    }
    for (int at = i - CUE_WINDOW; at <= quantity.end() + CUE_WINDOW; at++) {
      if (phrase.isIn(at, cues)) {
        return true;
      }
    }
    return false;
  }

  /** Takes in the "forty-five cents" of "thirteen dollars forty-five cents". */
  private Measured withSmallChange(Phrase phrase, Measured sum) {
    int next = phrase.is(sum.end(), "and") ? sum.end() + 1 : sum.end();
    Optional<Quantity> number = quantities.numberAt(phrase, next);
    return number
        .flatMap(n -> after.at(phrase, n.end()))
        .filter(hit -> hit.meaning().worth().compareTo(Exact.ONE) < 0)
        .filter(
            hit -> sum.denomination().equals(new Denomination.Currency(hit.meaning().currency())))
        .map(
            hit ->
                Measured.of(
                    sum.quantity().plus(number.get().times(hit.meaning().worth())),
                    sum.denomination(),
                    hit.end()))
        .orElse(sum);
  }

  private static Measured measured(Quantity quantity, Coin coin, int end) {
    return Measured.of(
        quantity.times(coin.worth()), new Denomination.Currency(coin.currency()), end);
  }
}
