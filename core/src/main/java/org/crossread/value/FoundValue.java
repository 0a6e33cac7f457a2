package org.crossread.value;

import org.crossread.source.Span;

/**
 * A value and where it was written.
 *
 * @param span the value's own words, its hedge among them
 * @param first document index of the first token
 * @param end document index just past the last token
 */
public record FoundValue(Value value, Span span, int first, int end) {}
