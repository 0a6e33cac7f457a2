package org.crossread;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.crossread.report.JsonReport;
import org.crossread.report.Report;
import org.crossread.source.Source;
import org.crossread.value.WrittenDate;
import org.crossread.verdict.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text as it comes: whatever surrounds the words, they claim the same, and nothing is lost. */
class OddTextTest {

  private static final LocalDate DAY = LocalDate.of(2024, 5, 17);
  private static final Crossread CROSSREAD = Crossread.standard();
  private static final String FIRST = "Maria Keller was arrested in Berlin on Tuesday.";
  private static final String SECOND = "Keller was sentenced to two and a half years in prison.";
  private static final Source OTHER =
      Source.of("other", "Maria Keller was sentenced to two years and eight months.").on(DAY);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%s\n%s",
        "\uFEFF%s\n%s",
        "%s\r\n\r\n%s\r\n",
        "%s\r%s",
        "\u0000%s\u0000\n\u0000\n%s\u0000",
        "  %s\u00A0\n\t%s \u3000",
        "😀 😀\n%s\n\uD83D\n%s",
        "%s\n\u202E\u200B\n%s"
      })
  void whatSurroundsTheWordsChangesNothingOfWhatTheyClaim(String form) {
    String text = form.formatted(FIRST, SECOND);
    Report report = CROSSREAD.compare(List.of(Source.of("a", text).on(DAY), OTHER));

    assertThat(claims(report)).isEqualTo(claims(plain()));
    assertThat(report.only(Verdict.CONFLICT)).hasSize(1);
    assertThat(report.sources().get(0).text()).isEqualTo(text);
    assertThat(JsonReport.of(report)).contains("\"characters\": " + text.length());
  }

  @Test
  void withoutADateOfPublicationRelativeDatesStayOpenAndTheReportSaysSo() {
    Report report =
        CROSSREAD.compare(
            List.of(
                Source.of("undated", FIRST),
                Source.of("dated", "Keller was arrested in Berlin on Wednesday.").on(DAY)));

    assertThat(report.notes())
        .containsExactly(
            "undated has no date of publication: words such as \"last month\" stay unresolved in"
                + " it");
    assertThat(report.claims())
        .filteredOn(claim -> claim.quote().equals("Tuesday"))
        .isNotEmpty()
        .allSatisfy(claim -> assertThat(((WrittenDate) claim.value()).interval()).isEmpty());
    assertThat(report.only(Verdict.CONFLICT)).isEmpty();
  }

  @Test
  void oneSentenceTwoThousandTimesOverCostsNoMoreThanItsLength() {
    Source source = Source.of("a", (SECOND + " ").repeat(2_000)).on(DAY);

    Report report =
        assertTimeoutPreemptively(
            Duration.ofSeconds(60), () -> CROSSREAD.compare(List.of(source, OTHER)));

    assertThat(report.claims()).hasSizeGreaterThan(2_000);
    assertThat(report.only(Verdict.CONFLICT)).hasSize(1);
  }

  @Test
  void namelessMenOfTwoAgesAreTwoMen() {
    Report report =
        CROSSREAD.compare(
            List.of(
                Source.of("a", "A 45-year-old man was arrested in Berlin.").on(DAY),
                Source.of("b", "A 30-year-old man was arrested in Berlin.").on(DAY)));

    assertThat(report.claims())
        .extracting(claim -> claim.attribute().name())
        .filteredOn("age"::equals)
        .hasSize(2);
    assertThat(report.only(Verdict.CONFLICT)).isEmpty();
  }

  @Test
  void asksForSourcesThatCanBeToldApart() {
    Source source = Source.of("yle", FIRST);

    assertThatThrownBy(() -> CROSSREAD.compare(List.of(source, source)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("source ids must differ: [yle, yle]");
  }

  @Test
  void noSourcesGiveAnEmptyReport() {
    assertThat(CROSSREAD.compare(List.of()).findings()).isEmpty();
  }

  private static Report plain() {
    return CROSSREAD.compare(List.of(Source.of("a", FIRST + "\n" + SECOND).on(DAY), OTHER));
  }

  private static Set<String> claims(Report report) {
    Set<String> claims = new TreeSet<>();
    report
        .claims()
        .forEach(
            claim ->
                claims.add(claim.source().id() + " " + claim.attribute() + " " + claim.quote()));
    return claims;
  }
}
