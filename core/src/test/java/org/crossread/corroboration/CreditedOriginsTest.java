package org.crossread.corroboration;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.crossread.claim.Attribute;
import org.crossread.claim.Claim;
import org.crossread.claim.Event;
import org.crossread.claim.Modality;
import org.crossread.claim.Polarity;
import org.crossread.claim.Subject;
import org.crossread.source.Source;
import org.crossread.source.Span;
import org.crossread.value.Occurrence;
import org.crossread.verdict.Position;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CreditedOriginsTest {

  private static final String WIRE =
      "The dam broke at dawn and the water reached the market before the sirens were heard."
          + " Four hundred people were brought to safety by boat, the mayor told reporters.";

  private final CreditedOrigins origins = CreditedOrigins.standard();

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "He left, according to Reuters.                            | Reuters",
        "He left, according to news agency Reuters, at noon.       | Reuters",
        "He left at noon. (AFP)                                    | AFP",
        "He left at noon, according to the Associated Press.       | AP",
        "He left at noon, according to the mayor.                  | ",
        "He left Reuters at noon.                                  | ",
      })
  void anAgencyIsCreditedByName(String paragraph, String agency) {
    assertThat(origins.credited(paragraph)).isEqualTo(Optional.ofNullable(agency));
  }

  @Test
  void aClaimWithoutACreditComesFromItsOwnSource() {
    Source source = Source.of("yle", WIRE);
    Claim claim = claim("c1", source, "dam");

    assertThat(origins.originsOf(ImmutableList.of(source), ImmutableList.of(claim)).of(claim))
        .isEqualTo("yle");
  }

  @Test
  void theCreditOfAnotherParagraphDoesNotCount() {
    Source source = Source.of("yle", "The dam broke.\nIt rained, according to Reuters.");
    Claim dam = claim("c1", source, "dam");
    Claim rain = claim("c2", source, "rained");
    Origins found = origins.originsOf(ImmutableList.of(source), ImmutableList.of(dam, rain));

    assertThat(found.of(dam)).isEqualTo("yle");
    assertThat(found.of(rain)).isEqualTo("Reuters");
  }

  @Test
  void outletsThatCarryOneTextAreOneOriginTheEarliest() {
    Source late = Source.of("a-late", WIRE + " More to follow.").on(LocalDate.of(2024, 5, 18));
    Source early = Source.of("z-early", WIRE).on(LocalDate.of(2024, 5, 17));
    Source other = Source.of("other", "A dam broke; hundreds were saved by boats in the morning.");
    ImmutableList<Claim> claims =
        ImmutableList.of(
            claim("c1", late, "dam"), claim("c2", early, "dam"), claim("c3", other, "dam"));
    Origins found = origins.originsOf(ImmutableList.of(late, early, other), claims);

    assertThat(found.of(new Position("it broke", claims))).containsExactly("z-early", "other");
  }

  private static Claim claim(String id, Source source, String words) {
    int start = source.text().indexOf(words);
    Span span = new Span(start, start + words.length());
    return new Claim(
        id,
        source,
        span,
        span,
        Subject.of("dam"),
        Attribute.of("collapse.occurrence"),
        new Occurrence(words),
        Event.of("collapse"),
        Polarity.AFFIRMED,
        Modality.ASSERTED,
        Optional.empty());
  }
}
