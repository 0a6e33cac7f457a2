package org.crossread.value;

import com.google.common.collect.ImmutableList;
import org.crossread.text.Document;

/** Finds the values a document writes. Pure: the same document always gives the same values. */
@FunctionalInterface
public interface ValueReader {

  /** Returns the values in the order of the text; none overlaps another. */
  ImmutableList<FoundValue> valuesIn(Document document);
}
