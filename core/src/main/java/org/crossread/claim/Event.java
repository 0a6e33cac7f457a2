package org.crossread.claim;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * The event or state a claim tells of, as far as its clause says.
 *
 * @param kind the frame, such as {@code sentence}, or the predicate's lemma where no frame fits
 * @param participants ids of the entities that take part
 * @param topics lemmas of the nouns that say what it is about
 * @param time when it took place, if the clause says so
 * @param places ids of the places named in the clause
 */
public record Event(
    String kind,
    ImmutableSet<String> participants,
    ImmutableSet<String> topics,
    Optional<Range<LocalDateTime>> time,
    ImmutableSet<String> places) {

  /** Returns an event of which only the kind is known. */
  public static Event of(String kind) {
    return new Event(
        kind, ImmutableSet.of(), ImmutableSet.of(), Optional.empty(), ImmutableSet.of());
  }
}
