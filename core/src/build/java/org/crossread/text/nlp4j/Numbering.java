package org.crossread.text.nlp4j;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Objects;

/** The index of each class in a list small enough for two bytes. */
record Numbering(ImmutableMap<String, Integer> numbers) {
  static Numbering of(ImmutableList<String> classes) {
    checkArgument(classes.size() < 1 << 16, "%s classes do not fit two bytes", classes.size());
    ImmutableMap.Builder<String, Integer> numbers = ImmutableMap.builder();
    for (int i = 0; i < classes.size(); i++) {
      numbers.put(classes.get(i), i);
    }
    return new Numbering(numbers.buildOrThrow());
  }

  int of(String name) {
    return Objects.requireNonNull(numbers.get(name));
  }
}
