package org.crossread.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WrittenDurationTest {

  @Test
  void readsTheTableOfItsDocumentation() {
    assertThat(WrittenDuration.ofMonths(32, 1).reading()).hasToString("[32..32]");
    assertThat(WrittenDuration.ofMonths(30, 6).reading()).hasToString("[30..30] soft [27..33)");
    assertThat(WrittenDuration.ofMonths(36, 12).hedged(Hedge.ALMOST).reading())
        .hasToString("[24..36) soft [30..36)");
    assertThat(WrittenDuration.ofMonths(24, 12).hedged(Hedge.UP_TO).reading())
        .hasToString("[0..24] soft [12..24]");
  }

  @Test
  void isShownInWords() {
    assertThat(WrittenDuration.ofMonths(32, 1)).hasToString("2 years 8 months");
    assertThat(WrittenDuration.ofMonths(30, 6)).hasToString("2 years 6 months");
    assertThat(WrittenDuration.ofMonths(36, 12).hedged(Hedge.ALMOST)).hasToString("almost 3 years");
    assertThat(WrittenDuration.ofMonths(1, 1)).hasToString("1 month");
    assertThat(WrittenDuration.ofSeconds(5400, 60)).hasToString("1 hour 30 minutes");
    assertThat(WrittenDuration.ofSeconds(1_209_600, 604_800)).hasToString("2 weeks");
    assertThat(WrittenDuration.ofSeconds(864_000, 86_400)).hasToString("10 days");
    assertThat(WrittenDuration.ofSeconds(0, 1)).hasToString("0 seconds");
  }

  @Test
  void twoMonthsMayBeSixtyDays() {
    Reading<Exact> months = WrittenDuration.ofMonths(2, 1).readingInSeconds();
    Reading<Exact> days = WrittenDuration.ofSeconds(60 * 86_400L, 86_400).readingInSeconds();
    assertThat(months.hard().encloses(days.hard())).isTrue();
    assertThat(months).hasToString("[4838400..5356800]");
  }
}
