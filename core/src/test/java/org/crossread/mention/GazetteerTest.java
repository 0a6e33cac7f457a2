package org.crossread.mention;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.crossread.mention.Gazetteer.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GazetteerTest {

  private final Gazetteer gazetteer = Gazetteer.standard();

  @ParameterizedTest
  @CsvSource({
    "Burma, Myanmar, PLACE, NAME",
    "U.S., United States, PLACE, ACRONYM",
    "Russian, Russia, PLACE, ADJECTIVE",
    "EU, European Union, ORGANIZATION, ACRONYM",
    "the European Union, European Union, ORGANIZATION, NAME",
    "MOSCOW, Moscow, PLACE, NAME",
    "Türkiye, Turkey, PLACE, NAME",
    "Kiev, Kyiv, PLACE, NAME",
    "West, West, GROUP, NAME"
  })
  void aSurfaceStandsForItsEntry(String surface, String name, EntityType type, Form form) {
    assertThat(gazetteer.lookup(surface))
        .hasValueSatisfying(
            entry -> {
              assertThat(entry.name()).isEqualTo(name);
              assertThat(entry.type()).isEqualTo(type);
              assertThat(entry.form()).isEqualTo(form);
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"us", "who", "Irak", "Nigerr", "", " ", "the", "European", "Korean"})
  void nothingIsKnownByLikeness(String surface) {
    assertThat(gazetteer.lookup(surface)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Iran, Iraq",
    "Niger, Nigeria",
    "Austria, Australia",
    "North Korea, South Korea",
    "Congo, Democratic Republic of the Congo",
    "Guinea, Equatorial Guinea",
    "Nigerien, Nigerian"
  })
  void nearNamesAreTwoStates(String left, String right) {
    assertThat(gazetteer.lookup(left).orElseThrow().name())
        .isNotEqualTo(gazetteer.lookup(right).orElseThrow().name());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "bodies.en.tsv",
        "collectives.en.tsv",
        "countries.en.tsv",
        "given-names.en.tsv",
        "heads.en.tsv",
        "institutions.en.tsv",
        "letters.tsv",
        "not-names.en.tsv",
        "particles.en.tsv",
        "places.en.tsv",
        "role-modifiers.en.tsv",
        "roles.en.tsv",
        "vessels.en.tsv"
      })
  void everyFileIsSortedSoThatADifferenceReads(String file) throws IOException {
    List<String> surfaces =
        Resources.readLines(Resources.getResource(Gazetteer.class, file), StandardCharsets.UTF_8)
            .stream()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .map(line -> line.split("\t", 2)[0])
            .toList();
    assertThat(surfaces).isNotEmpty().isSorted().doesNotHaveDuplicates();
  }

  @Test
  void everyPlaceLiesInAPlaceThatIsKnown() throws IOException {
    for (String file : List.of("countries.en.tsv", "places.en.tsv")) {
      int column = file.startsWith("countries") ? 4 : 2;
      Resources.readLines(Resources.getResource(Gazetteer.class, file), StandardCharsets.UTF_8)
          .stream()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\t", -1)[column])
          .filter(within -> !within.equals("-"))
          .forEach(within -> assertThat(gazetteer.lookup(within)).as(within).isPresent());
    }
  }

  @Test
  void statesHaveTheirIsoCodes() {
    assertThat(gazetteer.lookup("Finland").orElseThrow().code()).contains("FI");
    assertThat(gazetteer.lookup("Helsinki").orElseThrow().within()).contains("Finland");
  }
}
