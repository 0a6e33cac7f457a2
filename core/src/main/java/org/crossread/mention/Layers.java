package org.crossread.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.crossread.text.Document;
import org.crossread.text.Token;

/**
 * Lays the names that the syntax marked over those that the gazetteer knows.
 *
 * <p>The longer of two wins, but for {@code EU-Russia}, which is two names, {@code Russian|Lavrov},
 * of which the first is an adjective, and {@code Northeast|Chicago}, of which the first is a
 * direction.
 */
final class Layers {

  private static final Comparator<Candidate> BY_PLACE =
      Comparator.comparingInt(Candidate::first).thenComparingInt(Candidate::end);

  private final Document document;

  Layers(Document document) {
    this.document = document;
  }

  /** Returns one layer of names in order; no two overlap. */
  List<Candidate> lay(List<Candidate> model, List<Candidate> known) {
    List<Candidate> laid = new ArrayList<>();
    Set<Candidate> unused = new LinkedHashSet<>(known);
    int next = 0;
    for (Candidate span : model) {
      List<Candidate> within = new ArrayList<>();
      while (next < known.size() && known.get(next).end() <= span.first()) {
        next++;
      }
      for (int k = next; k < known.size() && known.get(k).first() < span.end(); k++) {
        within.add(known.get(k));
      }
      laid.addAll(laidOver(span, within, unused));
    }
    laid.addAll(unused);
    laid.sort(BY_PLACE);
    return withoutOverlaps(laid);
  }

  /** Returns what stands where the syntax saw {@code span}; takes the knowns it uses up. */
  private List<Candidate> laidOver(Candidate span, List<Candidate> within, Set<Candidate> unused) {
    if (within.isEmpty()) {
      return List.of(span);
    }
    Candidate only = within.get(0);
    if (within.size() == 1 && only.first() <= span.first() && span.end() <= only.end()) {
      unused.remove(only);
      return List.of(only.withModel(span.model()));
    }
    if (covers(span, within)) {
      return List.of(); // EU-Russia: each of them stands for itself
    }
    if (within.size() == 1 && !span.encloses(only)) {
      return span.size() > only.size() ? take(span, within, unused) : List.of();
    }
    if (isDirectionBefore(span, within)) {
      return List.of();
    }
    if (only.isAdjective() && only.first() == span.first() && !isOneName(span)) {
      return List.of(Candidate.ofModel(only.end(), span.end(), span.model().orElseThrow()));
    }
    return take(span, within, unused);
  }

  /** Returns whether a span is a known place and the direction before it: Northeast Chicago. */
  private boolean isDirectionBefore(Candidate span, List<Candidate> within) {
    Candidate last = within.get(within.size() - 1);
    return within.size() == 1
        && last.first() == span.first() + 1
        && last.end() == span.end()
        && Neighbours.isDirection(token(span.first()).text());
  }

  private static List<Candidate> take(
      Candidate span, List<Candidate> within, Set<Candidate> unused) {
    within.forEach(unused::remove);
    return List.of(span);
  }

  /**
   * Returns whether a span that opens with "Russian" is one name: it is unless it is a person or a
   * place.
   */
  private static boolean isOneName(Candidate span) {
    return !span.modelIs(EntityType.PERSON) && !span.modelIs(EntityType.PLACE);
  }

  private boolean covers(Candidate span, List<Candidate> within) {
    int covered = within.stream().mapToInt(Candidate::size).sum();
    int links = 0;
    for (int i = span.first(); i < span.end(); i++) {
      String text = token(i).text();
      links +=
          text.equals("-") || text.equals("/") || text.equals("and") || text.equals(",") ? 1 : 0;
    }
    return within.size() > 1 && links > 0 && covered + links >= span.size();
  }

  private static List<Candidate> withoutOverlaps(List<Candidate> sorted) {
    List<Candidate> kept = new ArrayList<>();
    for (Candidate candidate : sorted) {
      Candidate last = kept.isEmpty() ? null : kept.get(kept.size() - 1);
      if (last == null || !last.overlaps(candidate)) {
        kept.add(candidate);
      } else if (candidate.size() > last.size()) {
        kept.set(kept.size() - 1, candidate);
      }
    }
    return kept;
  }

  private Token token(int i) {
    return document.token(i);
  }
}
