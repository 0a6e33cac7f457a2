package org.crossread.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.crossread.value.Amount;
import org.crossread.value.Exact;
import org.crossread.value.Hedge;
import org.crossread.value.WrittenDuration;
import org.crossread.value.WrittenDuration.Axis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DurationTimexTest {

  @ParameterizedTest
  @CsvSource({
    "30, MONTHS, P2Y6M",
    "24, MONTHS, P2Y",
    "8, MONTHS, P8M",
    "0, MONTHS, P0M",
    "1209600, SECONDS, P14D",
    "5400, SECONDS, PT1H30M",
    "91800, SECONDS, P1DT1H30M",
    "0, SECONDS, PT0S"
  })
  void writesYearsMonthsDaysAndTimes(long length, Axis axis, String timex) {
    assertThat(DurationTimex.of(exactly(Exact.of(length), axis))).contains(timex);
  }

  @Test
  void twoLengthsAndPartsOfUnitsHaveNone() {
    Amount range = new Amount(Exact.of(24), Exact.of(36), Hedge.EXACT, Exact.ONE);

    assertThat(DurationTimex.of(new WrittenDuration(range, Axis.MONTHS))).isEmpty();
    assertThat(DurationTimex.of(exactly(Exact.of(1, 2), Axis.MONTHS))).isEmpty();
  }

  private static WrittenDuration exactly(Exact length, Axis axis) {
    return new WrittenDuration(Amount.exactly(length, Exact.ONE), axis);
  }
}
