package org.crossread.value;

import java.util.Optional;

/**
 * A person, place or body as the value of a claim: "from <i>Berlin</i>".
 *
 * @param entity the id of the entity meant, the same for all its spellings
 * @param name the entity's canonical name
 * @param part the part of it meant, as a lemma: "Moscow <i>airport</i>"
 * @param text the words as written
 */
public record Named(String entity, String name, Optional<String> part, String text)
    implements Value {

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.named(this);
  }

  @Override
  public String toString() {
    return name;
  }
}
