package org.crossread.value;

/**
 * A number that was read, and where it ends.
 *
 * @param value the number
 * @param digit the worth of the last digit written: 1 for "126", 100,000 for "4.8 million", 1/2 for
 *     "two and a half"
 * @param form how it was written
 * @param end index of the atom just past it
 */
record Numeral(Exact value, Exact digit, Form form, int end) {

  enum Form {
    /** 126, or 1,674,200. */
    FIGURES,
    /** 4.8. */
    DECIMAL,
    /** "sixteen". */
    WORDS,
    /** "two and a half", "3/4", "½". */
    FRACTION,
    /** "4.8 million", "two thousand". */
    SCALED,
    /** "two dozen". */
    DOZENS
  }

  boolean isRounded() {
    return form == Form.SCALED || form == Form.DECIMAL;
  }

  /**
   * Returns the step a writer who rounds would have counted in: the greatest 1 or 5 times a power
   * of ten, below the number, that divides it, if it ends in a zero; else its last digit. 200 is
   * counted in 100s, 150 in 50s, 126 in 1s.
   */
  Exact step() {
    Exact digits = value.dividedBy(digit);
    if (!digits.isWhole() || !digits.dividedBy(Exact.of(10)).isWhole() || digits.signum() <= 0) {
      return digit;
    }
    Exact best = Exact.ONE;
    for (Exact power = Exact.ONE; power.compareTo(digits) < 0; power = power.times(Exact.of(10))) {
      Exact five = power.times(Exact.of(5));
      best = divides(power, digits) ? power : best;
      best = divides(five, digits) ? five : best;
    }
    return best.times(digit);
  }

  private static boolean divides(Exact step, Exact number) {
    return step.compareTo(number) < 0 && number.dividedBy(step).isWhole();
  }

  Numeral times(Exact factor, Form other, int newEnd) {
    return new Numeral(value.times(factor), digit.times(factor), other, newEnd);
  }

  Numeral withDigit(Exact other) {
    return new Numeral(value, other, form, end);
  }

  Numeral endingAt(int other) {
    return new Numeral(value, digit, form, other);
  }
}
