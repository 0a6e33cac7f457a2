package org.crossread.claim;

import java.util.Optional;
import org.crossread.source.Source;
import org.crossread.source.Span;
import org.crossread.value.Value;

/**
 * One thing one source says: for this subject, this attribute has this value.
 *
 * <p>A claim records what was <i>said</i>, not what is so. It always knows the words it came from.
 *
 * @param id the claim's id, unique among the claims compared
 * @param source who says it
 * @param span the value's own words in the source
 * @param clause the words that make the claim
 */
public record Claim(
    String id,
    Source source,
    Span span,
    Span clause,
    Subject subject,
    Attribute attribute,
    Value value,
    Event event,
    Polarity polarity,
    Modality modality,
    Optional<Attribution> attribution) {

  /**
   * Returns a plain claim that a caller already has: affirmed, asserted, in the source's own voice,
   * with no place in a text.
   */
  public static Claim of(String id, Source source, String subject, String attribute, Value value) {
    return new Claim(
        id,
        source,
        new Span(0, 0),
        new Span(0, 0),
        Subject.of(subject),
        Attribute.of(attribute),
        value,
        Event.of(attribute),
        Polarity.AFFIRMED,
        Modality.ASSERTED,
        Optional.empty());
  }

  /** Returns the value's own words, exactly as printed. */
  public String quote() {
    return source.quote(span);
  }

  /** Returns this claim as one of {@code other}. */
  public Claim of(Event other) {
    return new Claim(
        id,
        source,
        span,
        clause,
        subject,
        attribute,
        value,
        other,
        polarity,
        modality,
        attribution);
  }

  /** Returns this claim under another id. */
  public Claim withId(String other) {
    return new Claim(
        other,
        source,
        span,
        clause,
        subject,
        attribute,
        value,
        event,
        polarity,
        modality,
        attribution);
  }
}
