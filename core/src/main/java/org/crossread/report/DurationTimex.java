package org.crossread.report;

import com.google.common.primitives.Longs;
import java.time.Duration;
import java.util.Optional;
import org.crossread.value.Amount;
import org.crossread.value.Exact;
import org.crossread.value.WrittenDuration;

/**
 * The TIMEX3 form of a length of time.
 *
 * <table>
 * <caption>Examples</caption>
 * <tr><td>two and a half years   <td>{@code P2Y6M}
 * <tr><td>two weeks              <td>{@code P14D}
 * <tr><td>90 minutes             <td>{@code PT1H30M}
 * <tr><td>two to three years     <td>none, since it is two lengths
 * </table>
 */
final class DurationTimex {

  private static final long DAY = 86_400;

  private DurationTimex() {}

  /** Returns the form of {@code duration}, if it is one whole number of months or seconds. */
  static Optional<String> of(WrittenDuration duration) {
    Amount amount = duration.amount();
    return amount.isRange()
        ? Optional.empty()
        : whole(amount.low())
            .map(
                length ->
                    switch (duration.axis()) {
                      case MONTHS -> months(length);
                      case SECONDS -> seconds(length);
                    });
  }

  private static Optional<Long> whole(Exact number) {
    return Optional.ofNullable(Longs.tryParse(number.toString())).filter(length -> length >= 0);
  }

  private static String months(long months) {
    long years = months / 12;
    long rest = months % 12;
    return "P" + (years > 0 ? years + "Y" : "") + (rest > 0 || years == 0 ? rest + "M" : "");
  }

  private static String seconds(long seconds) {
    long days = seconds / DAY;
    String rest = Duration.ofSeconds(seconds % DAY).toString();
    return days == 0 ? rest : "P" + days + "D" + (rest.equals("PT0S") ? "" : rest.substring(1));
  }
}
