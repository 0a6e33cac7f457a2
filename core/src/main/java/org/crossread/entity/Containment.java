package org.crossread.entity;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.crossread.mention.EntityType;
import org.crossread.mention.Gazetteer;

/**
 * Which known place lies in which.
 *
 * <pre>{@code
 * containment.around("Berlin")             // [Germany, Europe]
 * containment.contains("Europe", "Berlin") // true
 * containment.contains("Berlin", "Berlin") // false
 * }</pre>
 *
 * <p>A strict order: nothing contains itself, and of two places at most one contains the other.
 * Places are named by any name the {@link Gazetteer} knows.
 */
public final class Containment {

  private static final Containment STANDARD = new Containment(Gazetteer.standard());
  private static final int DEEPEST = 8;

  private final Gazetteer gazetteer;

  private Containment(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** Returns the containment of the places that come with the library. */
  public static Containment standard() {
    return STANDARD;
  }

  /** Returns the places around {@code place}, the nearest first; none for unknown places. */
  public ImmutableList<String> around(String place) {
    ImmutableList.Builder<String> around = ImmutableList.builder();
    Optional<String> next = known(place).flatMap(Gazetteer.Entry::within);
    for (int i = 0; i < DEEPEST && next.isPresent(); i++) {
      around.add(next.get());
      next = known(next.get()).flatMap(Gazetteer.Entry::within);
    }
    return around.build();
  }

  /** Returns whether {@code inner} is known to lie in {@code outer} and is not the same place. */
  public boolean contains(String outer, String inner) {
    String name = known(outer).map(Gazetteer.Entry::name).orElse(outer);
    return around(inner).contains(name);
  }

  /** Returns whether one entity is a place that lies in the other. */
  public boolean contains(Entity outer, Entity inner) {
    return outer.type() == EntityType.PLACE
        && inner.type() == EntityType.PLACE
        && contains(outer.name(), inner.name());
  }

  private Optional<Gazetteer.Entry> known(String place) {
    return gazetteer.lookup(place).filter(entry -> entry.type() == EntityType.PLACE);
  }
}
