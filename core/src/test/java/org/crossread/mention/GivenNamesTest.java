package org.crossread.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.crossread.mention.GivenNames.Gender;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GivenNamesTest {

  private final GivenNames given = GivenNames.standard();

  @ParameterizedTest
  @CsvSource({
    "alexey, aleksei, true",
    "alexei, oleksiy, true",
    "sergei, sergey, true",
    "bill, william, true",
    "sasha, alexander, true",
    "joseph, josep, true",
    "vladimir, wladimir, true",
    "alexei, alexander, false",
    "alexei, oleg, false",
    "sergei, andrei, false",
    "bill, bob, false",
    "nobody, somebody, false"
  })
  void variantsStandForEachOther(String left, String right, boolean variants) {
    assertThat(given.areVariants(left, right)).isEqualTo(variants);
    assertThat(given.areVariants(right, left)).isEqualTo(variants);
  }

  @ParameterizedTest
  @CsvSource({"josep, MALE", "yulia, FEMALE", "andrea, UNKNOWN", "xyzzy, UNKNOWN"})
  void aNameTellsWhoBearsItOnlyIfItDoes(String name, Gender gender) {
    assertThat(given.gender(name)).isEqualTo(gender);
  }
}
