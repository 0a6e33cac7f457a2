package org.crossread.entity;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.crossread.mention.EntityType;
import org.crossread.mention.Mention;

/**
 * The one person, place or body that several mentions name.
 *
 * @param id the entity's id within a report
 * @param name the form used when speaking to people
 * @param type what kind of thing it is
 * @param aliases every spelling met in the sources, in order of first appearance
 * @param mentions the places that name it, in order of sources and text
 * @param reasons why the spellings are held to name one thing, in words
 */
public record Entity(
    String id,
    String name,
    EntityType type,
    ImmutableSet<String> aliases,
    ImmutableList<Mention> mentions,
    ImmutableList<String> reasons) {

  @Override
  public String toString() {
    return name;
  }
}
