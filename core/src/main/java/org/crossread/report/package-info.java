/** Findings into something to show: JSON for tools, text for terminals. */
@NullMarked
package org.crossread.report;

import org.jspecify.annotations.NullMarked;
