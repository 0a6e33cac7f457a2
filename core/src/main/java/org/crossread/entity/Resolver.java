package org.crossread.entity;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import org.crossread.mention.Mention;
import org.crossread.text.Document;

/**
 * Decides which mentions name one thing.
 *
 * <p>Pure. The order of the documents changes the numbering of the entities and nothing else.
 */
@FunctionalInterface
public interface Resolver {

  /**
   * Returns the entities that the mentions name, pronouns and nominals included where one owner
   * fits beyond doubt.
   *
   * @param mentions the mentions of each document
   */
  Entities resolve(
      ImmutableList<Document> documents, ImmutableListMultimap<Document, Mention> mentions);
}
