package org.crossread.verdict;

import static net.jqwik.api.GenerationMode.EXHAUSTIVE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.crossread.testkit.ComparisonLaws;
import org.crossread.value.Exact;
import org.crossread.value.Hedge;
import org.crossread.value.WrittenDuration;

@Label("Durations")
class DurationRuleTest {

  private static final WrittenDuration TWO_AND_A_HALF_YEARS = WrittenDuration.ofMonths(30, 6);
  private static final WrittenDuration TWO_YEARS_EIGHT_MONTHS = WrittenDuration.ofMonths(32, 1);
  private static final WrittenDuration ALMOST_THREE_YEARS =
      WrittenDuration.ofMonths(36, 12).hedged(Hedge.ALMOST);

  private final DurationRule rule = new DurationRule();
  private final ComparisonLaws<WrittenDuration> laws = new ComparisonLaws<>(rule);

  @Example
  void unhedgedDurationsThatDifferConflictThoughRoundingCouldExplainIt() {
    assertThat(rule.compare(TWO_AND_A_HALF_YEARS, TWO_YEARS_EIGHT_MONTHS))
        .isEqualTo(
            Comparison.conflict(
                Severity.MINOR,
                "duration.disjoint",
                "'2 years 6 months' and '2 years 8 months' are 2 months apart; rounding could"
                    + " explain it"));
  }

  @Example
  void durationsThatNoRoundingExplainsConflictInEarnest() {
    assertThat(rule.compare(WrittenDuration.ofMonths(24, 12), WrittenDuration.ofMonths(120, 12)))
        .extracting(Comparison::severity, Comparison::because)
        .containsExactly(
            java.util.Optional.of(Severity.MAJOR), "'2 years' and '10 years' are 96 months apart");
  }

  @Example
  void anExactLengthRefinesAHedgedOne() {
    assertThat(rule.compare(TWO_YEARS_EIGHT_MONTHS, ALMOST_THREE_YEARS))
        .isEqualTo(
            Comparison.of(
                Relation.REFINES,
                "duration.within",
                "'2 years 8 months' fits within 'almost 3 years'"));
  }

  @Example
  void theSameLengthInOtherUnitsAgrees() {
    assertThat(rule.compare(TWO_AND_A_HALF_YEARS, WrittenDuration.ofMonths(30, 1)).relation())
        .isEqualTo(Relation.AGREE);
  }

  @Example
  void aMonthIsTwentyEightToThirtyOneDays() {
    WrittenDuration twoMonths = WrittenDuration.ofMonths(2, 1);

    assertThat(rule.compare(days(60), twoMonths).relation()).isEqualTo(Relation.REFINES);
    assertThat(rule.compare(days(55), twoMonths).relation()).isEqualTo(Relation.CONFLICT);
  }

  @Property(generation = EXHAUSTIVE)
  boolean reflexive(@ForAll("durations") WrittenDuration a) {
    return laws.reflexive(a);
  }

  @Property(generation = EXHAUSTIVE)
  boolean mirrored(@ForAll("durations") WrittenDuration a, @ForAll("durations") WrittenDuration b) {
    return laws.mirrored(a, b) && laws.sameSeverityFromBothSides(a, b);
  }

  @Property(generation = EXHAUSTIVE)
  boolean refinementChains(
      @ForAll("durations") WrittenDuration a,
      @ForAll("durations") WrittenDuration b,
      @ForAll("durations") WrittenDuration c) {
    mustBite(laws.refinementChainsPremise(a, b, c));
    return laws.refinementChains(a, b, c);
  }

  @Property(generation = EXHAUSTIVE)
  boolean conflictSurvivesRefinement(
      @ForAll("durations") WrittenDuration a,
      @ForAll("durations") WrittenDuration b,
      @ForAll("durations") WrittenDuration c) {
    mustBite(laws.conflictSurvivesRefinementPremise(a, b, c));
    return laws.conflictSurvivesRefinement(a, b, c);
  }

  /**
   * An independent oracle: try every length up to eight years, day by half day, in both wordings.
   */
  @Property(generation = EXHAUSTIVE)
  boolean conflictsExactlyWhenNoLengthFitsBoth(
      @ForAll("durations") WrittenDuration a, @ForAll("durations") WrittenDuration b) {
    boolean someLengthFitsBoth =
        LongStream.rangeClosed(0, 4 * 96)
            .mapToObj(quarters -> Exact.of(quarters, 4))
            .anyMatch(
                months ->
                    a.reading().hard().contains(months) && b.reading().hard().contains(months));
    return (rule.compare(a, b).relation() == Relation.CONFLICT) == !someLengthFitsBoth;
  }

  /** One or two of each unit, in every wording: few enough to try all triples. */
  @Provide
  Arbitrary<WrittenDuration> durations() {
    return Combinators.combine(
            Arbitraries.integers().between(1, 2),
            Arbitraries.of(List.of(1, 6, 12)),
            Arbitraries.of(
                Hedge.EXACT,
                Hedge.ABOUT,
                Hedge.ALMOST,
                Hedge.MORE_THAN,
                Hedge.AT_LEAST,
                Hedge.UP_TO))
        .as((units, unit, hedge) -> WrittenDuration.ofMonths(units * unit, unit).hedged(hedge));
  }

  private static WrittenDuration days(int days) {
    return WrittenDuration.ofSeconds(days * 86_400L, 86_400L);
  }

  private static void mustBite(boolean premise) {
    Statistics.collect(premise);
    Statistics.coverage(seen -> seen.check(true).percentage(share -> share > 0.0));
  }
}
