package org.crossread.value;

import com.google.common.collect.Range;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * A date, a time of day or a period as a source wrote it.
 *
 * @param interval the moments the words allow, half-open; empty when they are relative and no
 *     publication date is known. "since 2014" and "by March" are unbounded on one side
 * @param granularity the smallest unit written
 * @param hedge EXACT, or ABOUT for "around March"
 * @param timex the TIMEX3 value, such as {@code 2021-02-22} or {@code 2020-SU}
 * @param runnerUp the second-best reading of an ambiguous date, if there is one
 */
public record WrittenDate(
    Optional<Range<LocalDateTime>> interval,
    Granularity granularity,
    Hedge hedge,
    String timex,
    Optional<Range<LocalDateTime>> runnerUp)
    implements Value {

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.date(this);
  }
}
