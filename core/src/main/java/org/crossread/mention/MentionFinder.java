package org.crossread.mention;

import com.google.common.collect.ImmutableList;
import org.crossread.text.Document;

/** Finds the mentions in a document. Pure: the same document always gives the same mentions. */
@FunctionalInterface
public interface MentionFinder {

  /** Returns the mentions in the order of the text; no two NAME mentions overlap. */
  ImmutableList<Mention> mentionsIn(Document document);
}
