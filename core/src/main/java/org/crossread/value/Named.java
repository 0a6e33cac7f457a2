package org.crossread.value;

/**
 * A person, place or body as the value of a claim: "from <i>Berlin</i>".
 *
 * @param entity the id of the entity meant, the same for all its spellings
 * @param name the entity's canonical name
 * @param text the words as written
 */
public record Named(String entity, String name, String text) implements Value {

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.named(this);
  }

  @Override
  public String toString() {
    return name;
  }
}
