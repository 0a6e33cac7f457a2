/**
 * How claims about one fact bear on each other, with reasons.
 *
 * <p>A {@link org.crossread.verdict.ComparisonRule} compares two values of one kind by their
 * readings. The {@link org.crossread.verdict.Judge} applies the rules to an alignment and gives a
 * {@link org.crossread.verdict.Finding}: a question with positions. Crossread never says which
 * position is true.
 */
@NullMarked
package org.crossread.verdict;

import org.jspecify.annotations.NullMarked;
