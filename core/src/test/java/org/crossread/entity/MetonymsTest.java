package org.crossread.entity;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.crossread.mention.EntityType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MetonymsTest {

  private final Metonyms metonyms = Metonyms.standard();

  @ParameterizedTest
  @CsvSource({
    "Kremlin, Russia",
    "the Kremlin, Russia",
    "Moscow, Russia",
    "Brussels, European Union",
    "Washington, United States",
    "White House, United States",
    "Downing Street, United Kingdom",
    "London, United Kingdom",
    "Berlin, Germany",
    "Kiev, Ukraine"
  })
  void aSeatStandsForThoseWhoGovernFromIt(String seat, String actor) {
    assertThat(metonyms.actor(seat)).contains(actor);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Milan", "Russia", "European Union", "Navalny", ""})
  void allElseStandsForItself(String name) {
    assertThat(metonyms.actor(name)).isEmpty();
  }

  @Test
  void partiesAreComparedThroughTheirSeats() {
    assertThat(metonyms.mayActForSameParty(entity("e1", "Kremlin"), entity("e2", "Moscow")))
        .isTrue();
    assertThat(
            metonyms.mayActForSameParty(entity("e1", "Brussels"), entity("e2", "European Union")))
        .isTrue();
    assertThat(metonyms.mayActForSameParty(entity("e1", "Brussels"), entity("e2", "Belgium")))
        .isFalse();
    assertThat(metonyms.mayActForSameParty(entity("e1", "Milan"), entity("e2", "Rome"))).isFalse();
  }

  @Test
  void placesLieInPlaces() {
    Containment containment = Containment.standard();
    assertThat(containment.around("Berlin")).containsExactly("Germany", "Europe");
    assertThat(containment.contains("Europe", "Berlin")).isTrue();
    assertThat(containment.contains("Berlin", "Berlin")).isFalse();
    assertThat(containment.contains("Berlin", "Germany")).isFalse();
    assertThat(containment.contains("Russia", "Siberia")).isTrue();
    assertThat(containment.around("Atlantis")).isEmpty();
    assertThat(containment.contains(entity("e1", "Germany"), entity("e2", "Berlin"))).isTrue();
  }

  private static Entity entity(String id, String name) {
    return new Entity(
        id, name, EntityType.PLACE, ImmutableSet.of(name), ImmutableList.of(), ImmutableList.of());
  }
}
