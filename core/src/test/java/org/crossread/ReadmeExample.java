package org.crossread;

import java.time.LocalDate;
import java.util.List;
import org.crossread.report.Report;
import org.crossread.report.TextReport;
import org.crossread.source.Source;
import org.crossread.verdict.Finding;
import org.crossread.verdict.Verdict;

/** The Java example of the README; {@code ReadmeTest} holds the two together. */
final class ReadmeExample {

  private ReadmeExample() {}

  public static void main(String[] arguments) {
    Crossread crossread = Crossread.standard();
    LocalDate day = LocalDate.of(2021, 2, 5);
    Source yle = Source.of("yle", "Navalny was sentenced to two and a half years in jail.").on(day);
    Source trt = Source.of("trt", "Navalny was sentenced to two years and eight months.").on(day);
    Report report = crossread.compare(List.of(yle, trt));
    for (Finding conflict : report.only(Verdict.CONFLICT)) {
      System.out.println(conflict.question());
      conflict.positions().forEach(position -> System.out.println("- " + position.value()));
    }
    System.out.println(TextReport.plain().of(report));
  }
}
