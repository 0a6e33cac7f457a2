package org.crossread.entity;

import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.crossread.entity.WordMatch.Rung;
import org.crossread.mention.EntityType;
import org.crossread.mention.GivenNames;

/**
 * Compares the names of bodies, places, ships and works.
 *
 * <p>What the gazetteer knows is decided there and never by likeness. Otherwise the telling words
 * must pair off; words that only tell a kind may be missing on one side. Other states, figures or
 * legal forms speak against: the Russian and the German Foreign Ministry, Kestrel City and Kestrel
 * Island, Part V and Part VI.
 */
final class OrganizationComparison {

  private final OrganizationName left;
  private final OrganizationName right;
  private final EntityType type;

  private OrganizationComparison(OrganizationName left, OrganizationName right, EntityType type) {
    this.left = left;
    this.right = right;
    this.type = type;
  }

  static NameComparison of(OrganizationName left, OrganizationName right, EntityType type) {
    return new OrganizationComparison(left, right, type).judge();
  }

  private NameComparison judge() {
    if (left.written().equals(right.written())) {
      return NameComparison.same(1, "both are written '" + left + "'");
    }
    if (left.known().isPresent() && right.known().isPresent()) {
      String x = left.known().get().name();
      String y = right.known().get().name();
      return x.equals(y)
          ? NameComparison.same(1, quoted() + " are names of " + x)
          : NameComparison.different(0, quoted() + " are " + x + " and " + y);
    }
    Optional<NameComparison> acronyms = acronyms();
    return acronyms.isPresent() ? acronyms.get() : byWords();
  }

  private Optional<NameComparison> acronyms() {
    Optional<String> x = left.acronym();
    Optional<String> y = right.acronym();
    if (x.isPresent() && y.isPresent()) {
      return Optional.of(
          x.equals(y)
              ? NameComparison.same(1, quoted() + " are one acronym")
              : NameComparison.different(0, quoted() + " are two acronyms"));
    }
    boolean stands =
        (x.isPresent() && x.get().equals(right.initials()))
            || (y.isPresent() && y.get().equals(left.initials()));
    return stands
        ? Optional.of(NameComparison.same(0.9, quoted() + ": one is made of the other's initials"))
        : Optional.empty();
  }

  private NameComparison byWords() {
    Optional<String> veto = veto();
    List<NameWord> restLeft = new ArrayList<>(left.words());
    List<NameWord> restRight = new ArrayList<>(right.words());
    double score = pairOff(restLeft, restRight);
    if (veto.isPresent()) {
      return NameComparison.different(Math.min(score, 0.5), quoted() + " " + veto.get());
    }
    if (!restLeft.isEmpty() && !restRight.isEmpty() && !spelledAsOne()) {
      return NameComparison.different(
          Math.min(score, 0.6),
          quoted() + " differ in " + restLeft.get(0) + " and " + restRight.get(0));
    }
    if ((!restLeft.isEmpty() || !restRight.isEmpty()) && !spelledAsOne()) {
      return NameComparison.unsure(score, quoted() + " are of different fullness");
    }
    if (left.words().isEmpty() && right.words().isEmpty() && !sameKind()) {
      return NameComparison.different(0.3, quoted() + " tell different kinds");
    }
    return NameComparison.same(Math.max(0.86, score), quoted() + " have the same telling words");
  }

  /** Two words, by index, and how well they stand for each other. */
  private record Match(int left, int right, double score) {}

  /** Removes the words that stand for each other, best first; returns how well the names match. */
  private double pairOff(List<NameWord> restLeft, List<NameWord> restRight) {
    int all = Math.max(1, Math.max(restLeft.size(), restRight.size()));
    double sum = 0;
    Set<Integer> usedLeft = new TreeSet<>(Comparator.reverseOrder());
    Set<Integer> usedRight = new TreeSet<>(Comparator.reverseOrder());
    for (Match match : matches(restLeft, restRight)) {
      if (!usedLeft.contains(match.left()) && !usedRight.contains(match.right())) {
        usedLeft.add(match.left());
        usedRight.add(match.right());
        sum += match.score();
      }
    }
    usedLeft.forEach(index -> restLeft.remove(index.intValue()));
    usedRight.forEach(index -> restRight.remove(index.intValue()));
    return sum / all * (sameKind() ? 1 : 0.95);
  }

  /** Returns the matches, best first, in an order that does not depend on which side is left. */
  private List<Match> matches(List<NameWord> restLeft, List<NameWord> restRight) {
    List<Match> matches = new ArrayList<>();
    for (int i = 0; i < restLeft.size(); i++) {
      for (int j = 0; j < restRight.size(); j++) {
        double score = score(restLeft.get(i), restRight.get(j));
        if (score > 0) {
          matches.add(new Match(i, j, score));
        }
      }
    }
    matches.sort(
        Comparator.comparingDouble((Match match) -> -match.score())
            .thenComparingInt(match -> Math.abs(match.left() - match.right()))
            .thenComparingInt(match -> match.left() + match.right()));
    return matches;
  }

  /** Places are compared by sound only: a typing error leads to another place. */
  private double score(NameWord x, NameWord y) {
    if (x.isInitial() || y.isInitial()) {
      return x.text().equals(y.text()) ? 1 : 0;
    }
    WordMatch match = WordMatch.of(x, y, GivenNames.standard());
    boolean sound = match.rung() == Rung.EQUAL || match.rung() == Rung.RESPELLED;
    boolean typed =
        match.rung() == Rung.MISTYPED
            && type != EntityType.PLACE
            && Math.min(x.text().length(), y.text().length()) >= 5;
    return sound || typed ? match.score() : 0;
  }

  private boolean sameKind() {
    return left.generic().equals(right.generic());
  }

  private boolean spelledAsOne() {
    String x = joined(left);
    String y = joined(right);
    return !x.isEmpty() && x.equals(y);
  }

  private static String joined(OrganizationName name) {
    StringBuilder all = new StringBuilder();
    name.words().forEach(word -> all.append(word.text()));
    return all.toString();
  }

  private Optional<String> veto() {
    if (!left.numbers().equals(right.numbers())) {
      return Optional.of("have different figures");
    }
    if (!left.states().equals(right.states())) {
      return Optional.of("belong to different places: " + left.states() + " and " + right.states());
    }
    Set<String> forms = Sets.intersection(left.forms(), right.forms());
    if (!left.forms().isEmpty() && !right.forms().isEmpty() && forms.isEmpty()) {
      return Optional.of("have different legal forms");
    }
    boolean kinds =
        !left.generic().isEmpty()
            && !right.generic().isEmpty()
            && Sets.intersection(left.generic(), right.generic()).isEmpty();
    return kinds
        ? Optional.of("tell different kinds: " + left.generic() + " and " + right.generic())
        : Optional.empty();
  }

  private String quoted() {
    return "'" + left + "' and '" + right + "'";
  }
}
