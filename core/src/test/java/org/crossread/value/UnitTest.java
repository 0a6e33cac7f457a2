package org.crossread.value;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitTest {

  @ParameterizedTest(name = "{0} {1} is {2} {3}")
  @CsvSource({
    "1, mile, 1.609344, kilometer",
    "13, nautical-mile, 24.076, kilometer",
    "1, square-mile, 640, acre",
    "1, metric-ton, 1000, kilogram",
    "1, pound, 16, ounce",
    "1, stone, 14, pound",
    "1, gallon, 8, pint",
    "100, celsius, 212, fahrenheit",
    "-40, celsius, -40, fahrenheit",
    "1, knot, 1.852, kilometer-per-hour",
    "1, byte, 8, bit",
    "1, kilowatt-hour, 3600000, joule"
  })
  void convertsExactly(String number, String from, String equal, String to) {
    Exact base = Unit.of(from).orElseThrow().toBase(Exact.of(number));
    assertThat(Unit.of(to).orElseThrow().fromBase(base)).isEqualTo(Exact.of(equal));
  }

  @Property
  void conversionsRoundTripExactly(@ForAll("units") Unit unit, @ForAll int number) {
    Exact exact = Exact.of(number, 7);
    assertThat(unit.fromBase(unit.toBase(exact))).isEqualTo(exact);
  }

  @Provide
  Arbitrary<Unit> units() {
    return Arbitraries.of("mile", "celsius", "fahrenheit", "acre", "knot", "pound", "cup")
        .map(id -> Unit.of(id).orElseThrow());
  }
}
