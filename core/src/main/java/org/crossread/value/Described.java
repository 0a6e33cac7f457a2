package org.crossread.value;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;

/**
 * What something is called or said to be, in words: "an unreliable partner", "foreign minister".
 *
 * @param head the lemma of the word that carries the meaning, such as {@code partner}
 * @param modifiers lemmas that narrow it down, such as {@code unreliable}
 * @param of the id of the entity it is relative to, such as the country of a minister
 * @param text the words as written
 */
public record Described(
    String head, ImmutableSet<String> modifiers, Optional<String> of, String text)
    implements Value {

  public Described {
    checkArgument(!head.isBlank(), "a description needs a head: '%s'", text);
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.described(this);
  }

  @Override
  public String toString() {
    return text;
  }
}
