package org.crossread.claim;

import java.util.Optional;

/**
 * Who is said to say it; a claim without one is the outlet's own.
 *
 * @param entity the id of the speaker, if the words name one
 * @param text the speaker's name, or the words that stand for him
 */
public record Attribution(Optional<String> entity, String text) {

  @Override
  public String toString() {
    return text;
  }
}
