package org.crossread.claim;

import java.util.function.Consumer;

/** Finds claims of one kind in a document. Pure; numbering and order are the extractor's. */
@FunctionalInterface
interface ClaimPattern {

  void find(Analysis analysis, Consumer<Claim> found);
}
