package org.crossread.alignment;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crossread.lexicon.Lexicon;
import org.crossread.value.Described;

/**
 * How the words for roles relate: role-words.en.tsv.
 *
 * <table>
 * <caption>Two descriptions of one person</caption>
 * <tr><th>left                  <th>right                  <th>relation
 * <tr><td>foreign policy leader <td>foreign policy chief   <td>SAME
 * <tr><td>president of Russia   <td>Russian leader         <td>NARROWER
 * <tr><td>opposition figure     <td>opposition politician  <td>BROADER
 * <tr><td>president of Russia   <td>opposition politician  <td>EXCLUSIVE
 * <tr><td>lawyer                <td>father                 <td>UNRELATED
 * </table>
 */
public final class RoleWords {

  private static final int LONGEST_CHAIN = 4;
  private static final String OPPOSITION = "opposition";

  /** How one description of somebody relates to another. */
  public enum Kinship {
    SAME,
    NARROWER,
    BROADER,
    EXCLUSIVE,
    UNRELATED;

    /** Returns the kinship seen from the other side. */
    public Kinship mirror() {
      return switch (this) {
        case NARROWER -> BROADER;
        case BROADER -> NARROWER;
        case SAME, EXCLUSIVE, UNRELATED -> this;
      };
    }
  }

  private enum Sense {
    SAME,
    KIND,
    RULER,
    OPPONENT
  }

  private record Entry(Sense sense, String other) {}

  private final Lexicon<Entry> words =
      Lexicon.load(RoleWords.class, "role-words.en.tsv", 3, RoleWords::entry);

  private final ImmutableSet<String> evaluative =
      Lexicon.words(RoleWords.class, "evaluative-adjectives.en.tsv");
  private final ImmutableSet<String> towardsAnother =
      Lexicon.words(RoleWords.class, "roles-towards-another.en.tsv");

  private static Entry entry(List<String> columns) {
    checkArgument(!columns.get(1).isBlank());
    return new Entry(Sense.valueOf(columns.get(0)), columns.get(1));
  }

  /** Returns how {@code left} relates to {@code right}. Symmetric up to {@link Kinship#mirror}. */
  public Kinship compare(Described left, Described right) {
    if (excludes(left, right) || excludes(right, left)) {
      return Kinship.EXCLUSIVE;
    }
    if (left.of().isPresent() && right.of().isPresent() && !left.of().equals(right.of())) {
      return Kinship.UNRELATED;
    }
    String a = canonical(left.head());
    String b = canonical(right.head());
    Kinship heads =
        a.equals(b)
            ? Kinship.SAME
            : above(a).contains(b)
                ? Kinship.NARROWER
                : above(b).contains(a) ? Kinship.BROADER : Kinship.UNRELATED;
    return heads == Kinship.UNRELATED ? heads : narrowed(heads, left, right);
  }

  /**
   * Takes in what narrows a description down: modifiers, and whom it is relative to. Praise and
   * blame ("outspoken", "top") narrow nothing.
   */
  private Kinship narrowed(Kinship heads, Described left, Described right) {
    Set<String> a = Sets.difference(left.modifiers(), evaluative);
    Set<String> b = Sets.difference(right.modifiers(), evaluative);
    boolean leftSaysAll = a.containsAll(b) && (left.of().isPresent() || right.of().isEmpty());
    boolean rightSaysAll = b.containsAll(a) && (right.of().isPresent() || left.of().isEmpty());
    if (leftSaysAll && rightSaysAll) {
      return heads;
    }
    boolean narrower = leftSaysAll && heads != Kinship.BROADER;
    boolean broader = rightSaysAll && heads != Kinship.NARROWER;
    return narrower ? Kinship.NARROWER : broader ? Kinship.BROADER : Kinship.UNRELATED;
  }

  /** A head of state or government is not in opposition to it, nor its critic. */
  private boolean excludes(Described ruler, Described opponent) {
    boolean rules =
        senses(ruler.head()).contains(Sense.RULER)
            && ruler.of().isPresent()
            && !ruler.modifiers().contains(OPPOSITION);
    boolean opposes =
        opponent.modifiers().contains(OPPOSITION)
            || (senses(opponent.head()).contains(Sense.OPPONENT)
                && opponent.of().equals(ruler.of()));
    return rules && opposes;
  }

  private ImmutableSet<Sense> senses(String word) {
    return words
        .lookup(word)
        .map(entry -> ImmutableSet.of(entry.sense()))
        .orElse(ImmutableSet.of());
  }

  private String canonical(String word) {
    Optional<Entry> entry = words.lookup(word);
    return entry.filter(e -> e.sense() == Sense.SAME).map(Entry::other).orElse(word);
  }

  /** Returns the words that are broader than {@code word}. */
  private Set<String> above(String word) {
    Set<String> above = new LinkedHashSet<>();
    String at = word;
    for (int step = 0; step < LONGEST_CHAIN; step++) {
      Optional<Entry> entry = words.lookup(at).filter(e -> e.sense() != Sense.SAME);
      if (entry.isEmpty() || entry.get().other().equals("-")) {
        return above;
      }
      at = canonical(entry.get().other());
      above.add(at);
    }
    return above;
  }

  /** Returns whether nobody stands in this role to himself: a critic, a spokesman, a wife. */
  public boolean isTowardsAnother(Described role) {
    return towardsAnother.contains(role.head());
  }
}
