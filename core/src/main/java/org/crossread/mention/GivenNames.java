package org.crossread.mention;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Sets;
import org.crossread.lexicon.Lexicon;

/**
 * Given names: who bears them, and which of them stand for each other.
 *
 * <ul>
 *   <li>Alexey, Aleksei and Oleksiy are spellings of one name
 *   <li>Bill stands for William, Sasha for Alexander and for Alexandra
 *   <li>Alexei and Alexander are two names
 * </ul>
 *
 * <p>Names are looked up folded, see {@link Folding}; constant time.
 */
public final class GivenNames {

  /** Who bears a name. */
  public enum Gender {
    MALE,
    FEMALE,
    /** Both, or nobody knows. */
    UNKNOWN
  }

  private record Group(Gender gender, ImmutableSet<String> forms) {}

  private static final GivenNames STANDARD = load();

  private final ImmutableSetMultimap<String, String> groupsByForm;
  private final ImmutableSetMultimap<String, Gender> gendersByForm;

  private GivenNames(
      ImmutableSetMultimap<String, String> groupsByForm,
      ImmutableSetMultimap<String, Gender> gendersByForm) {
    this.groupsByForm = groupsByForm;
    this.gendersByForm = gendersByForm;
  }

  /** Returns the names of the lexicon that comes with the library. */
  public static GivenNames standard() {
    return STANDARD;
  }

  private static GivenNames load() {
    Lexicon<Group> lexicon =
        Lexicon.load(
            GivenNames.class,
            "given-names.en.tsv",
            3,
            cells -> new Group(genderOf(cells.get(0)), forms(cells.get(1))));
    ImmutableSetMultimap.Builder<String, String> groups = ImmutableSetMultimap.builder();
    ImmutableSetMultimap.Builder<String, Gender> genders = ImmutableSetMultimap.builder();
    lexicon
        .entries()
        .forEach(
            (name, group) -> {
              String key = group.gender() + " " + Folding.fold(name);
              groups.put(Folding.fold(name), key);
              genders.put(Folding.fold(name), group.gender());
              for (String form : group.forms()) {
                groups.put(form, key);
                genders.put(form, group.gender());
              }
            });
    return new GivenNames(groups.build(), genders.build());
  }

  private static Gender genderOf(String letter) {
    return switch (letter) {
      case "M" -> Gender.MALE;
      case "F" -> Gender.FEMALE;
      default -> throw new IllegalArgumentException(letter);
    };
  }

  private static ImmutableSet<String> forms(String cell) {
    return cell.equals("-")
        ? ImmutableSet.of()
        : ImmutableSet.copyOf(Splitter.on(';').splitToList(Folding.fold(cell)));
  }

  /** Returns whether {@code folded} is a given name of the lexicon. */
  public boolean contains(String folded) {
    return groupsByForm.containsKey(folded);
  }

  /** Returns who bears the name {@code folded}. */
  public Gender gender(String folded) {
    ImmutableSet<Gender> genders = gendersByForm.get(folded);
    return genders.size() == 1 ? genders.iterator().next() : Gender.UNKNOWN;
  }

  /** Returns whether two names, both folded, may stand for one. Symmetric. */
  public boolean areVariants(String left, String right) {
    return left.equals(right)
        || !Sets.intersection(groupsByForm.get(left), groupsByForm.get(right)).isEmpty();
  }
}
