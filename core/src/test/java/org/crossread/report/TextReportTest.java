package org.crossread.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.crossread.claim.Claim;
import org.crossread.corroboration.Origins;
import org.crossread.source.Source;
import org.crossread.verdict.ClaimRelation;
import org.crossread.verdict.Finding;
import org.crossread.verdict.Level;
import org.crossread.verdict.Position;
import org.crossread.verdict.Severity;
import org.crossread.verdict.Verdict;
import org.junit.jupiter.api.Test;

class TextReportTest {

  private static final Pattern COLOUR = Pattern.compile("\u001B\\[[0-9;]+m");

  @Test
  void showsConflictsAndCountsTheRest() throws IOException {
    Golden.assertMatches("sample.txt", TextReport.plain().of(Sample.report()));
  }

  @Test
  void showsAllIfAskedTo() throws IOException {
    Golden.assertMatches("sample-all.txt", TextReport.plain().showingAll().of(Sample.report()));
  }

  @Test
  void showsColoursIfAskedTo() throws IOException {
    Golden.assertMatches("sample.ansi", TextReport.plain().coloured().of(Sample.report()));
  }

  @Test
  void coloursChangeNothingElse() {
    TextReport plain = TextReport.plain().showingAll();

    assertThat(COLOUR.matcher(plain.coloured().of(Sample.report())).replaceAll(""))
        .isEqualTo(plain.of(Sample.report()));
  }

  @Test
  void closesWithTheCounts() {
    assertThat(TextReport.plain().of(of(List.of())))
        .isEqualTo("no sources, no findings, no conflicts\n");
    assertThat(TextReport.plain().of(Sample.report(Sample.length())))
        .endsWith("\n2 sources, 1 finding, 1 conflict\n");
  }

  @Test
  void columnsCountCharactersNotUtf16Units() {
    assertThat(TextReport.plain().showingAll().of(Sample.report(Sample.discussion())))
        .contains("“next month” (yle:3:34)")
        .contains("“February 22” (trtworld:3:25)");
  }

  @Test
  void shortensLongClausesAroundTheValue() {
    String text = TextReport.plain().fitting(72).of(Sample.report(Sample.length()));

    assertThat(text)
        .contains("…earlier this week to two and a half years in a…\n")
        .contains("…on Tuesday for two years and eight months, he…\n");
  }

  @Test
  void answersStandOnTheLeftWhereThereIsMoreRoom() {
    Claim claim = Sample.said(Sample.HALF, "e3", "the committee of ministers");
    Claim other = Claim.of("c2", source(2), "It", "length", length(3));
    Finding finding =
        finding(
            List.of(Sample.position("2 y", claim), Sample.position("3 m", other)),
            List.of(Sample.conflict(claim, other, Severity.MAJOR, "length", "they differ")));

    assertThat(TextReport.plain().fitting(90).of(of(List.of(finding))))
        .contains("…was sentenced earlier this week to two and a half years in a labor camp\n")
        .contains("\n         2 y · said by the committee of ministers ─╯\n");
  }

  @Property(tries = 300)
  void fitsTheWidth(@ForAll @IntRange(min = 72, max = 200) int width) {
    assertThat(TextReport.plain().showingAll().fitting(width).of(Sample.report()).lines())
        .allMatch(line -> Cells.of(line) <= width);
  }

  @Test
  void namesThePairWherePositionsAreMany() {
    List<Claim> claims =
        IntStream.range(0, 3)
            .mapToObj(i -> Claim.of("c" + i, source(i), "Toll", "dead", length(i)))
            .toList();

    assertThat(TextReport.plain().of(Sample.report(disputed(claims))))
        .contains("  A s0   Toll, dead: 0 m\n" + Strings.repeat(" ", 21) + "╰─ 0 m\n")
        .contains("  = A and B: 0 m is not 1 m.\n")
        .contains("  = A and C: 0 m is not 2 m.\n")
        .contains("  = B and C: 1 m is not 2 m.\n");
  }

  @Test
  void namesTheFirstReasonsWherePositionsAreVeryMany() {
    List<Claim> claims =
        IntStream.range(0, 30)
            .mapToObj(i -> Claim.of("c" + i, source(i), "Toll", "dead", length(i)))
            .toList();
    Report report = Sample.report(disputed(claims));

    assertThat(TextReport.plain().of(report))
        .contains("\n  Z s25   ")
        .contains("\n  D2 s29  ")
        .contains("  = 429 more pairs differ (--show all)\n");
    assertThat(TextReport.plain().showingAll().of(report))
        .contains("  = C2 and D2: 28 m is not 29 m.\n");
  }

  @Test
  void tellsWhenSeveralSourcesShareOneOrigin() {
    Claim first = Claim.of("c0", source(0), "Toll", "dead", length(7));
    Claim second = Claim.of("c1", source(1), "Toll", "dead", length(7));
    Claim other = Claim.of("c2", source(2), "Toll", "dead", length(8));
    Finding finding =
        finding(
            List.of(Sample.position("7 m", first, second), Sample.position("8 m", other)),
            List.of(Sample.conflict(first, other, Severity.MAJOR, "length", "7 m is not 8 m")));
    Report report =
        new Report(
            ImmutableList.of(),
            ImmutableList.of(),
            ImmutableList.of(),
            ImmutableList.of(finding),
            new Origins(ImmutableMap.of("c0", "Reuters", "c1", "Reuters")),
            ImmutableList.of());

    assertThat(TextReport.plain().of(report))
        .contains("  = 7 m is not 8 m. “7 m” (s1) fits A.\n")
        .contains("  ! 2 sources of A have one origin: Reuters\n");
  }

  @Test
  void nothingInAnArticleReachesTheTerminalAsACommand() {
    Source source =
        Source.of(
            "e\u001Bvil", "He was\u001B[2J jailed\r\nfor \u202Etwo\u0007 years\u009B31m today.");
    Claim claim =
        Sample.claim("c1", source, "\u202Etwo\u0007 years", new Sample.Length("2\u001By"));
    Claim other = Claim.of("c2", source(2), "T\u001B[31m", "a\nb", new Sample.Length("3\u001By"));
    Finding finding =
        new Finding(
            "f1",
            "How \u001B[5mlong?",
            Verdict.CONFLICT,
            Optional.of(Severity.MAJOR),
            Level.OUTLETS,
            "LENGTH",
            ImmutableList.of(
                Sample.position("2\u001By", claim), Sample.position("3\u001By", other)),
            ImmutableList.of(
                Sample.conflict(claim, other, Severity.MAJOR, "a\u001Bb", "be\u001Bcause\nof")));

    String text = TextReport.plain().showingAll().of(of(List.of(finding), "no\u001Bte\u2028"));

    assertThat(text)
        .contains("<U+202E>two<U+0007> years<U+009B>31m today")
        .contains("e<U+001B>vil:2:5")
        .contains("How <U+001B>[5mlong?");
    assertThat(text.codePoints().filter(c -> c != '\n'))
        .noneMatch(c -> Character.isISOControl(c) || c == 0x202E || c == 0x2028);
  }

  @Test
  void isTheSameUnderEveryLocale() {
    String expected = TextReport.plain().showingAll().of(Sample.report());
    Locale locale = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));

      assertThat(TextReport.plain().showingAll().of(Sample.report())).isEqualTo(expected);
    } finally {
      Locale.setDefault(locale);
    }
  }

  @Test
  void needsSomeWidth() {
    assertThat(TextReport.plain().fitting(3)).isEqualTo(new TextReport(40, false, false));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new TextReport(39, false, false))
        .withMessage("too narrow for a report: 39 cells");
  }

  private static Finding disputed(List<Claim> claims) {
    ImmutableList.Builder<ClaimRelation> relations = ImmutableList.builder();
    for (Claim a : claims) {
      for (Claim b : claims.subList(claims.indexOf(a) + 1, claims.size())) {
        relations.add(
            Sample.conflict(a, b, Severity.MAJOR, "length", a.value() + " is not " + b.value()));
      }
    }
    return finding(
        claims.stream().map(c -> Sample.position(c.value().toString(), c)).toList(),
        relations.build());
  }

  private static Finding finding(List<Position> positions, List<ClaimRelation> relations) {
    return new Finding(
        "f1",
        "How long?",
        Verdict.CONFLICT,
        Optional.of(Severity.MAJOR),
        Level.OUTLETS,
        "LENGTH",
        ImmutableList.copyOf(positions),
        ImmutableList.copyOf(relations));
  }

  private static Source source(int number) {
    return Source.of("s" + number, "");
  }

  private static Sample.Length length(int metres) {
    return new Sample.Length(metres + " m");
  }

  private static Report of(List<Finding> findings, String... notes) {
    return new Report(
        ImmutableList.of(),
        ImmutableList.of(),
        ImmutableList.of(),
        ImmutableList.copyOf(findings),
        new Origins(ImmutableMap.of()),
        ImmutableList.copyOf(notes));
  }
}
