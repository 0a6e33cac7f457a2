package org.crossread.report;

import com.google.common.collect.BoundType;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Range;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.crossread.value.Amount;
import org.crossread.value.CustomValue;
import org.crossread.value.Described;
import org.crossread.value.Exact;
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

/**
 * The JSON fields of a value, in order. Numbers are decimal strings, so that no reader rounds them.
 *
 * <table>
 * <caption>Examples, without hedge and reading</caption>
 * <tr><th>written               <th>fields
 * <tr><td>126 people            <td>{type=COUNT, number=126}
 * <tr><td>5 to 10 people        <td>{type=COUNT, low=5, high=10}
 * <tr><td>two and a half years  <td>{type=DURATION, number=30, unit=month, timex=P2Y6M}
 * <tr><td>$4.8 million          <td>{type=MONEY, number=4800000, currency=USD}
 * <tr><td>February 22           <td>{type=DATE, timex=2021-02-22, granularity=DAY,
 *                                   interval={start=2021-02-22, end=2021-02-23}}
 * <tr><td>unreliable partner    <td>{type=DESCRIPTION, text=unreliable partner, head=partner}
 * </table>
 *
 * <p>A range has {@code low} and {@code high} where it is bounded, and {@code lowOpen} or {@code
 * highOpen} where the bound itself is left out. An interval of time has {@code start} and {@code
 * end} where it is bounded; the end itself is left out.
 */
final class ValueFields implements Value.Cases<ImmutableMap<String, Object>> {

  private static final ValueFields CASES = new ValueFields();

  private ValueFields() {}

  /** Returns the fields of {@code value}: strings, truth values, and lists and maps of these. */
  static ImmutableMap<String, Object> of(Value value) {
    return value.match(CASES);
  }

  @Override
  public ImmutableMap<String, Object> count(WrittenCount count) {
    return amount("COUNT", count.amount(), Map.of());
  }

  @Override
  public ImmutableMap<String, Object> ordinal(WrittenOrdinal ordinal) {
    return ImmutableMap.of("type", "ORDINAL", "number", Integer.toString(ordinal.position()));
  }

  @Override
  public ImmutableMap<String, Object> percent(WrittenPercent percent) {
    String unit = percent.points() ? "percentage-point" : "percent";
    return amount("PERCENT", percent.amount(), Map.of("unit", unit));
  }

  @Override
  public ImmutableMap<String, Object> money(WrittenMoney money) {
    return amount("MONEY", money.amount(), Map.of("currency", money.currency()));
  }

  @Override
  public ImmutableMap<String, Object> measure(WrittenMeasure measure) {
    return amount("QUANTITY", measure.amount(), Map.of("unit", measure.unit()));
  }

  @Override
  public ImmutableMap<String, Object> age(WrittenAge age) {
    return amount("AGE", age.amount(), Map.of("unit", age.unit()));
  }

  @Override
  public ImmutableMap<String, Object> duration(WrittenDuration duration) {
    String unit =
        switch (duration.axis()) {
          case MONTHS -> "month";
          case SECONDS -> "second";
        };
    ImmutableMap.Builder<String, String> more = ImmutableMap.<String, String>builder();
    more.put("unit", unit);
    DurationTimex.of(duration).ifPresent(timex -> more.put("timex", timex));
    return amount("DURATION", duration.amount(), more.buildOrThrow());
  }

  @Override
  public ImmutableMap<String, Object> date(WrittenDate date) {
    ImmutableMap.Builder<String, Object> fields =
        ImmutableMap.<String, Object>builder()
            .put("type", "DATE")
            .put("timex", date.timex())
            .put("granularity", date.granularity().name())
            .put("hedge", date.hedge().name());
    date.interval().ifPresent(interval -> fields.put("interval", interval(interval)));
    date.runnerUp().ifPresent(interval -> fields.put("runnerUp", interval(interval)));
    date.reading()
        .ifPresent(
            reading ->
                fields.put(
                    "reading",
                    ImmutableMap.of(
                        "hard", interval(reading.hard()), "soft", interval(reading.soft()))));
    return fields.buildOrThrow();
  }

  @Override
  public ImmutableMap<String, Object> named(Named named) {
    ImmutableMap.Builder<String, Object> fields =
        ImmutableMap.<String, Object>builder()
            .put("type", "ENTITY")
            .put("entity", named.entity())
            .put("name", named.name());
    named.part().ifPresent(part -> fields.put("part", part));
    return fields.put("text", named.text()).buildOrThrow();
  }

  @Override
  public ImmutableMap<String, Object> described(Described described) {
    ImmutableMap.Builder<String, Object> fields =
        ImmutableMap.<String, Object>builder()
            .put("type", "DESCRIPTION")
            .put("text", described.text())
            .put("head", described.head())
            .put("modifiers", described.modifiers().asList());
    described.of().ifPresent(entity -> fields.put("of", entity));
    return fields.buildOrThrow();
  }

  @Override
  public ImmutableMap<String, Object> occurrence(Occurrence occurrence) {
    return ImmutableMap.of("type", "OCCURRENCE", "text", occurrence.text());
  }

  @Override
  public ImmutableMap<String, Object> custom(CustomValue custom) {
    return ImmutableMap.of("type", custom.kind(), "text", custom.toString());
  }

  private static ImmutableMap<String, Object> amount(
      String type, Amount amount, Map<String, String> more) {
    ImmutableMap.Builder<String, Object> fields = ImmutableMap.builder();
    fields.put("type", type);
    if (amount.isRange()) {
      fields.put("low", amount.low().toString()).put("high", amount.high().toString());
    } else {
      fields.put("number", amount.low().toString());
    }
    return fields
        .putAll(more)
        .put("hedge", amount.hedge().name())
        .put("reading", reading(amount.reading()))
        .buildOrThrow();
  }

  static ImmutableMap<String, Object> reading(Reading<Exact> reading) {
    return ImmutableMap.of("hard", range(reading.hard()), "soft", range(reading.soft()));
  }

  private static ImmutableMap<String, Object> range(Range<Exact> range) {
    ImmutableMap.Builder<String, Object> fields = ImmutableMap.builder();
    if (range.hasLowerBound()) {
      fields.put("low", range.lowerEndpoint().toString());
      if (range.lowerBoundType() == BoundType.OPEN) {
        fields.put("lowOpen", true);
      }
    }
    if (range.hasUpperBound()) {
      fields.put("high", range.upperEndpoint().toString());
      if (range.upperBoundType() == BoundType.OPEN) {
        fields.put("highOpen", true);
      }
    }
    return fields.buildOrThrow();
  }

  private static ImmutableMap<String, Object> interval(Range<LocalDateTime> interval) {
    DateTimeFormatter form =
        startsDay(interval) && endsDay(interval)
            ? DateTimeFormatter.ISO_LOCAL_DATE
            : DateTimeFormatter.ISO_LOCAL_DATE_TIME;
    ImmutableMap.Builder<String, Object> fields = ImmutableMap.builder();
    if (interval.hasLowerBound()) {
      fields.put("start", form.format(interval.lowerEndpoint()));
    }
    if (interval.hasUpperBound()) {
      fields.put("end", form.format(interval.upperEndpoint()));
    }
    return fields.buildOrThrow();
  }

  private static boolean startsDay(Range<LocalDateTime> interval) {
    return !interval.hasLowerBound()
        || interval.lowerEndpoint().toLocalTime().equals(LocalTime.MIDNIGHT);
  }

  private static boolean endsDay(Range<LocalDateTime> interval) {
    return !interval.hasUpperBound()
        || interval.upperEndpoint().toLocalTime().equals(LocalTime.MIDNIGHT);
  }
}
