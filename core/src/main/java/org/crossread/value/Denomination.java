package org.crossread.value;

import java.util.Optional;

/** What a quantity is counted in: things, a currency, a unit. Equal ones can form a range. */
interface Denomination {

  /** Returns the value that a quantity of this is, under the hedge written beside it. */
  Value of(Quantity quantity, Optional<Hedge> hedge);

  /** People or things. */
  record Things() implements Denomination {
    @Override
    public Value of(Quantity quantity, Optional<Hedge> hedge) {
      return new WrittenCount(quantity.amount(hedge));
    }
  }

  /** Hundredths, or points between two shares. */
  record Percents(boolean points) implements Denomination {
    @Override
    public Value of(Quantity quantity, Optional<Hedge> hedge) {
      return new WrittenPercent(quantity.amount(hedge), points);
    }
  }

  /** Money; a sum to the cent is exact. */
  record Currency(String code) implements Denomination {

    private static final Exact CENT = Exact.of(1, 100);

    @Override
    public Value of(Quantity quantity, Optional<Hedge> hedge) {
      boolean toTheCent = quantity.hedge() == Hedge.ROUNDED && quantity.digit().equals(CENT);
      Optional<Hedge> stated = toTheCent ? hedge.or(() -> Optional.of(Hedge.EXACT)) : hedge;
      return new WrittenMoney(quantity.amount(stated), code);
    }
  }

  /** A unit of measurement, by its CLDR id. */
  record Measure(String unit) implements Denomination {
    @Override
    public Value of(Quantity quantity, Optional<Hedge> hedge) {
      return new WrittenMeasure(quantity.amount(hedge), unit);
    }
  }

  /** Years of life, or months of it; a bare age is not rounded. */
  record Life(String unit) implements Denomination {
    @Override
    public Value of(Quantity quantity, Optional<Hedge> hedge) {
      Quantity stated = hedge.isEmpty() ? quantity.inWholeUnits() : quantity;
      return new WrittenAge(stated.amount(hedge), unit);
    }
  }

  /** Months or seconds, in units of {@code size} of them. */
  record Time(WrittenDuration.Axis axis) implements Denomination {
    @Override
    public Value of(Quantity quantity, Optional<Hedge> hedge) {
      return new WrittenDuration(quantity.amount(hedge), axis);
    }
  }
}
