package org.crossread.claim;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * What is stated of the subject: the event or state, and the slot of it that the value fills.
 *
 * <p>Written {@code event.slot}: {@code sentence.duration}, {@code arrest.date}, {@code role}.
 *
 * @param name the attribute's name, lower case
 */
public record Attribute(String name) {

  public Attribute {
    checkArgument(!name.isBlank(), "an attribute needs a name");
  }

  @Override
  public String toString() {
    return name;
  }
}
