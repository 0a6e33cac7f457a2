package org.crossread.claim;

import java.util.Optional;

/**
 * What a claim is about.
 *
 * @param entity the id of the entity, if the words name one
 * @param text the entity's name, or the words of the claim
 */
public record Subject(Optional<String> entity, String text) {

  /** Returns a subject known by its words alone. */
  public static Subject of(String text) {
    return new Subject(Optional.empty(), text);
  }

  @Override
  public String toString() {
    return text;
  }
}
