package org.crossread.report;

import com.google.common.base.Ascii;
import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.crossread.claim.Claim;
import org.crossread.source.Lines;
import org.crossread.source.Printable;
import org.crossread.source.Source;
import org.crossread.verdict.ClaimRelation;
import org.crossread.verdict.Finding;
import org.crossread.verdict.Level;
import org.crossread.verdict.Position;
import org.crossread.verdict.Relation;
import org.crossread.verdict.Verdict;

/** One report being laid out as text. */
final class TextPage {

  private static final ImmutableList<Ink> LETTER_INKS =
      ImmutableList.of(Ink.FIRST, Ink.SECOND, Ink.THIRD, Ink.FOURTH);
  private static final int FEWEST_EXCERPT_CELLS = 20;
  private static final int FURTHER_CLAIMS = 4;
  private static final int MOST_REASONS = 6;
  private static final String GAP = "   ";

  private final TextReport style;
  private final Report report;
  private final StringBuilder page = new StringBuilder();
  private final Map<String, Lines> lines = new HashMap<>();

  TextPage(TextReport style, Report report) {
    this.style = style;
    this.report = report;
  }

  String text() {
    report.only(Verdict.CONFLICT).forEach(this::conflict);
    if (style.all()) {
      others().forEach(this::milder);
    }
    report.notes().forEach(note -> paragraph(Ink.DIM, "! ", note));
    blankLineAfter(!report.notes().isEmpty());
    counts();
    closing();
    return page.toString();
  }

  private Stream<Finding> others() {
    return report.findings().stream().filter(finding -> finding.verdict() != Verdict.CONFLICT);
  }

  private void conflict(Finding finding) {
    Optional<ClaimRelation> lead = conflicts(finding, finding.positions()).findFirst();
    header(Sign.of(Verdict.CONFLICT), finding, lead);
    positions(finding);
    reasons(finding);
    caveats(finding);
    blankLineAfter(true);
  }

  private void header(Sign sign, Finding finding, Optional<ClaimRelation> lead) {
    page.append(paint(sign.bold(), sign.mark() + " " + sign.word()))
        .append("  ")
        .append(paint(Ink.BOLD, Printable.line(finding.question())));
    String rule =
        Stream.concat(
                lead.map(relation -> relation.comparison().rule()).stream(),
                finding.severity().map(severity -> Ascii.toLowerCase(severity.name())).stream())
            .reduce((left, right) -> left + " · " + right)
            .orElse("");
    page.append(rule.isEmpty() ? "" : "  " + paint(Ink.DIM, Printable.line(rule))).append('\n');
  }

  private void positions(Finding finding) {
    List<Claim> speakers = speakers(finding);
    int places = speakers.stream().mapToInt(claim -> Cells.of(place(claim))).max().orElse(0);
    for (int i = 0; i < speakers.size(); i++) {
      position(i, finding.positions().get(i), speakers.get(i), places);
    }
  }

  private void position(int index, Position position, Claim claim, int places) {
    String place = place(claim);
    String letter = letter(index);
    int indent = 2 + letter.length() + 1 + places + GAP.length();
    Excerpt excerpt = Excerpt.of(claim).fit(Math.max(FEWEST_EXCERPT_CELLS, style.width() - indent));
    page.append("  ")
        .append(paint(LETTER_INKS.get(index % LETTER_INKS.size()), letter))
        .append(' ')
        .append(paint(Ink.DIM, place))
        .append(" ".repeat(places - Cells.of(place)))
        .append(GAP)
        .append(excerpt.before())
        .append(paint(Ink.CONFLICT_BOLD, excerpt.value()))
        .append(excerpt.after().stripTrailing())
        .append('\n');
    page.append(underline(indent + Cells.of(excerpt.before()), answer(position, claim)))
        .append('\n');
  }

  /** Returns {@code answer} under the value, on its left if there is more room. */
  private String underline(int cell, String answer) {
    int room = style.width() - cell - 3;
    int left = cell - 2;
    if (Cells.of(answer) <= Math.max(room, FEWEST_EXCERPT_CELLS) || left <= room) {
      String shown = Cells.head(answer, Math.max(room, FEWEST_EXCERPT_CELLS));
      return " ".repeat(cell) + paint(Ink.CONFLICT, "╰─ " + shown);
    }
    String shown = Cells.head(answer, left);
    return " ".repeat(left - Cells.of(shown)) + paint(Ink.CONFLICT, shown + " ─╯");
  }

  private static String answer(Position position, Claim claim) {
    String speaker =
        claim.attribution().map(attribution -> " · said by " + attribution.text()).orElse("");
    return Printable.line(position.value() + speaker);
  }

  /** Returns for each position the claim that shows it best: one that conflicts as gravely. */
  private static List<Claim> speakers(Finding finding) {
    return finding.positions().stream().map(position -> speaker(finding, position)).toList();
  }

  private static Claim speaker(Finding finding, Position position) {
    List<Claim> opposed =
        conflicts(finding, finding.positions())
            .flatMap(relation -> Stream.of(relation.a(), relation.b()))
            .filter(position.claims()::contains)
            .toList();
    return opposed.stream()
        .filter(claim -> claim.value().toString().equals(position.value()))
        .findFirst()
        .or(() -> opposed.stream().findFirst())
        .orElseGet(() -> position.claims().get(0));
  }

  /** Returns the conflicts between any two of {@code positions}, the gravest first. */
  private static Stream<ClaimRelation> conflicts(Finding finding, List<Position> positions) {
    Comparator<ClaimRelation> acrossSourcesFirst =
        Comparator.comparing(relation -> !relation.acrossSources());
    Comparator<ClaimRelation> gravestFirst =
        Comparator.comparing(
            relation -> !relation.comparison().severity().equals(finding.severity()));
    Comparator<ClaimRelation> clearestFirst =
        Comparator.comparing(relation -> !givesAnswer(relation, positions));
    return finding.relations().stream()
        .filter(relation -> relation.relation() == Relation.CONFLICT)
        .filter(relation -> holds(positions, relation.a()) && holds(positions, relation.b()))
        .sorted(acrossSourcesFirst.thenComparing(gravestFirst).thenComparing(clearestFirst));
  }

  private static boolean givesAnswer(ClaimRelation relation, List<Position> positions) {
    List<String> answers = positions.stream().map(Position::value).toList();
    return answers.contains(relation.a().value().toString())
        && answers.contains(relation.b().value().toString());
  }

  private static boolean holds(List<Position> positions, Claim claim) {
    return positions.stream().anyMatch(position -> position.claims().contains(claim));
  }

  private void reasons(Finding finding) {
    List<String> reasons = pairReasons(finding);
    int shown = style.all() ? reasons.size() : Math.min(reasons.size(), MOST_REASONS);
    String further = String.join(" ", further(finding));
    if (reasons.size() == 1 && !further.isEmpty()) {
      paragraph(Ink.DIM, "  = ", reasons.get(0) + " " + further);
      return;
    }
    reasons.stream().limit(shown).forEach(reason -> paragraph(Ink.DIM, "  = ", reason));
    if (shown < reasons.size()) {
      paragraph(Ink.DIM, "  = ", (reasons.size() - shown) + " more pairs differ (--show all)");
    }
    if (!further.isEmpty()) {
      paragraph(Ink.DIM, "  = ", further);
    }
  }

  /** Returns why each two positions conflict; which two is said where there are more. */
  private static List<String> pairReasons(Finding finding) {
    List<String> reasons = new ArrayList<>();
    List<Position> positions = finding.positions();
    for (int i = 0; i < positions.size(); i++) {
      for (int j = i + 1; j < positions.size(); j++) {
        String pair = positions.size() > 2 ? letter(i) + " and " + letter(j) + ": " : "";
        conflicts(finding, List.of(positions.get(i), positions.get(j)))
            .findFirst()
            .ifPresent(relation -> reasons.add(pair + sentence(relation.comparison().because())));
      }
    }
    return reasons;
  }

  private static String sentence(String because) {
    return because.endsWith(".") ? because : because + ".";
  }

  /** Returns a sentence for each claim that a position holds beside the one shown. */
  private List<String> further(Finding finding) {
    List<Claim> shown = speakers(finding);
    List<String> sentences = new ArrayList<>();
    for (int i = 0; i < shown.size(); i++) {
      Claim speaker = shown.get(i);
      String letter = letter(i);
      List<Claim> rest =
          finding.positions().get(i).claims().stream().filter(c -> !c.equals(speaker)).toList();
      int most = style.all() ? rest.size() : Math.min(rest.size(), FURTHER_CLAIMS);
      rest.stream()
          .limit(most)
          .map(claim -> quoted(claim) + " " + bearing(finding, claim, speaker) + " " + letter + ".")
          .forEach(sentences::add);
      if (most < rest.size()) {
        sentences.add((rest.size() - most) + " more claims fit " + letter + ".");
      }
    }
    return sentences;
  }

  private static String bearing(Finding finding, Claim claim, Claim speaker) {
    boolean same =
        finding.relations().stream()
            .filter(relation -> relation.relation() == Relation.AGREE)
            .anyMatch(
                relation ->
                    Stream.of(relation.a(), relation.b())
                        .allMatch(side -> side.equals(claim) || side.equals(speaker)));
    return same ? "says the same as" : "fits";
  }

  private void caveats(Finding finding) {
    if (finding.level() == Level.PARTIES) {
      paragraph(Ink.DIM, "  ! ", "reported of the parties, not of the outlets");
    }
    for (int i = 0; i < finding.positions().size(); i++) {
      Position position = finding.positions().get(i);
      long sources = position.claims().stream().map(c -> c.source().id()).distinct().count();
      List<String> origins = report.origins().of(position);
      if (origins.size() < sources) {
        String count = origins.size() == 1 ? "one origin: " : origins.size() + " origins: ";
        paragraph(
            Ink.DIM,
            "  ! ",
            sources + " sources of " + letter(i) + " have " + count + String.join(", ", origins));
      }
    }
  }

  private void milder(Finding finding) {
    Sign sign = Sign.of(finding.verdict());
    Optional<ClaimRelation> lead =
        finding.relations().stream()
            .filter(relation -> relation.acrossSources() && sign.tells(relation.relation()))
            .findFirst();
    header(sign, finding, lead);
    for (int i = 0; i < finding.positions().size(); i++) {
      Position position = finding.positions().get(i);
      String claims = String.join(", ", position.claims().stream().map(this::quoted).toList());
      paragraph(Ink.PLAIN, "  " + letter(i) + " ", position.value() + ": " + claims);
    }
    lead.ifPresent(
        relation -> paragraph(Ink.DIM, "  = ", sentence(relation.comparison().because())));
    blankLineAfter(true);
  }

  private void counts() {
    List<String> counts = new ArrayList<>();
    for (Verdict verdict : Verdict.values()) {
      int count = report.only(verdict).size();
      if (verdict != Verdict.CONFLICT && count > 0) {
        Sign sign = Sign.of(verdict);
        counts.add(paint(sign.ink(), sign.mark() + " " + sign.counted(count)));
      }
    }
    if (!counts.isEmpty()) {
      if (!style.all()) {
        counts.add(paint(Ink.DIM, "(--show all)"));
      }
      page.append(String.join(GAP, counts)).append("\n\n");
    }
  }

  private void closing() {
    String summary =
        String.join(
            ", ",
            counted(report.sources().size(), "source"),
            counted(report.findings().size(), "finding"),
            counted(report.only(Verdict.CONFLICT).size(), "conflict"));
    page.append(paint(Ink.BOLD, summary)).append('\n');
  }

  private static String counted(int count, String noun) {
    return (count == 0 ? "no" : Integer.toString(count)) + " " + noun + (count == 1 ? "" : "s");
  }

  private void paragraph(Ink ink, String lead, String text) {
    String margin = Strings.repeat(" ", lead.length());
    String start = lead;
    for (String line : Cells.wrap(Printable.line(text), style.width() - lead.length())) {
      page.append(paint(ink, start + line)).append('\n');
      start = margin;
    }
  }

  private void blankLineAfter(boolean something) {
    if (something) {
      page.append('\n');
    }
  }

  private String quoted(Claim claim) {
    String words = claim.span().length() == 0 ? claim.value().toString() : claim.quote();
    return "“" + words + "” (" + place(claim) + ")";
  }

  /** Returns where the value stands, or only the source if it has no place in a text. */
  private String place(Claim claim) {
    Source source = claim.source();
    String id = Printable.line(source.id());
    return claim.span().length() == 0
        ? id
        : id
            + ":"
            + lines
                .computeIfAbsent(source.id(), unread -> Lines.of(source.text()))
                .at(claim.span().start());
  }

  /** A, B, ..., Z, then A2, B2, ... */
  private static String letter(int index) {
    char letter = (char) ('A' + index % 26);
    return index < 26 ? String.valueOf(letter) : letter + "" + (index / 26 + 1);
  }

  private String paint(Ink ink, String text) {
    return style.colour() ? ink.paint(text) : text;
  }
}
