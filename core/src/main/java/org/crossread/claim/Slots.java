package org.crossread.claim;

import java.util.Optional;
import org.crossread.source.Span;
import org.crossread.text.Token;
import org.crossread.value.Value;

/** Makes the claim that a value fills a slot of an event. */
final class Slots {

  private Slots() {}

  /**
   * Returns the claim that {@code value} fills {@code slot} of what {@code predicate} tells of.
   *
   * @param question the question word, such as "When"
   */
  static Optional<Claim> claim(
      Analysis analysis,
      Predicate predicate,
      String slot,
      String question,
      Span span,
      Value value) {
    return predicate
        .principal()
        .map(
            principal -> {
              Subject subject = analysis.subject(principal);
              Attribute attribute =
                  analysis
                      .questions()
                      .attribute(
                          predicate.frame().id() + "." + slot,
                          question,
                          predicate.frame().question(),
                          subject.text());
              return claim(
                  analysis,
                  predicate.head(),
                  predicate.frame().id(),
                  principal,
                  attribute,
                  span,
                  value);
            });
  }

  /** Returns the claim that {@code value} fills {@code attribute} of what {@code head} tells of. */
  static Claim claim(
      Analysis analysis,
      Token head,
      String kind,
      Token principal,
      Attribute attribute,
      Span span,
      Value value) {
    Factuality factuality = analysis.factuality(head);
    return new Claim(
        "?",
        analysis.document().source(),
        span,
        analysis.clauseSpan(head).cover(span),
        analysis.subject(principal),
        attribute,
        value,
        analysis.event(kind, head, Optional.of(principal), Optional.of(principal)),
        factuality.polarity(),
        factuality.modality(),
        analysis.attribution(factuality));
  }
}
