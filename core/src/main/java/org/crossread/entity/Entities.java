package org.crossread.entity;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.crossread.mention.Mention;
import org.crossread.source.Source;

/** The entities of a story, and which of them a token belongs to. */
public final class Entities {

  private final ImmutableList<Entity> all;
  private final ImmutableMap<String, ImmutableMap<Integer, Entity>> byToken;

  /** Returns a look-up over the given entities. Linear in their mentions. */
  public Entities(ImmutableList<Entity> all) {
    this.all = all;
    this.byToken = index(all);
  }

  private static ImmutableMap<String, ImmutableMap<Integer, Entity>> index(
      ImmutableList<Entity> all) {
    java.util.Map<String, java.util.Map<Integer, Entity>> index = new java.util.LinkedHashMap<>();
    for (Entity entity : all) {
      for (Mention mention : entity.mentions()) {
        java.util.Map<Integer, Entity> tokens =
            index.computeIfAbsent(mention.source().id(), id -> new java.util.LinkedHashMap<>());
        for (int token = mention.first(); token < mention.end(); token++) {
          tokens.putIfAbsent(token, entity);
        }
      }
    }
    return ImmutableMap.copyOf(
        com.google.common.collect.Maps.transformValues(index, ImmutableMap::copyOf));
  }

  /** Returns the entities in order of first mention. */
  public ImmutableList<Entity> all() {
    return all;
  }

  /** Returns the entity whose mention covers the token at {@code index} of a source's document. */
  public Optional<Entity> at(Source source, int index) {
    return Optional.ofNullable(byToken.getOrDefault(source.id(), ImmutableMap.of()).get(index));
  }
}
