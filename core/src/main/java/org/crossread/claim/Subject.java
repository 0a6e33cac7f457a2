package org.crossread.claim;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;

/**
 * What a claim is about.
 *
 * @param entity the id of the entity, if the words name one
 * @param text the entity's name, or the words of the claim
 * @param parties names of those it may act for: Brussels for the European Union
 */
public record Subject(Optional<String> entity, String text, ImmutableSet<String> parties) {

  /** Returns a subject known by its words alone. */
  public static Subject of(String text) {
    return new Subject(Optional.empty(), text, ImmutableSet.of());
  }

  @Override
  public String toString() {
    return text;
  }
}
