package org.crossread.value;

/** A sum of money. {@code currency} is an ISO 4217 code, in whose main unit the amount stands. */
public record WrittenMoney(Amount amount, String currency) implements Value {

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.money(this);
  }
}
