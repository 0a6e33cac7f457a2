package org.crossread.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Range;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.crossread.value.Amount;
import org.crossread.value.Described;
import org.crossread.value.Exact;
import org.crossread.value.Granularity;
import org.crossread.value.Hedge;
import org.crossread.value.Named;
import org.crossread.value.Occurrence;
import org.crossread.value.Reading;
import org.crossread.value.Value;
import org.crossread.value.WrittenAge;
import org.crossread.value.WrittenCount;
import org.crossread.value.WrittenDate;
import org.crossread.value.WrittenDuration;
import org.crossread.value.WrittenMeasure;
import org.crossread.value.WrittenMoney;
import org.crossread.value.WrittenOrdinal;
import org.crossread.value.WrittenPercent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ValueFieldsTest {

  private static final Amount THIRTY = Amount.exactly(Exact.of(30), Exact.ONE);
  private static final Amount FIVE_TO_TEN =
      new Amount(Exact.of(5), Exact.of(10), Hedge.ABOUT, Exact.ONE);

  @ParameterizedTest
  @MethodSource("written")
  void saysWhatWasWritten(Value value, String fields) {
    Map<String, Object> written =
        Maps.filterKeys(ValueFields.of(value), name -> !name.equals("reading"));

    assertThat(written).hasToString(fields);
  }

  static Stream<Arguments> written() {
    return Stream.of(
        Arguments.of(new WrittenCount(THIRTY), "{type=COUNT, number=30, hedge=EXACT}"),
        Arguments.of(new WrittenCount(FIVE_TO_TEN), "{type=COUNT, low=5, high=10, hedge=ABOUT}"),
        Arguments.of(new WrittenOrdinal(-2), "{type=ORDINAL, number=-2}"),
        Arguments.of(
            new WrittenPercent(THIRTY, false),
            "{type=PERCENT, number=30, unit=percent, hedge=EXACT}"),
        Arguments.of(
            new WrittenPercent(THIRTY, true),
            "{type=PERCENT, number=30, unit=percentage-point, hedge=EXACT}"),
        Arguments.of(
            new WrittenMoney(Amount.exactly(Exact.of("4.8"), Exact.of("0.1")), "USD"),
            "{type=MONEY, number=4.8, currency=USD, hedge=EXACT}"),
        Arguments.of(
            new WrittenMeasure(THIRTY, "square-mile"),
            "{type=QUANTITY, number=30, unit=square-mile, hedge=EXACT}"),
        Arguments.of(
            new WrittenAge(THIRTY, "year"), "{type=AGE, number=30, unit=year, hedge=EXACT}"),
        Arguments.of(
            new WrittenDuration(THIRTY, WrittenDuration.Axis.MONTHS),
            "{type=DURATION, number=30, unit=month, timex=P2Y6M, hedge=EXACT}"),
        Arguments.of(
            new WrittenDuration(THIRTY, WrittenDuration.Axis.SECONDS),
            "{type=DURATION, number=30, unit=second, timex=PT30S, hedge=EXACT}"),
        Arguments.of(
            new Named("e3", "Berlin", Optional.empty(), "the capital"),
            "{type=ENTITY, entity=e3, name=Berlin, text=the capital}"),
        Arguments.of(
            new Named("e3", "Berlin", Optional.of("airport"), "Berlin airport"),
            "{type=ENTITY, entity=e3, name=Berlin, part=airport, text=Berlin airport}"),
        Arguments.of(
            new Described(
                "partner",
                ImmutableSet.of("unreliable"),
                Optional.of("e2"),
                "an unreliable partner for Russia"),
            "{type=DESCRIPTION, text=an unreliable partner for Russia, head=partner,"
                + " modifiers=[unreliable], of=e2}"),
        Arguments.of(new Occurrence("the arrest"), "{type=OCCURRENCE, text=the arrest}"),
        Arguments.of(new Sample.Length("2 years"), "{type=LENGTH, text=2 years}"));
  }

  @Test
  void saysWhatTheWordsAllow() {
    assertThat(ValueFields.of(new WrittenCount(THIRTY)))
        .containsEntry("reading", ValueFields.reading(THIRTY.reading()));
  }

  @Test
  void writesRangesByTheirBounds() {
    Range<Exact> between = Range.openClosed(Exact.of(12), Exact.of(24));

    assertThat(ValueFields.reading(new Reading<>(Range.greaterThan(Exact.of(12)), between)))
        .hasToString("{hard={low=12, lowOpen=true}, soft={low=12, lowOpen=true, high=24}}");
    assertThat(
            ValueFields.reading(
                new Reading<>(Range.atMost(Exact.of("0.5")), Range.lessThan(Exact.of(1)))))
        .hasToString("{hard={high=0.5}, soft={high=1, highOpen=true}}");
  }

  @Test
  void writesDaysAsPlainDates() {
    assertThat(date(Range.closedOpen(at(22, 0), at(23, 0))))
        .containsEntry("interval", ImmutableMap.of("start", "2021-02-22", "end", "2021-02-23"));
  }

  @Test
  void writesHoursAsDatesWithTimes() {
    assertThat(date(Range.closedOpen(at(22, 0), at(22, 6))))
        .containsEntry(
            "interval",
            ImmutableMap.of("start", "2021-02-22T00:00:00", "end", "2021-02-22T06:00:00"));
  }

  @Test
  void leavesOpenEndsOut() {
    assertThat(date(Range.atLeast(at(22, 0))))
        .containsEntry("interval", ImmutableMap.of("start", "2021-02-22"));
    assertThat(date(Range.lessThan(at(22, 0))))
        .containsEntry("interval", ImmutableMap.of("end", "2021-02-22"));
  }

  @Test
  void leavesUnresolvedDatesWithoutAnInterval() {
    assertThat(
            ValueFields.of(
                new WrittenDate(
                    Optional.empty(), Granularity.MONTH, Hedge.EXACT, "XXXX-XX", Optional.empty())))
        .hasToString("{type=DATE, timex=XXXX-XX, granularity=MONTH, hedge=EXACT}");
  }

  private static Map<String, Object> date(Range<LocalDateTime> interval) {
    return ValueFields.of(
        new WrittenDate(
            Optional.of(interval), Granularity.DAY, Hedge.EXACT, "2021-02-22", Optional.empty()));
  }

  private static LocalDateTime at(int day, int hour) {
    return LocalDateTime.of(2021, 2, day, hour, 0);
  }
}
