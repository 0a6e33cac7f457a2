package org.crossread;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Keeps the packages in pipeline order. This list is the map of the library. */
class PipelineOrderTest {

  private static final List<String> STAGES =
      List.of(
          "source",
          "lexicon",
          "text",
          "value",
          "mention",
          "entity",
          "claim",
          "alignment",
          "verdict",
          "corroboration",
          "report");

  private static final JavaClasses LIBRARY =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.crossread");

  @TestFactory
  List<DynamicTest> everyStageLooksOnlyUpstream() {
    return STAGES.subList(0, STAGES.size() - 1).stream()
        .map(stage -> DynamicTest.dynamicTest(stage, () -> looksOnlyUpstream(stage)))
        .toList();
  }

  @Test
  void packagesFormNoCycle() {
    slices().matching("org.crossread.(*)..").should().beFreeOfCycles().check(LIBRARY);
  }

  @Test
  void everyPackageIsAStageOrTheFacade() {
    assertThat(LIBRARY.stream().map(JavaClass::getPackageName).map(PipelineOrderTest::stageOf))
        .isSubsetOf(ImmutableSet.<String>builder().addAll(STAGES).add("org.crossread").build());
  }

  private static void looksOnlyUpstream(String stage) {
    String[] downstream =
        STAGES.subList(STAGES.indexOf(stage) + 1, STAGES.size()).stream()
            .map(PipelineOrderTest::packageOf)
            .toArray(String[]::new);
    noClasses()
        .that()
        .resideInAPackage(packageOf(stage))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(downstream)
        .check(LIBRARY);
  }

  private static String packageOf(String stage) {
    return "org.crossread." + stage + "..";
  }

  private static String stageOf(String packageName) {
    String rest = packageName.substring("org.crossread".length());
    return rest.isEmpty() ? "org.crossread" : Splitter.on('.').splitToList(rest).get(1);
  }
}
