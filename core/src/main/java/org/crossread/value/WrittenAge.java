package org.crossread.value;

/** How old somebody or something is. {@code unit} is a CLDR unit id, as a rule {@code year}. */
public record WrittenAge(Amount amount, String unit) implements Value {

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.age(this);
  }
}
