package org.crossread.value;

/**
 * A sum of money. {@code currency} is an ISO 4217 code, in whose main unit the amount stands: "50
 * cents" is {@code USD 0.5}.
 */
public record WrittenMoney(Amount amount, String currency) implements Value {

  /** Returns the sums these words allow, in the currency's main unit. */
  public Reading<Exact> reading() {
    return amount.reading();
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.money(this);
  }

  /** Returns the sum in words, such as {@code about USD 4800000}. */
  @Override
  public String toString() {
    return amount.inWords(number -> currency + " " + number);
  }
}
