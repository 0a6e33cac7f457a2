package org.crossread.entity;

import java.util.Optional;
import org.crossread.lexicon.Lexicon;
import org.crossread.mention.Gazetteer;

/**
 * Seats and buildings that news uses for those who govern from them.
 *
 * <table>
 * <caption>Examples</caption>
 * <tr><th>seat            <th>actor
 * <tr><td>Kremlin         <td>Russia
 * <tr><td>Brussels        <td>European Union
 * <tr><td>Berlin          <td>Germany
 * <tr><td>Milan           <td>(nobody)
 * </table>
 *
 * <p>This is a relation and no identity: "Brussels behaves like the United States" speaks of the
 * European Union, "rain in Brussels" does not. Use it only where a state acts or speaks.
 */
public final class Metonyms {

  private static final Metonyms STANDARD = new Metonyms(Gazetteer.standard());

  private final Gazetteer gazetteer;
  private final Lexicon<String> seats =
      Lexicon.load(Metonyms.class, "metonyms.en.tsv", 2, cells -> cells.get(0));

  private Metonyms(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** Returns the metonyms that come with the library. */
  public static Metonyms standard() {
    return STANDARD;
  }

  /** Returns the name of the party that {@code seat} may stand for, when it acts or speaks. */
  public Optional<String> actor(String seat) {
    Optional<Gazetteer.Entry> entry = gazetteer.lookup(seat);
    String name = entry.map(Gazetteer.Entry::name).orElse(seat);
    return seats
        .lookup(name)
        .or(
            () ->
                entry
                    .filter(found -> found.kind() == Gazetteer.Kind.CAPITAL)
                    .flatMap(Gazetteer.Entry::within));
  }

  /** Returns the name of the party that {@code entity} may stand for, itself included. */
  public String party(Entity entity) {
    return actor(entity.name())
        .or(() -> gazetteer.lookup(entity.name()).map(Gazetteer.Entry::name))
        .orElse(entity.name());
  }

  /**
   * Returns whether two entities may act for one party: Moscow and the Kremlin, Brussels and the
   * European Union. Reflexive and symmetric.
   */
  public boolean mayActForSameParty(Entity left, Entity right) {
    return left.id().equals(right.id()) || party(left).equals(party(right));
  }
}
