package org.crossread.claim;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.crossread.entity.Entities;
import org.crossread.lexicon.Lexicon;
import org.crossread.text.Document;
import org.crossread.value.FoundValue;

/**
 * Finds the claims of English news text by its patterns, clause by clause.
 *
 * <p>Sentences that do not speak for the article, such as links to other articles, claim nothing.
 * Immutable and thread-safe. Linear in the text, apart from long coordinations.
 */
public final class EnglishClaims implements ClaimExtractor {

  private static final Comparator<Claim> ORDER =
      Comparator.comparing(Claim::span)
          .thenComparing(claim -> claim.attribute().name())
          .thenComparing(claim -> claim.subject().text());

  private static final ImmutableList<ClaimPattern> PATTERNS =
      ImmutableList.of(
          new ValueSlots(),
          new PlaceSlots(),
          new CauseSlots(),
          new Occurrences(),
          new Descriptions(),
          new Likenesses(),
          new Responsibilities(),
          new Quantities());

  private final Frames frames = new Frames();
  private final Questions questions = new Questions();
  private final Lexicon<Attitude> attitudes = FactualityReader.attitudes();

  /** Returns the standard extractor. */
  public static EnglishClaims standard() {
    return new EnglishClaims();
  }

  private EnglishClaims() {}

  @Override
  public ImmutableList<Claim> claimsIn(
      Document document, ImmutableList<FoundValue> values, Entities entities) {
    Grammar grammar = new Grammar(document, attitudes);
    Analysis analysis = new Analysis(document, values, entities, grammar, frames, questions);
    List<Claim> claims = new ArrayList<>();
    PATTERNS.forEach(pattern -> pattern.find(analysis, claims::add));
    return claims.stream().distinct().sorted(ORDER).collect(toImmutableList());
  }
}
