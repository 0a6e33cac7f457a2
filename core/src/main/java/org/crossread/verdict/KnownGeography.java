package org.crossread.verdict;

import java.util.Optional;
import java.util.stream.Stream;
import org.crossread.entity.Containment;
import org.crossread.mention.Gazetteer;
import org.crossread.mention.Gazetteer.Entry;
import org.crossread.mention.Gazetteer.Kind;

/**
 * The geography of the gazetteer: Berlin lies in Germany, Germany in Europe.
 *
 * <p>Two places are known to be apart only if both are states, or lie in two states.
 */
public final class KnownGeography implements PlaceRule.Geography {

  private final Gazetteer gazetteer = Gazetteer.standard();
  private final Containment containment = Containment.standard();

  private KnownGeography() {}

  /** Returns the geography of the gazetteer that comes with the library. */
  public static KnownGeography standard() {
    return new KnownGeography();
  }

  @Override
  public boolean contains(String outer, String inner) {
    return containment.contains(outer, inner);
  }

  @Override
  public boolean apart(String left, String right) {
    Optional<String> a = state(left);
    Optional<String> b = state(right);
    return a.isPresent() && b.isPresent() && !a.equals(b);
  }

  private Optional<String> state(String place) {
    return Stream.concat(Stream.of(place), containment.around(place).stream())
        .flatMap(name -> gazetteer.lookup(name).stream())
        .filter(entry -> entry.kind() == Kind.COUNTRY)
        .map(Entry::name)
        .findFirst();
  }
}
