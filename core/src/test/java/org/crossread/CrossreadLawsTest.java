package org.crossread;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.crossread.claim.Claim;
import org.crossread.report.Report;
import org.crossread.source.Source;
import org.crossread.verdict.ClaimRelation;

/** The laws of the whole, over small stories put together from sentences that touch each other. */
@Label("Laws of comparing sources")
class CrossreadLawsTest {

  private static final LocalDate DAY = LocalDate.of(2024, 5, 17);
  private static final Crossread CROSSREAD = Crossread.standard();

  private static final List<String> SENTENCES =
      List.of(
          "Maria Keller was sentenced on Tuesday to two and a half years in prison.",
          "Keller was jailed this week for two years and eight months for tax fraud.",
          "Maria Keller, 44, was arrested in Berlin on January 17.",
          "Keller was arrested in Germany in January.",
          "The court said Keller, 46, was arrested last month.",
          "Kenya's president William Ruto arrived in Nairobi from London on Monday.",
          "President Ruto arrived in Nairobi from Germany on Monday.",
          "The ministry denied that Keller had been poisoned.",
          "Maria Keller was poisoned in March.",
          "Thirteen people were killed in the crash near Lyon.",
          "At least a dozen people were killed near Lyon, officials said.",
          "The club paid $4.8 million for the player.",
          "Ruto described the European Union as an unreliable partner.",
          "The European Union is an unreliable partner, President Ruto said.");

  private static final Source APART =
      Source.of("apart", "Heavy snow fell on the Andes. Shepherds lost 200 llamas overnight.")
          .on(DAY);

  @Property(tries = 25, shrinking = ShrinkingMode.OFF)
  void theOrderOfSourcesChangesOnlyTheOrderOfTheReport(@ForAll("stories") List<Source> story) {
    List<Source> turned = new ArrayList<>(story);
    Collections.reverse(turned);

    Report there = CROSSREAD.compare(story);
    Report back = CROSSREAD.compare(turned);

    assertThat(Facts.relations(back)).isEqualTo(Facts.relations(there));
    assertThat(Facts.entities(back)).isEqualTo(Facts.entities(there));
    assertThat(verdicts(back)).isEqualTo(verdicts(there));
  }

  @Property(tries = 25, shrinking = ShrinkingMode.OFF)
  void renamingTheSourcesRenamesThemAndNothingElse(@ForAll("stories") List<Source> story) {
    List<Source> renamed = story.stream().map(s -> s.withId("z-" + s.id())).toList();

    assertThat(Facts.relations(CROSSREAD.compare(renamed), id -> id.substring(2)))
        .isEqualTo(Facts.relations(CROSSREAD.compare(story)));
  }

  @Property(tries = 25, shrinking = ShrinkingMode.OFF)
  void aSourceGivenTwiceChangesNothingButItsOwnLine(@ForAll("stories") List<Source> story) {
    Source first = story.get(0);
    List<Source> doubled = new ArrayList<>(story);
    doubled.add(first.withId("again"));

    Report once = CROSSREAD.compare(story);
    Report twice = CROSSREAD.compare(doubled);

    assertThat(Facts.relationsAmong(twice, ids(story))).isEqualTo(Facts.relations(once));
    assertThat(Facts.claims(CROSSREAD.compare(List.of(first.withId("again"))), id -> first.id()))
        .isEqualTo(Facts.claims(CROSSREAD.compare(List.of(first)), id -> id));
  }

  @Property(tries = 25, shrinking = ShrinkingMode.OFF)
  void aSourceThatSharesNoEntityChangesNothingAboutTheOthers(
      @ForAll("stories") List<Source> story) {
    List<Source> more = new ArrayList<>(story);
    more.add(0, APART);

    assertThat(Facts.relationsAmong(CROSSREAD.compare(more), ids(story)))
        .isEqualTo(Facts.relations(CROSSREAD.compare(story)));
  }

  @Property(tries = 25, shrinking = ShrinkingMode.OFF)
  void theRelationOfTwoClaimsDependsOnThoseTwoAlone(@ForAll("stories") List<Source> story) {
    Report report = CROSSREAD.compare(story);
    for (ClaimRelation relation :
        report.findings().stream().flatMap(f -> f.relations().stream()).toList()) {
      Report two = CROSSREAD.reconcile(List.of(relation.a(), relation.b()));

      assertThat(Facts.relations(two)).containsExactly(Facts.relation(relation, id -> id));
    }
  }

  @Property(tries = 25, shrinking = ShrinkingMode.OFF)
  void everySpanQuotesItsSourceExactly(@ForAll("stories") List<Source> story) {
    Report report = CROSSREAD.compare(story);
    for (Claim claim : report.claims()) {
      assertThat(claim.clause().encloses(claim.span())).isTrue();
      assertThat(claim.quote())
          .isEqualTo(claim.source().text().substring(claim.span().start(), claim.span().end()))
          .isNotBlank();
    }
    report
        .entities()
        .forEach(entity -> entity.mentions().forEach(m -> assertThat(m.surface()).isNotBlank()));
  }

  @Property(tries = 25, shrinking = ShrinkingMode.OFF)
  void aStoryAgainstItselfNeverConflictsAcrossTheCopies(@ForAll("stories") List<Source> story) {
    Source source = story.get(0);
    List<ClaimRelation> within = relations(CROSSREAD.compare(List.of(source))).stream().toList();
    List<ClaimRelation> across =
        relations(CROSSREAD.compare(List.of(source, source.withId("copy")))).stream()
            .filter(ClaimRelation::acrossSources)
            .filter(r -> r.a().span().equals(r.b().span()))
            .filter(r -> r.a().attribute().equals(r.b().attribute()))
            .toList();

    assertThat(across)
        .allSatisfy(r -> assertThat(r.relation()).isEqualTo(org.crossread.verdict.Relation.AGREE));
    assertThat(within).allSatisfy(r -> assertThat(r.acrossSources()).isFalse());
  }

  @Property(tries = 40, shrinking = ShrinkingMode.OFF)
  void anyTextGivesAReport(@ForAll String first, @ForAll String second) {
    Report report =
        CROSSREAD.compare(List.of(Source.of("a", first).on(DAY), Source.of("b", second)));

    assertThat(report.sources()).extracting(Source::text).containsExactly(first, second);
  }

  @Provide
  Arbitrary<List<Source>> stories() {
    Arbitrary<String> text =
        Arbitraries.of(SENTENCES)
            .list()
            .ofMinSize(1)
            .ofMaxSize(4)
            .map(sentences -> String.join("\n", sentences));
    Arbitrary<Source> source = text.map(words -> Source.of("?", words).on(DAY));
    return Combinators.combine(source, source, source)
        .as((a, b, c) -> List.of(a.withId("a"), b.withId("b"), c.withId("c")));
  }

  private static List<ClaimRelation> relations(Report report) {
    return report.findings().stream().flatMap(f -> f.relations().stream()).toList();
  }

  private static String verdicts(Report report) {
    return report.findings().stream()
        .map(finding -> finding.verdict() + "/" + finding.severity())
        .sorted()
        .collect(Collectors.joining(" "));
  }

  private static String[] ids(List<Source> story) {
    return story.stream().map(Source::id).toArray(String[]::new);
  }
}
