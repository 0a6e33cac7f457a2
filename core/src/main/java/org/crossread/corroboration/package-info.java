/**
 * How many independent origins stand behind each position.
 *
 * <p>Five outlets that carry one agency's text are one origin.
 */
@NullMarked
package org.crossread.corroboration;

import org.jspecify.annotations.NullMarked;
