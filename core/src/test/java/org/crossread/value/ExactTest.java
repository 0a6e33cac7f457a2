package org.crossread.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ExactTest {

  @Test
  void equalNumbersAreEqualObjects() {
    assertThat(Exact.of("1.50")).isEqualTo(Exact.of(3, 2)).hasSameHashCodeAs(Exact.of(3, 2));
  }

  @Test
  void isShownAsAPlainDecimal() {
    assertThat(Exact.of("4800000")).hasToString("4800000");
    assertThat(Exact.of(2, 3)).hasToString("0.666666666667");
    assertThat(Exact.ZERO).hasToString("0");
  }

  /** The oracle is BigDecimal, on fractions that have a finite decimal form. */
  @Property
  void ordersAndFloorsLikeDecimals(
      @ForAll @IntRange(min = -999, max = 999) int a,
      @ForAll @IntRange(min = -999, max = 999) int b) {
    BigDecimal left = BigDecimal.valueOf(a, 1);
    BigDecimal right = BigDecimal.valueOf(b, 1);
    assertThat(Integer.signum(Exact.of(a, 10).compareTo(Exact.of(b, -10).negated())))
        .isEqualTo(left.compareTo(right));
    assertThat(Exact.of(a, 10).negated().negated().floor())
        .isEqualTo(Exact.of(left.setScale(0, java.math.RoundingMode.FLOOR)));
  }

  @Property
  void arithmeticLosesNothing(@ForAll int a, @ForAll @IntRange(min = 1) int b) {
    Exact fraction = Exact.of(a, b);
    assertThat(fraction.times(Exact.of(b))).isEqualTo(Exact.of(a));
    assertThat(fraction.plus(Exact.ONE).minus(Exact.ONE)).isEqualTo(fraction);
  }
}
