package org.crossread.claim;

import com.google.common.collect.ImmutableList;
import org.crossread.entity.Entities;
import org.crossread.text.Document;
import org.crossread.value.FoundValue;

/** Finds the claims a document makes. Pure: the same document always gives the same claims. */
@FunctionalInterface
public interface ClaimExtractor {

  /** Returns the claims of {@code document} in the order their words appear. */
  ImmutableList<Claim> claimsIn(
      Document document, ImmutableList<FoundValue> values, Entities entities);
}
