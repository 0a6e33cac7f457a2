/**
 * Which claims speak about the same fact.
 *
 * <p>Numbers are never compared bare: two claims meet only if subject, attribute, unit and time
 * scope meet. Whether they do depends on those two claims alone, never on what other sources say.
 */
@NullMarked
package org.crossread.alignment;

import org.jspecify.annotations.NullMarked;
