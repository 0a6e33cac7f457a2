package org.crossread.claim;

import static com.google.common.base.Preconditions.checkArgument;

import org.jspecify.annotations.Nullable;

/**
 * What is stated of the subject: the event or state, and the slot of it that the value fills.
 *
 * <p>Written {@code event.slot}: {@code sentence.duration}, {@code arrest.date}, {@code role}.
 *
 * @param name the attribute's name, lower case; it alone decides whether two attributes are one
 * @param question what a value of it answers, in words: "When was Navalny arrested?"
 */
public record Attribute(String name, String question) {

  public Attribute {
    checkArgument(!name.isBlank(), "an attribute needs a name");
  }

  /** Returns an attribute whose question is its name. */
  public static Attribute of(String name) {
    return new Attribute(name, name + "?");
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Attribute attribute && name.equals(attribute.name);
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }

  @Override
  public String toString() {
    return name;
  }
}
