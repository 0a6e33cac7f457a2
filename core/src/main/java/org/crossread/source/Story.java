package org.crossread.source;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * Several sources on one story.
 *
 * @param title what the story is about, in the editor's words; may be empty
 * @param sources the sources in the order given; their ids differ
 */
public record Story(String title, ImmutableList<Source> sources) {

  public Story {
    checkDistinctIds(sources);
  }

  /**
   * Checks that the sources can be told apart.
   *
   * @throws IllegalArgumentException if two sources share an id
   */
  public static void checkDistinctIds(List<Source> sources) {
    List<String> ids = sources.stream().map(Source::id).toList();
    checkArgument(ids.stream().distinct().count() == ids.size(), "source ids must differ: %s", ids);
  }
}
