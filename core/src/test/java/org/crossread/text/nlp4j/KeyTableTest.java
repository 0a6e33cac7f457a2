package org.crossread.text.nlp4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class KeyTableTest {
  private static final long LAST = (1L << KeyTable.KEY_BITS) - 1;

  @Property
  void findsWhatIsThereAndNothingElse(
      @ForAll Set<@LongRange(min = 0, max = LAST) Long> present,
      @ForAll @LongRange(min = 0, max = LAST) long other) {
    long[] keys = present.stream().mapToLong(Long::longValue).toArray();
    int[] values = new int[keys.length];
    for (int i = 0; i < keys.length; i++) {
      values[i] = i;
    }

    KeyTable table = KeyTable.of(keys, values);

    for (int i = 0; i < keys.length; i++) {
      assertThat(table.get(keys[i])).isEqualTo(i);
    }
    assertThat(table.get(other) == KeyTable.ABSENT).isEqualTo(!present.contains(other));
  }

  @Test
  void keysThatCrowdTogetherAreAllFound() {
    KeyTable table = KeyTable.of(new long[] {LAST, LAST - 1, LAST - 2}, new int[] {1, 2, 3});

    assertThat(table.get(LAST - 2)).isEqualTo(3);
    assertThat(table.get(0)).isEqualTo(KeyTable.ABSENT);
  }

  @Test
  void aKeyIsThereOnce() {
    assertThatThrownBy(() -> KeyTable.of(new long[] {7, 7}, new int[] {1, 2}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("two entries share the key 7");
  }
}
