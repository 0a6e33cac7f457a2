package org.crossread.value;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * An exact number: never rounded, whatever is done with it.
 *
 * <p>Equal numbers are equal objects: {@code 1.50}, {@code 3/2} and {@code 1 1/2} are one.
 */
public final class Exact implements Comparable<Exact> {

  public static final Exact ZERO = of(0);
  public static final Exact ONE = of(1);

  private static final int SHOWN_DIGITS = 12;

  private final BigFraction fraction;

  private Exact(BigFraction fraction) {
    this.fraction = fraction;
  }

  public static Exact of(long number) {
    return new Exact(BigFraction.of(number));
  }

  /** Returns {@code numerator / denominator}. */
  public static Exact of(long numerator, long denominator) {
    return new Exact(BigFraction.of(numerator, denominator));
  }

  /**
   * Returns the number a decimal string such as {@code 4.8} writes.
   *
   * @throws NumberFormatException if it writes none
   */
  public static Exact of(String decimal) {
    return of(new BigDecimal(decimal));
  }

  public static Exact of(BigDecimal decimal) {
    BigInteger unscaled = decimal.unscaledValue();
    return decimal.scale() > 0
        ? new Exact(BigFraction.of(unscaled, BigInteger.TEN.pow(decimal.scale())))
        : new Exact(BigFraction.of(unscaled.multiply(BigInteger.TEN.pow(-decimal.scale()))));
  }

  public Exact plus(Exact other) {
    return new Exact(fraction.add(other.fraction));
  }

  public Exact minus(Exact other) {
    return new Exact(fraction.subtract(other.fraction));
  }

  public Exact times(Exact other) {
    return new Exact(fraction.multiply(other.fraction));
  }

  /** Returns the quotient; {@code other} is not zero. */
  public Exact dividedBy(Exact other) {
    return new Exact(fraction.divide(other.fraction));
  }

  public Exact negated() {
    return new Exact(fraction.negate());
  }

  public int signum() {
    return fraction.signum();
  }

  public boolean isWhole() {
    return fraction.getDenominator().abs().equals(BigInteger.ONE);
  }

  /** Returns the greatest whole number that is not above this one. */
  public Exact floor() {
    BigInteger sign = BigInteger.valueOf(fraction.getDenominator().signum());
    BigInteger denominator = fraction.getDenominator().multiply(sign);
    BigInteger numerator = fraction.getNumerator().multiply(sign);
    BigInteger rest = numerator.mod(denominator);
    return new Exact(BigFraction.of(numerator.subtract(rest).divide(denominator)));
  }

  public Exact min(Exact other) {
    return compareTo(other) <= 0 ? this : other;
  }

  public Exact max(Exact other) {
    return compareTo(other) >= 0 ? this : other;
  }

  @Override
  public int compareTo(Exact other) {
    // not BigFraction.compareTo, which takes -9/10 for greater than -7/10
    return fraction.subtract(other.fraction).signum();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Exact exact && fraction.equals(exact.fraction);
  }

  @Override
  public int hashCode() {
    return fraction.hashCode();
  }

  /**
   * Returns the number as a plain decimal string, such as {@code 2.5}; a number that has no finite
   * decimal form is shown to twelve digits.
   */
  @Override
  public String toString() {
    BigDecimal numerator = new BigDecimal(fraction.getNumerator());
    BigDecimal denominator = new BigDecimal(fraction.getDenominator());
    BigDecimal decimal;
    try {
      decimal = numerator.divide(denominator);
    } catch (ArithmeticException noFiniteForm) {
      decimal =
          numerator.divide(denominator, new MathContext(SHOWN_DIGITS, RoundingMode.HALF_EVEN));
    }
    return decimal.signum() == 0 ? "0" : decimal.stripTrailingZeros().toPlainString();
  }
}
