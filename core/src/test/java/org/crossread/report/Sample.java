package org.crossread.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.stream.Stream;
import org.crossread.claim.Attribute;
import org.crossread.claim.Attribution;
import org.crossread.claim.Claim;
import org.crossread.claim.Event;
import org.crossread.claim.Modality;
import org.crossread.claim.Polarity;
import org.crossread.claim.Subject;
import org.crossread.corroboration.Origins;
import org.crossread.entity.Entity;
import org.crossread.mention.EntityType;
import org.crossread.mention.Mention;
import org.crossread.source.Source;
import org.crossread.source.Span;
import org.crossread.value.CustomValue;
import org.crossread.value.Granularity;
import org.crossread.value.Hedge;
import org.crossread.value.Occurrence;
import org.crossread.value.Value;
import org.crossread.value.WrittenDate;
import org.crossread.verdict.ClaimRelation;
import org.crossread.verdict.Comparison;
import org.crossread.verdict.Finding;
import org.crossread.verdict.Level;
import org.crossread.verdict.Position;
import org.crossread.verdict.Relation;
import org.crossread.verdict.Severity;
import org.crossread.verdict.Verdict;

/** A small report made by hand: two sources, four questions, words of the seed articles. */
final class Sample {

  /** A length whose reading is of no interest here. */
  record Length(String words) implements CustomValue {
    @Override
    public String kind() {
      return "LENGTH";
    }

    @Override
    public String toString() {
      return words;
    }
  }

  static final Source YLE =
      Source.of(
              "yle",
              """
              Navalnyi was sentenced earlier this week to two and a half years in a labor camp.

              “A new case” 😀 will be discussed next month. Russia has denied the poisoning.
              """)
          .by("Yle")
          .on(LocalDate.of(2021, 2, 5))
          .at("https://yle.fi/news?a=1&b=\"2\"");

  static final Source TRT =
      Source.of(
          "trtworld",
          "\uFEFFNavalny was jailed for almost three years.\r\n"
              + "After being imprisoned on Tuesday for two years and eight months, he appeared"
              + " again.\r\n"
              + "It will be discussed on February 22. Navalny blamed the poisoning on Russia.\r\n");

  static final Claim HALF =
      claim("c1", YLE, "two and a half years", new Length("2 years 6 months"));
  static final Claim NEXT_MONTH = claim("c2", YLE, "next month", month("2021-03", 3));
  static final Claim DENIED =
      said(claim("c3", YLE, "the poisoning", new Occurrence("the poisoning")), "e2", "Russia");
  static final Claim ALMOST = claim("c4", TRT, "almost three years", new Length("almost 3 years"));
  static final Claim EIGHT =
      claim("c5", TRT, "two years and eight months", new Length("2 years 8 months"));
  static final Claim FEBRUARY = claim("c6", TRT, "February 22", day());
  static final Claim BLAMED =
      said(claim("c7", TRT, "the poisoning", new Occurrence("the poisoning")), "e1", "Navalny");

  private Sample() {}

  /** Returns the whole report. */
  static Report report() {
    return report(length(), poisoning(), discussion(), appearance());
  }

  static Report report(Finding... findings) {
    return new Report(
        ImmutableList.of(YLE, TRT),
        ImmutableList.of(navalny()),
        ImmutableList.of(HALF, NEXT_MONTH, DENIED, ALMOST, EIGHT, FEBRUARY, BLAMED),
        ImmutableList.copyOf(findings),
        new Origins(ImmutableMap.of("c7", "Reuters")),
        ImmutableList.of("trtworld has no publication date: its relative dates stay unresolved"));
  }

  static Finding length() {
    return new Finding(
        "f1",
        "How long is Navalny's sentence?",
        Verdict.CONFLICT,
        Optional.of(Severity.MINOR),
        Level.OUTLETS,
        "LENGTH",
        ImmutableList.of(
            position("2 years 6 months", HALF), position("2 years 8 months", ALMOST, EIGHT)),
        ImmutableList.of(
            related(
                HALF,
                ALMOST,
                Relation.COMPATIBLE,
                "length",
                "'2 years 6 months' and 'almost 3 years' can both be true"),
            conflict(
                HALF,
                EIGHT,
                Severity.MINOR,
                "length.disjoint",
                "'2 years 6 months' and '2 years 8 months' are at least 2 months apart"),
            related(
                ALMOST,
                EIGHT,
                Relation.REFINED_BY,
                "length.within",
                "'2 years 8 months' fits within 'almost 3 years'")));
  }

  static Finding poisoning() {
    return new Finding(
        "f2",
        "Is Russia to blame for the poisoning?",
        Verdict.CONFLICT,
        Optional.of(Severity.MAJOR),
        Level.PARTIES,
        "OCCURRENCE",
        ImmutableList.of(position("denied", DENIED), position("affirmed", BLAMED)),
        ImmutableList.of(
            conflict(
                DENIED,
                BLAMED,
                Severity.MAJOR,
                "polarity",
                "Russia denies it, Navalny affirms it")));
  }

  static Finding discussion() {
    return new Finding(
        "f3",
        "When will it be discussed?",
        Verdict.UPDATES,
        Optional.empty(),
        Level.OUTLETS,
        "DATE",
        ImmutableList.of(position("2021-03", NEXT_MONTH), position("2021-02-22", FEBRUARY)),
        ImmutableList.of(
            related(
                NEXT_MONTH,
                FEBRUARY,
                Relation.UPDATED_BY,
                "date.later",
                "'2021-02-22' is the later word")));
  }

  static Finding appearance() {
    return new Finding(
        "f4",
        "When was Navalny jailed?",
        Verdict.SINGLE_SOURCE,
        Optional.empty(),
        Level.OUTLETS,
        "LENGTH",
        ImmutableList.of(position("almost 3 years", ALMOST)),
        ImmutableList.of());
  }

  private static Entity navalny() {
    return new Entity(
        "e1",
        "Navalny",
        EntityType.PERSON,
        ImmutableSet.of("Navalnyi", "Navalny"),
        ImmutableList.of(mention(YLE, "Navalnyi"), mention(TRT, "Navalny")),
        ImmutableList.of("one letter apart"));
  }

  private static Mention mention(Source source, String name) {
    return new Mention(
        source,
        span(source, name),
        Mention.Kind.NAME,
        EntityType.PERSON,
        0,
        1,
        0,
        ImmutableList.of());
  }

  /** Returns a claim whose clause is the sentence around the value's words. */
  static Claim claim(String id, Source source, String words, Value value) {
    Span span = span(source, words);
    return new Claim(
        id,
        source,
        span,
        sentence(source.text(), span),
        new Subject(Optional.of("e1"), "Navalny", ImmutableSet.of()),
        Attribute.of("sentence.length"),
        value,
        Event.of("sentence"),
        Polarity.AFFIRMED,
        Modality.ASSERTED,
        Optional.empty());
  }

  static Claim said(Claim claim, String entity, String speaker) {
    return new Claim(
        claim.id(),
        claim.source(),
        claim.span(),
        claim.clause(),
        claim.subject(),
        claim.attribute(),
        claim.value(),
        claim.event(),
        speaker.equals("Russia") ? Polarity.DENIED : Polarity.AFFIRMED,
        Modality.ASSERTED,
        Optional.of(new Attribution(Optional.of(entity), speaker)));
  }

  static Position position(String value, Claim... claims) {
    return new Position(value, ImmutableList.copyOf(claims));
  }

  static ClaimRelation conflict(Claim a, Claim b, Severity severity, String rule, String because) {
    return new ClaimRelation(
        a, b, new Comparison(Relation.CONFLICT, Optional.of(severity), rule, because));
  }

  static ClaimRelation related(Claim a, Claim b, Relation relation, String rule, String because) {
    return new ClaimRelation(a, b, new Comparison(relation, Optional.empty(), rule, because));
  }

  private static WrittenDate month(String timex, int month) {
    return new WrittenDate(
        Optional.of(
            Range.closedOpen(
                LocalDateTime.of(2021, month, 1, 0, 0),
                LocalDateTime.of(2021, month + 1, 1, 0, 0))),
        Granularity.MONTH,
        Hedge.EXACT,
        timex,
        Optional.empty());
  }

  private static WrittenDate day() {
    return new WrittenDate(
        Optional.of(
            Range.closedOpen(
                LocalDateTime.of(2021, 2, 22, 0, 0), LocalDateTime.of(2021, 2, 23, 0, 0))),
        Granularity.DAY,
        Hedge.EXACT,
        "2021-02-22",
        Optional.of(Range.atLeast(LocalDateTime.of(2022, 2, 22, 9, 30))));
  }

  private static Span span(Source source, String words) {
    int start = source.text().indexOf(words);
    return new Span(start, start + words.length());
  }

  private static Span sentence(String text, Span span) {
    int start =
        Stream.of(". ", "\n", "\uFEFF")
            .filter(end -> text.lastIndexOf(end, span.start()) >= 0)
            .mapToInt(end -> text.lastIndexOf(end, span.start()) + end.length())
            .max()
            .orElse(0);
    return new Span(start, text.indexOf('.', span.end()));
  }
}
