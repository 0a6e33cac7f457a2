package org.crossread.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.crossread.value.Amount;
import org.crossread.value.Described;
import org.crossread.value.Exact;
import org.crossread.value.Granularity;
import org.crossread.value.Hedge;
import org.crossread.value.Named;
import org.crossread.value.WrittenAge;
import org.crossread.value.WrittenCount;
import org.crossread.value.WrittenDate;
import org.crossread.value.WrittenMeasure;
import org.crossread.value.WrittenMoney;
import org.crossread.value.WrittenOrdinal;
import org.crossread.value.WrittenPercent;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RulesTest {

  @Nested
  class Counts {

    private final CountRule rule = new CountRule();

    @Test
    void anotherNumberConflicts() {
      assertThat(rule.compare(count(17), count(18)).because())
          .isEqualTo("'17' and '18' are 1 apart");
    }

    @Test
    void anExactNumberRefinesABound() {
      WrittenCount moreThanADozen =
          new WrittenCount(new Amount(Exact.of(12), Exact.of(12), Hedge.MORE_THAN, Exact.of(12)));

      assertThat(rule.compare(count(17), moreThanADozen).relation()).isEqualTo(Relation.REFINES);
      assertThat(rule.compare(count(11), moreThanADozen).relation()).isEqualTo(Relation.CONFLICT);
    }

    private WrittenCount count(long number) {
      return new WrittenCount(Amount.exactly(number));
    }
  }

  @Nested
  class Sums {

    private final MoneyRule rule = new MoneyRule();

    @Test
    void twoCurrenciesAreNeverHeldAgainstEachOther() {
      assertThat(rule.compare(money(85, "EUR"), money(108, "USD")).rule())
          .isEqualTo("money.currency");
      assertThat(rule.compare(money(85, "EUR"), money(108, "USD")).relation())
          .isEqualTo(Relation.COMPATIBLE);
    }

    @Test
    void theGapIsToldInTheCurrency() {
      assertThat(rule.compare(money(85, "EUR"), money(82, "EUR")).because())
          .endsWith("3 EUR apart");
    }

    private WrittenMoney money(long amount, String currency) {
      return new WrittenMoney(Amount.exactly(amount), currency);
    }
  }

  @Nested
  class Measures {

    private final MeasureRule rule = new MeasureRule();

    @Test
    void unitsAreConvertedExactly() {
      assertThat(rule.compare(measure(1000, "meter"), measure(1, "kilometer")).relation())
          .isEqualTo(Relation.AGREE);
    }

    @Test
    void whatMeasuresOtherThingsIsNotCompared() {
      assertThat(rule.compare(measure(3, "meter"), measure(3, "kilogram")).relation())
          .isEqualTo(Relation.COMPATIBLE);
    }

    private WrittenMeasure measure(long number, String unit) {
      return new WrittenMeasure(Amount.exactly(number), unit);
    }
  }

  @Nested
  class SharesAgesAndPlacesInAnOrder {

    @Test
    void percentAndPointsAreNotCompared() {
      WrittenPercent percent = new WrittenPercent(Amount.exactly(3), false);
      WrittenPercent points = new WrittenPercent(Amount.exactly(3), true);

      assertThat(new PercentRule().compare(percent, points).relation())
          .isEqualTo(Relation.COMPATIBLE);
      assertThat(new PercentRule().compare(percent, percent).relation()).isEqualTo(Relation.AGREE);
    }

    @Test
    void anotherAgeConflicts() {
      WrittenAge old = new WrittenAge(Amount.exactly(95), "year");
      WrittenAge young = new WrittenAge(Amount.exactly(44), "year");

      assertThat(new AgeRule().compare(old, young).because()).endsWith("are 51 years apart");
    }

    @Test
    void anotherPlaceInTheOrderConflicts() {
      assertThat(new OrdinalRule().compare(new WrittenOrdinal(1), new WrittenOrdinal(2)).severity())
          .contains(Severity.MAJOR);
    }
  }

  @Nested
  class Dates {

    private final DateRule rule = new DateRule();

    @Test
    void aDayRefinesItsMonth() {
      assertThat(rule.compare(day(17), month()).because())
          .isEqualTo("'2021-01-17' fits within 'January 2021'");
    }

    @Test
    void twoDaysConflict() {
      assertThat(rule.compare(day(17), day(20)))
          .isEqualTo(
              Comparison.conflict(
                  Severity.MAJOR,
                  "date.disjoint",
                  "'2021-01-17' and '2021-01-20' are 2 days apart"));
    }

    @Test
    void aDateThatStaysOpenConflictsWithNothing() {
      WrittenDate open = WrittenDate.unresolved(Granularity.MONTH, "XXXX-XX");

      assertThat(rule.compare(open, day(17)).relation()).isEqualTo(Relation.COMPATIBLE);
      assertThat(rule.compare(open, open).relation()).isEqualTo(Relation.AGREE);
    }

    @Test
    void aSecondReadingThatFitsTakesTheConflictAway() {
      assertThat(rule.compare(day(17).or(day(20)), day(20)).rule()).isEqualTo("date.ambiguous");
    }

    private WrittenDate day(int day) {
      return WrittenDate.day(LocalDate.of(2021, 1, day));
    }

    private WrittenDate month() {
      LocalDateTime start = LocalDate.of(2021, 1, 1).atStartOfDay();
      return new WrittenDate(
          Optional.of(Range.closedOpen(start, start.plusMonths(1))),
          Granularity.MONTH,
          Hedge.EXACT,
          "2021-01",
          Optional.empty());
    }
  }

  @Nested
  class Places {

    private final PlaceRule rule =
        new PlaceRule(
            new PlaceRule.Geography() {
              @Override
              public boolean contains(String outer, String inner) {
                return outer.equals("Germany") && inner.equals("Berlin");
              }

              @Override
              public boolean apart(String left, String right) {
                return !left.equals(right)
                    && ImmutableSet.of(left, right).equals(ImmutableSet.of("Germany", "Russia"));
              }
            });

    @Test
    void aCityRefinesItsCountry() {
      assertThat(rule.compare(place("Berlin"), place("Germany")).because())
          .isEqualTo("Berlin is in Germany");
      assertThat(rule.compare(place("Germany"), place("Berlin")).relation())
          .isEqualTo(Relation.REFINED_BY);
    }

    @Test
    void anAirportRefinesItsCity() {
      Named airport = new Named("e-Moscow", "Moscow", Optional.of("airport"), "Moscow airport");

      assertThat(rule.compare(airport, place("Moscow")).relation()).isEqualTo(Relation.REFINES);
    }

    @Test
    void twoCountriesConflict() {
      assertThat(rule.compare(place("Germany"), place("Russia")).relation())
          .isEqualTo(Relation.CONFLICT);
    }

    @Test
    void placesOfWhichNothingIsKnownDoNot() {
      assertThat(rule.compare(place("Springfield"), place("Shelbyville")).relation())
          .isEqualTo(Relation.COMPATIBLE);
    }

    private Named place(String name) {
      return new Named("e-" + name, name, Optional.empty(), name);
    }
  }

  @Nested
  class Roles {

    private final RoleRule rule = new RoleRule();

    @Test
    void otherWordsForOneOfficeAgree() {
      assertThat(
              rule.compare(
                      role("chief", "EU", "foreign", "policy"),
                      role("leader", "EU", "foreign", "policy"))
                  .relation())
          .isEqualTo(Relation.AGREE);
    }

    @Test
    void aPresidentIsAKindOfLeader() {
      assertThat(rule.compare(role("president", "Russia"), role("leader", "Russia")).relation())
          .isEqualTo(Relation.REFINES);
    }

    @Test
    void aHeadOfStateIsNotInOppositionToIt() {
      assertThat(
              rule.compare(role("president", "Russia"), role("politician", "", "opposition"))
                  .relation())
          .isEqualTo(Relation.CONFLICT);
    }

    @Test
    void rolesThatGoTogetherDoNotConflict() {
      assertThat(rule.compare(role("lawyer", ""), role("father", "")).relation())
          .isEqualTo(Relation.COMPATIBLE);
    }

    private Described role(String head, String of, String... modifiers) {
      return new Described(
          head,
          ImmutableSet.copyOf(modifiers),
          of.isEmpty() ? Optional.empty() : Optional.of(of),
          String.join(" ", modifiers) + " " + head);
    }
  }
}
