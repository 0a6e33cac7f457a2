package org.crossread.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crossread.mention.Mention;
import org.crossread.text.Document;

/** Joins acronyms to the long forms a text defines them by: European Medicines Agency (EMA). */
final class Definitions {

  private Definitions() {}

  /** Returns the clusters with defined acronyms joined to their long forms. */
  static List<Cluster> joined(Document document, List<Cluster> clusters) {
    Map<Integer, Cluster> byFirst = new HashMap<>();
    for (Cluster cluster : clusters) {
      for (Mention mention : cluster.mentions()) {
        byFirst.put(mention.first(), cluster);
      }
    }
    Set<Cluster> kept = new LinkedHashSet<>(clusters);
    for (Cluster owner : clusters) {
      for (Mention mention : List.copyOf(owner.mentions())) {
        definedAfter(document, mention, byFirst)
            .filter(acronym -> acronym != owner && acronym.known().isEmpty())
            .filter(acronym -> isAcronymOf(acronym.fullest(), mention))
            .filter(kept::remove)
            .ifPresent(acronym -> owner.absorb(acronym, reason(acronym, mention)));
      }
    }
    return new ArrayList<>(kept);
  }

  private static Optional<Cluster> definedAfter(
      Document document, Mention mention, Map<Integer, Cluster> byFirst) {
    int bracket = mention.end();
    boolean opens =
        bracket + 2 < document.tokens().size()
            && document.token(bracket).text().equals("(")
            && document.token(bracket + 2).text().equals(")");
    return opens ? Optional.ofNullable(byFirst.get(bracket + 1)) : Optional.empty();
  }

  private static String reason(Cluster acronym, Mention mention) {
    return "'%s' is defined as '%s' in %s"
        .formatted(acronym.fullest(), mention.surface(), mention.source().id());
  }

  private static boolean isAcronymOf(Form acronym, Mention mention) {
    OrganizationName longForm = OrganizationName.parse(mention.surface());
    return acronym.organization().acronym().filter(longForm.initials()::equals).isPresent();
  }
}
