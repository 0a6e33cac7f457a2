package org.crossread.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.crossread.Crossread;
import org.crossread.alignment.Alignment;
import org.crossread.alignment.ClaimAligner;
import org.crossread.claim.Attribute;
import org.crossread.claim.Attribution;
import org.crossread.claim.Claim;
import org.crossread.claim.Event;
import org.crossread.claim.Modality;
import org.crossread.claim.Polarity;
import org.crossread.claim.Subject;
import org.crossread.source.Source;
import org.crossread.source.Span;
import org.crossread.value.Amount;
import org.crossread.value.CustomValue;
import org.crossread.value.Described;
import org.crossread.value.Hedge;
import org.crossread.value.Named;
import org.crossread.value.Occurrence;
import org.crossread.value.Value;
import org.crossread.value.WrittenAge;
import org.crossread.value.WrittenCount;
import org.crossread.value.WrittenDate;
import org.crossread.value.WrittenDuration;
import org.crossread.value.WrittenMeasure;
import org.crossread.value.WrittenMoney;
import org.crossread.value.WrittenOrdinal;
import org.crossread.value.WrittenPercent;
import org.junit.jupiter.api.Test;

/** Claims that a caller already has, aligned and judged. */
class ReconcileTest {

  private static final Source A = Source.of("a", "").on(LocalDate.of(2024, 5, 17));
  private static final Source B = Source.of("b", "").on(LocalDate.of(2024, 5, 18));
  private static final Source C = Source.of("c", "").on(LocalDate.of(2024, 5, 18));

  private final StandardJudge judge =
      new StandardJudge(RuleBook.standard(KnownGeography.standard()));

  @Test
  void theMostExactClaimsOpenThePositionsAndTheLooseOnesJoinTheirOwnSource() {
    Finding finding =
        judged(
            claim(A, "sentence.duration", WrittenDuration.ofMonths(30, 6)),
            claim(B, "sentence.duration", WrittenDuration.ofMonths(36, 12).hedged(Hedge.ALMOST)),
            claim(B, "sentence.duration", WrittenDuration.ofMonths(32, 1)));

    assertThat(finding.verdict()).isEqualTo(Verdict.CONFLICT);
    assertThat(finding.positions())
        .extracting(Position::value)
        .containsExactly("2 years 6 months", "2 years 8 months");
    assertThat(finding.positions().get(1).claims()).hasSize(2);
  }

  @Test
  void whatOneSourceAloneSaysIsOfOneSourceEvenIfItContradictsItself() {
    Finding finding =
        judged(
            claim(A, "sentence.duration", WrittenDuration.ofMonths(24, 12)),
            claim(A, "sentence.duration", WrittenDuration.ofMonths(120, 12)));

    assertThat(finding.verdict()).isEqualTo(Verdict.SINGLE_SOURCE);
    assertThat(finding.relations())
        .extracting(ClaimRelation::relation)
        .containsExactly(Relation.CONFLICT);
  }

  @Test
  void aLaterLargerCountIsNewsAndNoConflict() {
    Finding finding =
        judged(claim(A, "death.count", count(12)), claim(B, "death.count", count(15)));

    assertThat(finding.verdict()).isEqualTo(Verdict.UPDATES);
    assertThat(finding.relations().get(0).a().source()).isEqualTo(B);
    assertThat(finding.relations().get(0).relation()).isEqualTo(Relation.UPDATES);
  }

  @Test
  void aLaterSmallerCountIsAConflictAndSoIsAnotherOfTheSameDay() {
    assertThat(
            judged(claim(A, "death.count", count(15)), claim(B, "death.count", count(12)))
                .verdict())
        .isEqualTo(Verdict.CONFLICT);
    assertThat(
            judged(claim(B, "death.count", count(12)), claim(C, "death.count", count(15)))
                .verdict())
        .isEqualTo(Verdict.CONFLICT);
  }

  @Test
  void whatOneAffirmsAndAnotherDeniesIsAConflict() {
    Claim affirmed = claim(A, "arrest.date", day(17));
    Claim denied = with(claim(B, "arrest.date", day(17)), Polarity.DENIED, Modality.ASSERTED, null);

    assertThat(judged(affirmed, denied).relations().get(0).comparison().rule())
        .isEqualTo("polarity.denied");
  }

  @Test
  void whatAPartyPutsInDoubtIsAMinorConflictOfTheParties() {
    Claim stated = claim(A, "poisoning.occurrence", new Occurrence("was poisoned"));
    Claim doubted =
        with(
            claim(B, "poisoning.occurrence", new Occurrence("was poisoned")),
            Polarity.AFFIRMED,
            Modality.QUESTIONED,
            "the ministry");
    Finding finding = judged(stated, doubted);

    assertThat(finding.level()).isEqualTo(Level.PARTIES);
    assertThat(finding.severity()).contains(Severity.MINOR);
  }

  @Test
  void twoDatesOfAnEventThatMayComeAgainAreTwoEvents() {
    assertThat(aligned(claim(A, "visit.date", day(17)), claim(B, "visit.date", day(20))))
        .hasSize(2);
    assertThat(aligned(claim(A, "visit.date", day(17)), claim(B, "visit.date", day(17))))
        .hasSize(1);
  }

  @Test
  void twoDatesOfAnEventThatComesButOnceAreTwoAnswers() {
    assertThat(aligned(claim(A, "death.date", day(17)), claim(B, "death.date", day(20))))
        .hasSize(1);
  }

  @Test
  void aPlanNeverMeetsAFact() {
    Claim planned =
        with(claim(B, "visit.date", day(17)), Polarity.AFFIRMED, Modality.PLANNED, null);

    assertThat(aligned(claim(A, "visit.date", day(17)), planned)).hasSize(2);
  }

  @Test
  void theValuesOfACallerAreComparedByHisRule() {
    record Chess(String result) implements CustomValue {
      @Override
      public String kind() {
        return "CHESS";
      }
    }
    RuleBook book =
        RuleBook.standard(KnownGeography.standard())
            .with(
                CustomValue.class,
                (left, right) ->
                    left.equals(right)
                        ? Comparison.of(Relation.AGREE, "chess.same", "one result")
                        : Comparison.conflict(Severity.MAJOR, "chess.other", "two results"));
    Finding finding =
        new StandardJudge(book)
            .judge(
                "f1",
                aligned(
                        claim(A, "game.result", new Chess("1-0")),
                        claim(B, "game.result", new Chess("0-1")))
                    .get(0));

    assertThat(finding.verdict()).isEqualTo(Verdict.CONFLICT);
    assertThat(finding.kind()).isEqualTo("CHESS");
  }

  /** One value of each kind: a new kind without a rule fails here. */
  @Test
  void everyKindOfValueAgreesWithItself() {
    List<Value> kinds =
        List.of(
            count(1),
            WrittenDuration.ofMonths(3, 1),
            day(17),
            new Occurrence("was arrested"),
            new WrittenMoney(Amount.exactly(5), "EUR"),
            new WrittenMeasure(Amount.exactly(5), "meter"),
            new WrittenPercent(Amount.exactly(5), false),
            new WrittenAge(Amount.exactly(44), "year"),
            new WrittenOrdinal(2),
            new Named("e2", "Berlin", Optional.empty(), "Berlin"),
            new Described("critic", ImmutableSet.of(), Optional.empty(), "critic"));

    assertThat(kinds).hasSize(Value.class.getPermittedSubclasses().length - 1);
    assertThat(kinds)
        .allSatisfy(
            value ->
                assertThat(
                        judged(claim(A, "game.result", value), claim(B, "game.result", value))
                            .verdict())
                    .isEqualTo(Verdict.AGREE));
  }

  @Test
  void plainClaimsOfACallerMeetBySubjectAndAttribute() {
    Claim a = Claim.of("c1", A, "Keller", "sentence", WrittenDuration.ofMonths(24, 12));
    Claim b = Claim.of("c2", B, "keller", "sentence", WrittenDuration.ofMonths(120, 12));
    Claim other = Claim.of("c3", B, "Berg", "sentence", WrittenDuration.ofMonths(24, 12));
    Claim hearing = Claim.of("c4", A, "Keller", "hearing.date", day(17));
    Claim later = Claim.of("c5", B, "Keller", "hearing.date", day(20));

    assertThat(Crossread.standard().reconcile(List.of(a, b, other, hearing, later)).findings())
        .extracting(Finding::question, Finding::verdict)
        .containsExactly(
            tuple("sentence?", Verdict.CONFLICT),
            tuple("hearing.date?", Verdict.CONFLICT),
            tuple("sentence?", Verdict.SINGLE_SOURCE));
  }

  @Test
  void anAttributeMayHoldAnyKindOfValue() {
    for (String attribute :
        List.of("role", "x.date", "x.place", "x.cause", "x.measure", "x.likeness")) {
      Claim a = Claim.of("c1", A, "Keller", attribute, WrittenDuration.ofMonths(24, 12));
      Claim b = Claim.of("c2", B, "Keller", attribute, WrittenDuration.ofMonths(24, 12));

      assertThat(Crossread.standard().reconcile(List.of(a, b)).only(Verdict.AGREE))
          .as(attribute)
          .hasSize(1);
    }
  }

  @Test
  void aConflictHasASeverityAndNothingElseHas() {
    assertThatThrownBy(() -> new Comparison(Relation.CONFLICT, Optional.empty(), "rule", "because"))
        .hasMessage("CONFLICT cannot have severity Optional.empty");
  }

  private Finding judged(Claim... claims) {
    List<Alignment> alignments = aligned(claims);
    assertThat(alignments).hasSize(1);
    return judge.judge("f1", alignments.get(0));
  }

  private static List<Alignment> aligned(Claim... claims) {
    ImmutableList.Builder<Claim> numbered = ImmutableList.builder();
    for (int i = 0; i < claims.length; i++) {
      numbered.add(claims[i].withId("c" + (i + 1)));
    }
    return ClaimAligner.standard().align(numbered.build());
  }

  private static Claim claim(Source source, String attribute, Value value) {
    String frame = attribute.substring(0, attribute.indexOf('.'));
    return new Claim(
        "?",
        source,
        new Span(0, 0),
        new Span(0, 0),
        new Subject(Optional.of("e1"), "Keller", ImmutableSet.of()),
        Attribute.of(attribute),
        value,
        Event.of(frame),
        Polarity.AFFIRMED,
        Modality.ASSERTED,
        Optional.empty());
  }

  private static Claim with(
      Claim claim,
      Polarity polarity,
      Modality modality,
      @org.jspecify.annotations.Nullable String speaker) {
    return new Claim(
        claim.id(),
        claim.source(),
        claim.span(),
        claim.clause(),
        claim.subject(),
        claim.attribute(),
        claim.value(),
        claim.event(),
        polarity,
        modality,
        Optional.ofNullable(speaker).map(name -> new Attribution(Optional.empty(), name)));
  }

  private static WrittenCount count(long number) {
    return new WrittenCount(Amount.exactly(number));
  }

  private static WrittenDate day(int day) {
    return WrittenDate.day(LocalDate.of(2024, 5, day));
  }
}
