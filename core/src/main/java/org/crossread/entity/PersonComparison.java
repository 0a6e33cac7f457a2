package org.crossread.entity;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.crossread.entity.WordMatch.Rung;
import org.crossread.mention.GivenNames;

/**
 * Compares the names of two persons word by word.
 *
 * <p>Words are paired best first. A word that finds no partner on either side speaks for two
 * people; on one side only it is a middle name. What no likeness outweighs: Jr. against none,
 * another given name, another patronymic, other middle initials, a woman's form of a man's surname.
 * Inflected and mistyped words count only beside a word that is right.
 */
final class PersonComparison {

  /** A word of each name, by index, that stand for each other. */
  private record Pair(int left, int right, WordMatch match) {}

  private static final double ENOUGH = 0.83;

  private final PersonName left;
  private final PersonName right;
  private final ImmutableList<NameWord> a;
  private final ImmutableList<NameWord> b;
  private final List<Pair> pairs;
  private final boolean[] leftUsed;
  private final boolean[] rightUsed;

  private PersonComparison(PersonName left, PersonName right, GivenNames given) {
    this.left = left;
    this.right = right;
    this.a = left.content();
    this.b = right.content();
    this.leftUsed = new boolean[a.size()];
    this.rightUsed = new boolean[b.size()];
    this.pairs = align(given);
  }

  static NameComparison of(PersonName left, PersonName right) {
    if (left.words().isEmpty() || right.words().isEmpty()) {
      return left.written().equals(right.written())
          ? NameComparison.same(1, "both are written '" + left + "'")
          : NameComparison.unsure(0, "'" + left + "' or '" + right + "' holds no name");
    }
    return new PersonComparison(left, right, GivenNames.standard()).judge();
  }

  private List<Pair> align(GivenNames given) {
    List<Pair> all = new ArrayList<>();
    for (int i = 0; i < a.size(); i++) {
      for (int j = 0; j < b.size(); j++) {
        WordMatch match = WordMatch.of(a.get(i), b.get(j), given);
        // an initial stands for the name in its place: Tom M. is not Michael
        boolean misplaced = match.rung() == Rung.INITIAL && i != j;
        if (match.rung() != Rung.NONE && !misplaced) {
          all.add(new Pair(i, j, match));
        }
      }
    }
    all.sort(
        Comparator.comparingDouble((Pair pair) -> -pair.match().score())
            .thenComparingInt(pair -> Math.abs(fromEnd(pair)))
            .thenComparingInt(pair -> Math.min(pair.left(), pair.right()))
            .thenComparingInt(pair -> Math.max(pair.left(), pair.right())));
    List<Pair> chosen = new ArrayList<>();
    for (Pair pair : all) {
      if (!leftUsed[pair.left()] && !rightUsed[pair.right()]) {
        leftUsed[pair.left()] = true;
        rightUsed[pair.right()] = true;
        chosen.add(pair);
      }
    }
    return chosen;
  }

  /** Returns how far apart two words stand, counted from the surname. */
  private int fromEnd(Pair pair) {
    return (a.size() - pair.left()) - (b.size() - pair.right());
  }

  private NameComparison judge() {
    if (!left.generation().equals(right.generation())) {
      return NameComparison.different(
          score(),
          quoted() + " differ in generation: " + generation(left) + " and " + generation(right));
    }
    if (joined(a).equals(joined(b))) {
      return NameComparison.same(a.equals(b) ? 1 : 0.98, quoted() + " are spelled alike");
    }
    Optional<String> veto = veto();
    if (veto.isPresent()) {
      return NameComparison.different(Math.min(score(), 0.5), quoted() + " " + veto.get());
    }
    if (a.size() == 1 || b.size() == 1) {
      return lone();
    }
    int unmatched = Math.min(unused(leftUsed), unused(rightUsed));
    if (unmatched > 0) {
      return nearlyJoined()
          ? NameComparison.same(0.9, quoted() + " are nearly spelled alike")
          : NameComparison.different(
              Math.min(score(), 0.6), quoted() + " differ in " + firstUnused());
    }
    if (pairs.size() < 2) {
      return NameComparison.unsure(score() * 0.8, quoted() + " share one word only");
    }
    return enough();
  }

  private NameComparison enough() {
    double score = score();
    boolean supported = pairs.stream().anyMatch(pair -> isRight(pair.match().rung()));
    if (supported && score >= ENOUGH) {
      return NameComparison.same(score, quoted() + ": " + reasons());
    }
    return NameComparison.unsure(score, quoted() + " are not alike enough: " + reasons());
  }

  /** One of the names is a single word: it must be the other's surname, spelled alike. */
  private NameComparison lone() {
    int surnameA = a.size() - 1;
    int surnameB = b.size() - 1;
    Optional<Pair> surnames =
        pairs.stream()
            .filter(pair -> pair.left() == surnameA && pair.right() == surnameB)
            .findFirst();
    if (surnames.isEmpty()) {
      return NameComparison.unsure(score() * 0.5, quoted() + " share no surname");
    }
    WordMatch match = surnames.get().match();
    double score = match.score() * (a.size() == b.size() ? 1 : 0.98);
    boolean same = isRight(match.rung()) || (match.rung() == Rung.MISTYPED && score >= ENOUGH);
    String because = quoted() + ": " + reasons();
    return same ? NameComparison.same(score, because) : NameComparison.unsure(score, because);
  }

  private static boolean isRight(Rung rung) {
    return rung.compareTo(Rung.TRANSCRIBED) <= 0;
  }

  // --- vetoes ---

  private Optional<String> veto() {
    if (a.size() > 1 && b.size() > 1) {
      if (!leftUsed[0] && !rightUsed[0] && !isOrderFree()) {
        return Optional.of("have different given names: " + a.get(0) + " and " + b.get(0));
      }
      Optional<String> middle = middleVeto();
      if (middle.isPresent()) {
        return middle;
      }
    }
    if (WordMatch.isGendered(a.get(a.size() - 1).key(), b.get(b.size() - 1).key())) {
      return Optional.of("have the surnames of a man and a woman");
    }
    return Optional.empty();
  }

  private boolean isOrderFree() {
    return nearlyJoined();
  }

  /**
   * Compares middle initials and patronymics: George H. W. and George W., Viktorovich and
   * Ivanovich.
   */
  private Optional<String> middleVeto() {
    if (a.size() < 3 || b.size() < 3) {
      return Optional.empty();
    }
    NameWord x = a.get(1);
    NameWord y = b.get(1);
    boolean initials = x.isInitial() && y.isInitial();
    boolean differ = initials && !x.text().equals(y.text());
    boolean shorter = initials && !differ && initialsOf(a) != initialsOf(b);
    boolean patronymics =
        isPatronymic(x)
            && isPatronymic(y)
            && WordMatch.of(x, y, GivenNames.standard()).rung() == Rung.NONE;
    return differ || shorter || patronymics
        ? Optional.of("have different middle names: " + x + " and " + y)
        : Optional.empty();
  }

  private static long initialsOf(ImmutableList<NameWord> words) {
    return words.stream().filter(NameWord::isInitial).count();
  }

  private static boolean isPatronymic(NameWord word) {
    String key = word.key();
    return key.endsWith("ovic")
        || key.endsWith("evic")
        || key.endsWith("ovna")
        || key.endsWith("evna")
        || key.endsWith("ovitc")
        || key.endsWith("evitc");
  }

  // --- spelled as one ---

  private static String joined(ImmutableList<NameWord> words) {
    StringBuilder all = new StringBuilder();
    words.forEach(word -> all.append(word.text()));
    return all.toString();
  }

  /** Returns whether the names differ by little but where their words end: Plat Ono Vich. */
  private boolean nearlyJoined() {
    String x = joined(a);
    String y = joined(b);
    return a.size() != b.size()
        && Math.min(x.length(), y.length()) >= 8
        && Spelling.distance(x, y, 1) <= 1;
  }

  // --- score and words ---

  /** Returns the mean of the matches, surnames weighing 1.3, less a little for words left over. */
  private double score() {
    double sum = 0;
    double weight = 0;
    for (Pair pair : pairs) {
      boolean surname = pair.left() == a.size() - 1 || pair.right() == b.size() - 1;
      double w = surname ? 1.3 : 1;
      sum += w * pair.match().score();
      weight += w;
    }
    int both = Math.min(unused(leftUsed), unused(rightUsed));
    int extra = Math.max(unused(leftUsed), unused(rightUsed)) - both;
    double mean = weight + both == 0 ? 0 : sum / (weight + both);
    return Math.max(0, mean - 0.015 * Math.min(extra, 4));
  }

  private static int unused(boolean[] used) {
    int count = 0;
    for (boolean one : used) {
      count += one ? 0 : 1;
    }
    return count;
  }

  private String firstUnused() {
    return unusedWord(a, leftUsed) + " and " + unusedWord(b, rightUsed);
  }

  private static String unusedWord(ImmutableList<NameWord> words, boolean[] used) {
    for (int i = words.size() - 1; i >= 0; i--) {
      if (!used[i]) {
        return words.get(i).text();
      }
    }
    return "";
  }

  private String reasons() {
    return pairs.stream()
        .sorted(Comparator.comparingInt(Pair::left))
        .map(pair -> reason(a.get(pair.left()), b.get(pair.right()), pair.match()))
        .reduce((x, y) -> x + ", " + y)
        .orElse("no word in common");
  }

  private static String reason(NameWord x, NameWord y, WordMatch match) {
    return match.rung() == Rung.EQUAL ? x + " is in both" : x + " " + match.rung() + " " + y;
  }

  private static String generation(PersonName name) {
    return name.generation().orElse("none");
  }

  private String quoted() {
    return "'" + left + "' and '" + right + "'";
  }
}
