package org.crossread.verdict;

import org.crossread.alignment.Alignment;

/** Weighs the claims of one alignment against each other. Pure. */
@FunctionalInterface
public interface Judge {

  /** Returns the finding under the given id. */
  Finding judge(String id, Alignment alignment);
}
