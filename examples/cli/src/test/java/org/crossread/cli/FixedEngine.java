package org.crossread.cli;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import org.crossread.claim.Attribute;
import org.crossread.claim.Claim;
import org.crossread.claim.Event;
import org.crossread.claim.Modality;
import org.crossread.claim.Polarity;
import org.crossread.claim.Subject;
import org.crossread.corroboration.Origins;
import org.crossread.report.Report;
import org.crossread.source.Source;
import org.crossread.source.Span;
import org.crossread.value.Described;
import org.crossread.verdict.ClaimRelation;
import org.crossread.verdict.Comparison;
import org.crossread.verdict.Finding;
import org.crossread.verdict.Level;
import org.crossread.verdict.Position;
import org.crossread.verdict.Relation;
import org.crossread.verdict.Severity;
import org.crossread.verdict.Verdict;

/** Claims that a source says its own first word; two sources that differ in it conflict. */
final class FixedEngine implements Engine {

  @Override
  public Report compare(List<Source> sources) {
    ImmutableList<Claim> claims =
        sources.stream().flatMap(source -> claims(source).stream()).collect(toImmutableList());
    return new Report(
        ImmutableList.copyOf(sources),
        ImmutableList.of(),
        claims,
        findings(claims),
        new Origins(ImmutableMap.of()),
        sources.stream()
            .filter(source -> source.published().isEmpty())
            .map(source -> source.id() + " has no date")
            .collect(toImmutableList()));
  }

  private static ImmutableList<Finding> findings(ImmutableList<Claim> claims) {
    if (claims.size() < 2 || claims.get(0).quote().equals(claims.get(1).quote())) {
      return ImmutableList.of();
    }
    Claim a = claims.get(0);
    Claim b = claims.get(1);
    Comparison comparison =
        new Comparison(
            Relation.CONFLICT, Optional.of(Severity.MAJOR), "word", "the first words differ");
    return ImmutableList.of(
        new Finding(
            "f1",
            "What is the first word?",
            Verdict.CONFLICT,
            Optional.of(Severity.MAJOR),
            Level.OUTLETS,
            "DESCRIPTION",
            ImmutableList.of(
                new Position(a.quote(), ImmutableList.of(a)),
                new Position(b.quote(), ImmutableList.of(b))),
            ImmutableList.of(new ClaimRelation(a, b, comparison))));
  }

  @Override
  public ImmutableList<Claim> claims(Source source) {
    int end = source.text().indexOf(' ');
    String word = source.text().substring(0, end);
    return ImmutableList.of(
        new Claim(
            source.id() + ".1",
            source,
            new Span(0, end),
            new Span(0, Math.min(source.text().length(), 60)),
            Subject.of("the text"),
            Attribute.of("first.word"),
            new Described(word, ImmutableSet.of(), Optional.empty(), word),
            Event.of("start"),
            Polarity.AFFIRMED,
            Modality.ASSERTED,
            Optional.empty()));
  }
}
