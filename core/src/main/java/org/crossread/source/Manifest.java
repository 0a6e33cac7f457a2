package org.crossread.source;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;

/** A story as its manifest tells it, before the articles are read. */
record Manifest(String title, ImmutableList<Entry> entries) {

  /**
   * One source of the story.
   *
   * @param file the article, relative to the manifest
   * @param place where the manifest says so, as {@code file:line:column}
   */
  record Entry(
      String id,
      String file,
      Optional<String> publisher,
      Optional<LocalDate> published,
      Optional<String> url,
      String place) {}
}
