package org.crossread.value;

/**
 * That something happened or holds at all; whether it did is the claim's polarity.
 *
 * @param text the words that name the event
 */
public record Occurrence(String text) implements Value {

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.occurrence(this);
  }

  @Override
  public String toString() {
    return text;
  }
}
