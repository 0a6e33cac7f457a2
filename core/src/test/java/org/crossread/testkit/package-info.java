/**
 * The test kit: laws that rules keep, as plain predicates for any property-testing engine.
 *
 * <p>It ships as a jar of its own, with the classifier {@code testkit}.
 */
@NullMarked
package org.crossread.testkit;

import org.jspecify.annotations.NullMarked;
