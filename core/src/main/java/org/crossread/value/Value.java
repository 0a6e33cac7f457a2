package org.crossread.value;

/**
 * What a claim states, in a form that can be compared across sources.
 *
 * <p>The kinds of value are closed, but for {@link CustomValue}, by which a caller brings a kind of
 * his own. Code that must treat each kind differently implements {@link Cases}; adding a kind then
 * shows every such place as a compile error.
 */
public sealed interface Value
    permits WrittenCount,
        WrittenOrdinal,
        WrittenPercent,
        WrittenMoney,
        WrittenMeasure,
        WrittenAge,
        WrittenDuration,
        WrittenDate,
        Named,
        Described,
        Occurrence,
        CustomValue {

  /** Calls the case for this kind of value and returns its answer. */
  <R> R match(Cases<R> cases);

  /** One answer for each kind of value. */
  interface Cases<R> {
    R count(WrittenCount count);

    R ordinal(WrittenOrdinal ordinal);

    R percent(WrittenPercent percent);

    R money(WrittenMoney money);

    R measure(WrittenMeasure measure);

    R age(WrittenAge age);

    R duration(WrittenDuration duration);

    R date(WrittenDate date);

    R named(Named named);

    R described(Described described);

    R occurrence(Occurrence occurrence);

    R custom(CustomValue custom);
  }
}
