package org.crossread.report;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import org.crossread.claim.Claim;
import org.crossread.corroboration.Origins;
import org.crossread.entity.Entity;
import org.crossread.source.Source;
import org.crossread.verdict.Finding;
import org.crossread.verdict.Verdict;

/**
 * Everything found out about one story.
 *
 * @param sources the sources compared, in the order given
 * @param entities what they name, in order of first mention
 * @param claims what they state, in order of sources and text
 * @param findings the questions they answer, the gravest first
 * @param origins where the claims come from
 * @param notes what a reader of the report must know, such as a source without a date
 */
public record Report(
    ImmutableList<Source> sources,
    ImmutableList<Entity> entities,
    ImmutableList<Claim> claims,
    ImmutableList<Finding> findings,
    Origins origins,
    ImmutableList<String> notes) {

  /** Returns the findings with one verdict, such as {@code only(Verdict.CONFLICT)}. */
  public ImmutableList<Finding> only(Verdict verdict) {
    return findings.stream()
        .filter(finding -> finding.verdict() == verdict)
        .collect(toImmutableList());
  }
}
