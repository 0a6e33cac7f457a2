/**
 * Articles as they were printed, and the places in them.
 *
 * <p>Everything Crossread says can be pointed at: a {@link org.crossread.source.Span} is a
 * half-open stretch {@code [start, end)} of a {@link org.crossread.source.Source}'s text, counted
 * in UTF-16 code units, and {@link org.crossread.source.Source#quote} gives back the printed words.
 * Nothing is normalized here: the text is the text, whatever it holds.
 */
@NullMarked
package org.crossread.source;

import org.jspecify.annotations.NullMarked;
