/**
 * Where a text names a person, organization, place or group.
 *
 * <p>A {@link org.crossread.mention.Mention} is a name ("Navalnyi"), a nominal ("the trained
 * lawyer") or a pronoun, with the titles and roles printed beside it ("Russian Foreign Minister").
 * Which mentions mean one thing is the next stage's question.
 */
@NullMarked
package org.crossread.mention;

import org.jspecify.annotations.NullMarked;
