/**
 * Words into values that can be compared across sources.
 *
 * <p>A value keeps <i>what was written</i> apart from <i>what it allows</i>. "almost three years"
 * is written 36 months, to the year, hedged {@code ALMOST}; its {@link org.crossread.value.Reading}
 * is two ranges of exact arithmetic: {@code hard}, what the words assert ({@code [24..36)} months),
 * and {@code soft}, what they make plausible ({@code [30..36)}). Nothing is rounded or converted
 * early, for lost precision creates and hides conflicts; months and days are two axes and never
 * collapse into seconds.
 */
@NullMarked
package org.crossread.value;

import org.jspecify.annotations.NullMarked;
