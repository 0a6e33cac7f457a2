package org.crossread;

import com.google.common.collect.ImmutableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.crossread.claim.Claim;
import org.crossread.entity.Entity;
import org.crossread.report.Report;
import org.crossread.verdict.ClaimRelation;
import org.crossread.verdict.Relation;

/** What a report says, free of its numbering and order, so that two reports can be compared. */
final class Facts {

  private Facts() {}

  /**
   * Returns every relation between two claims, each told from the side that comes first by name.
   */
  static Set<String> relations(Report report) {
    return relations(report, id -> id);
  }

  /** Returns the relations under other names of the sources. */
  static Set<String> relations(Report report, UnaryOperator<String> renamed) {
    Set<String> facts = new TreeSet<>();
    report.findings().forEach(f -> f.relations().forEach(r -> facts.add(relation(r, renamed))));
    return facts;
  }

  /** Returns the relations between claims of the given sources. */
  static Set<String> relationsAmong(Report report, String... sources) {
    Set<String> wanted = ImmutableSet.copyOf(sources);
    Set<String> facts = new TreeSet<>();
    report.findings().stream()
        .flatMap(finding -> finding.relations().stream())
        .filter(r -> wanted.contains(r.a().source().id()) && wanted.contains(r.b().source().id()))
        .forEach(r -> facts.add(relation(r, id -> id)));
    return facts;
  }

  static String relation(ClaimRelation relation, UnaryOperator<String> renamed) {
    String a = claim(relation.a(), renamed);
    String b = claim(relation.b(), renamed);
    Relation told = relation.relation();
    return a.compareTo(b) <= 0 ? a + " " + told + " " + b : b + " " + told.mirror() + " " + a;
  }

  /** Returns every claim. */
  static Set<String> claims(Report report, UnaryOperator<String> renamed) {
    Set<String> facts = new TreeSet<>();
    report.claims().forEach(claim -> facts.add(claim(claim, renamed)));
    return facts;
  }

  private static String claim(Claim claim, UnaryOperator<String> renamed) {
    return "%s%s %s %s %s"
        .formatted(
            renamed.apply(claim.source().id()),
            claim.span(),
            claim.attribute(),
            claim.polarity(),
            claim.modality());
  }

  /** Returns every entity as the set of places that name it. */
  static Set<String> entities(Report report) {
    Set<String> facts = new TreeSet<>();
    for (Entity entity : report.entities()) {
      Set<String> places = new TreeSet<>();
      entity.mentions().forEach(m -> places.add(m.source().id() + m.span()));
      facts.add(places.toString());
    }
    return facts;
  }
}
