package org.crossread.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.crossread.mention.Mention;
import org.crossread.text.Document;

/** Joins acronyms to the long forms a text defines them by: European Medicines Agency (EMA). */
final class Definitions {

  private Definitions() {}

  /** Returns the clusters with defined acronyms joined to their long forms. */
  static List<Cluster> joined(Document document, List<Cluster> clusters) {
    Map<Integer, Cluster> byFirst = new HashMap<>();
    Map<Mention, Cluster> byMention = new HashMap<>();
    for (Cluster cluster : clusters) {
      for (Mention mention : cluster.mentions()) {
        byFirst.put(mention.first(), cluster);
        byMention.put(mention, cluster);
      }
    }
    List<Cluster> kept = new ArrayList<>(clusters);
    for (Cluster owner : clusters) {
      for (Mention mention : List.copyOf(owner.mentions())) {
        Cluster acronym = definedAfter(document, mention, byFirst);
        if (acronym != null
            && kept.contains(acronym)
            && acronym != owner
            && acronym.known().isEmpty()
            && isAcronymOf(acronym.fullest(), mention)) {
          owner.absorb(
              acronym,
              "'%s' is defined as '%s' in %s"
                  .formatted(acronym.fullest(), mention.surface(), mention.source().id()));
          kept.remove(acronym);
        }
      }
    }
    return kept;
  }

  private static @org.jspecify.annotations.Nullable Cluster definedAfter(
      Document document, Mention mention, Map<Integer, Cluster> byFirst) {
    int bracket = mention.end();
    boolean opens =
        bracket + 2 < document.tokens().size()
            && document.token(bracket).text().equals("(")
            && document.token(bracket + 2).text().equals(")");
    return opens ? byFirst.get(bracket + 1) : null;
  }

  private static boolean isAcronymOf(Form acronym, Mention mention) {
    OrganizationName longForm = OrganizationName.parse(mention.surface());
    return acronym.organization().acronym().filter(longForm.initials()::equals).isPresent();
  }
}
