package org.crossread.verdict;

import static net.jqwik.api.GenerationMode.EXHAUSTIVE;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.BoundType;
import com.google.common.collect.Range;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

@Label("Relations")
class RelationTest {

  @Example
  void rangesThatTouchWithoutAPointInCommonConflict() {
    assertThat(Relation.of(Range.closedOpen(1, 3), Range.closedOpen(3, 5)))
        .isEqualTo(Relation.CONFLICT);
    assertThat(Relation.of(Range.closed(1, 3), Range.closed(3, 5))).isEqualTo(Relation.COMPATIBLE);
  }

  @Property(generation = EXHAUSTIVE)
  boolean mirroringTwiceChangesNothing(@ForAll Relation relation) {
    return relation.mirror().mirror() == relation;
  }

  /** An oracle: the relation of the sets of quarter points that lie in the two ranges. */
  @Property(generation = EXHAUSTIVE)
  boolean isTheRelationOfTheSets(
      @ForAll("ranges") Range<Integer> a, @ForAll("ranges") Range<Integer> b) {
    Set<Integer> left = points(a);
    Set<Integer> right = points(b);
    Relation expected;
    if (left.equals(right)) {
      expected = Relation.AGREE;
    } else if (right.containsAll(left)) {
      expected = Relation.REFINES;
    } else if (left.containsAll(right)) {
      expected = Relation.REFINED_BY;
    } else {
      expected = left.stream().anyMatch(right::contains) ? Relation.COMPATIBLE : Relation.CONFLICT;
    }
    return Relation.of(a, b) == expected;
  }

  private static Set<Integer> points(Range<Integer> range) {
    return IntStream.rangeClosed(0, 20).boxed().filter(range).collect(Collectors.toSet());
  }

  /** Ranges between even numbers, so that an odd point lies in each that is not empty. */
  @Provide
  Arbitrary<Range<Integer>> ranges() {
    Arbitrary<Integer> ends = Arbitraries.integers().between(1, 4).map(i -> 4 * i);
    Arbitrary<BoundType> bounds = Arbitraries.of(BoundType.class);
    return Combinators.combine(ends, ends, bounds, bounds)
        .filter(
            (low, high, l, h) ->
                low < high || (low.equals(high) && l == h && l == BoundType.CLOSED))
        .as((low, high, l, h) -> Range.range(low, l, high, h));
  }
}
