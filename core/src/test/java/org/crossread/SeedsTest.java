package org.crossread;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.crossread.claim.Claim;
import org.crossread.report.JsonReport;
import org.crossread.report.Report;
import org.crossread.source.Source;
import org.crossread.source.Story;
import org.crossread.source.StoryReader;
import org.crossread.verdict.ClaimRelation;
import org.crossread.verdict.Finding;
import org.crossread.verdict.Level;
import org.crossread.verdict.Relation;
import org.crossread.verdict.Severity;
import org.crossread.verdict.Verdict;
import org.junit.jupiter.api.Test;

/** What the two seed articles say of each other. */
class SeedsTest {

  private static final Story STORY =
      StoryReader.utf8().read(List.of(Path.of("..", "seeds", "story.json")));
  private static final Crossread CROSSREAD = Crossread.standard();
  private static final Report REPORT = CROSSREAD.compare(STORY.sources());

  @Test
  void theSentenceIsTwoAndAHalfYearsOrTwoYearsAndEightMonths() {
    Finding finding = finding("How long is Alexey Navalny's sentence?");

    assertThat(finding.verdict()).isEqualTo(Verdict.CONFLICT);
    assertThat(finding.severity()).contains(Severity.MINOR);
    assertThat(finding.level()).isEqualTo(Level.OUTLETS);
    assertThat(positions(finding))
        .containsExactly(
            "2 years 6 months: [two and a half years]",
            "2 years 8 months: [almost three years, two years and eight months]");
    assertThat(relation(finding, "almost three years", "two years and eight months"))
        .isEqualTo(Relation.REFINED_BY);
    assertThat(because(finding, "two and a half years", "two years and eight months"))
        .isEqualTo(
            "'2 years 6 months' and '2 years 8 months' are 2 months apart; rounding could explain"
                + " it");
  }

  @Test
  void sanctionsAreDiscussedNextMonthOrOnFebruary22() {
    Finding finding = finding("When will new sanctions be discussed?");

    assertThat(finding.verdict()).isEqualTo(Verdict.CONFLICT);
    assertThat(positions(finding))
        .containsExactly("March 2021: [next month]", "2021-02-22: [February 22]");
  }

  @Test
  void oneSourceMistakesTheCriticForThePresident() {
    assertThat(finding("Who is Alexey Navalny?").verdict()).isEqualTo(Verdict.CONFLICT);
    assertThat(
            because(
                finding("Who is Alexey Navalny?"),
                "president of Russia Vladimir Putin",
                "President Vladimir Putin's most prominent critic"))
        .isEqualTo(
            "whoever is 'President Vladimir Putin's most prominent critic' is not 'president of"
                + " Russia Vladimir Putin'");
  }

  @Test
  void thePartiesDisagreeOnWhoIsBehindThePoisoning() {
    Finding finding = finding("Who is behind the poisoning of Alexey Navalny?");

    assertThat(finding.verdict()).isEqualTo(Verdict.CONFLICT);
    assertThat(finding.level()).isEqualTo(Level.PARTIES);
    assertThat(positions(finding))
        .containsExactly(
            "not Russia: [Russian administration]", "Vladimir Putin: [Russian leader Putin]");
  }

  @Test
  void theDayOfTheArrestRefinesItsMonthAndBerlinRefinesGermany() {
    assertThat(positions(finding("When was Alexey Navalny arrested?")))
        .containsExactly("2021-01-17: [January 17, last month]");
    assertThat(positions(finding("From where did Alexey Navalny arrive?")))
        .containsExactly("Berlin: [Berlin, Germany]");
  }

  @Test
  void aPenaltyIsNoSentenceAndAVeteranIsNotNavalny() {
    assertThat(
            REPORT.findings().stream()
                .flatMap(finding -> finding.relations().stream())
                .filter(relation -> relation.relation() == Relation.CONFLICT)
                .flatMap(relation -> List.of(relation.a(), relation.b()).stream())
                .map(Claim::quote))
        .isNotEmpty()
        .doesNotContain("two years", "up to two years", "10-year", "95-year-old", "44");
  }

  @Test
  void everySpellingOfANameIsOneEntity() {
    assertThat(REPORT.entities())
        .anySatisfy(
            entity ->
                assertThat(entity.aliases())
                    .contains("Navalnyi", "Alexei Navalnyin", "Navalny", "Alexey Navalny"))
        .anySatisfy(
            entity -> assertThat(entity.aliases()).contains("Sergei Lavrovia", "Sergey Lavrov"))
        .anySatisfy(entity -> assertThat(entity.aliases()).contains("Borrel", "Josep Borrell"));
  }

  @Test
  void theAgencyThatASourceCreditsIsTheOrigin() {
    Claim told =
        REPORT.claims().stream()
            .filter(claim -> claim.attribute().name().equals("presence.date"))
            .filter(claim -> claim.source().id().equals("yle"))
            .filter(claim -> claim.quote().equals("Friday"))
            .findFirst()
            .orElseThrow();

    assertThat(REPORT.origins().of(told)).isEqualTo("Reuters");
  }

  @Test
  void theReportIsTheSameUnderOtherLocalesAndTimeZones() {
    String json = JsonReport.of(REPORT);
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      for (String tag : List.of("tr-TR", "ar-EG", "th-TH-u-ca-buddhist-nu-thai")) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
        assertThat(JsonReport.of(Crossread.standard().compare(STORY.sources()))).isEqualTo(json);
      }
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void theReportIsTheSameFromManyThreadsAndAgain() throws Exception {
    String json = JsonReport.of(REPORT);
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Future<String>> reports = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        reports.add(threads.submit(() -> JsonReport.of(CROSSREAD.compare(STORY.sources()))));
      }
      for (Future<String> report : reports) {
        assertThat(report.get()).isEqualTo(json);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void theOtherOrderOfSourcesTellsTheSameFacts() {
    List<Source> turned = List.of(STORY.sources().get(1), STORY.sources().get(0));

    assertThat(Facts.relations(CROSSREAD.compare(turned))).isEqualTo(Facts.relations(REPORT));
    assertThat(Facts.entities(CROSSREAD.compare(turned))).isEqualTo(Facts.entities(REPORT));
  }

  private static Finding finding(String question) {
    return REPORT.findings().stream()
        .filter(finding -> finding.question().equals(question))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no finding asks: " + question));
  }

  private static List<String> positions(Finding finding) {
    return finding.positions().stream()
        .map(p -> p.value() + ": " + p.claims().stream().map(Claim::quote).toList())
        .toList();
  }

  private static Relation relation(Finding finding, String a, String b) {
    return between(finding, a, b).relation();
  }

  private static String because(Finding finding, String a, String b) {
    return between(finding, a, b).comparison().because();
  }

  private static ClaimRelation between(Finding finding, String a, String b) {
    return finding.relations().stream()
        .filter(r -> r.a().quote().equals(a) && r.b().quote().equals(b))
        .findFirst()
        .orElseThrow(() -> new AssertionError(a + " and " + b + " were not compared"));
  }
}
