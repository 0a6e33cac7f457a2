package org.crossread.source;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One article as it was published: who says it, when, and in which words.
 *
 * <pre>{@code
 * Source yle = Source.of("yle", text).by("Yle").on(LocalDate.of(2021, 2, 5));
 * }</pre>
 *
 * @param id the name reports use for this source; not blank
 * @param text the article, exactly as printed; may be empty
 * @param publisher who issued it
 * @param published the date that phrases such as "on Thursday" or "last month" are counted from;
 *     without it they stay unresolved, for today's date is never used in its place
 * @param url where it was published
 */
public record Source(
    String id,
    String text,
    Optional<String> publisher,
    Optional<LocalDate> published,
    Optional<String> url) {

  public Source {
    checkArgument(!id.isBlank(), "a source needs an id");
  }

  /** Returns a source of which only the words are known. */
  public static Source of(String id, String text) {
    return new Source(id, text, Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** Returns this source as issued by {@code publisher}. */
  public Source by(String publisher) {
    return new Source(id, text, Optional.of(publisher), published, url);
  }

  /** Returns this source as published on {@code date}. */
  public Source on(LocalDate date) {
    return new Source(id, text, publisher, Optional.of(date), url);
  }

  /** Returns this source as published at {@code address}. */
  public Source at(String address) {
    return new Source(id, text, publisher, published, Optional.of(address));
  }

  /** Returns this source under another id. */
  public Source withId(String other) {
    return new Source(other, text, publisher, published, url);
  }

  /**
   * Returns the words at {@code span}, exactly as printed.
   *
   * @throws IllegalArgumentException if the span ends past the text
   */
  public String quote(Span span) {
    checkArgument(
        span.end() <= text.length(),
        "%s ends past the %s characters of %s",
        span,
        text.length(),
        id);
    return text.substring(span.start(), span.end());
  }
}
