package org.crossread.mention;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.crossread.lexicon.Lexicon;

/**
 * The words that stand in and around names: titles, particles, and the nouns that tell what a name
 * names.
 *
 * <p>All look-ups take a word in any case and cost constant time.
 */
public final class NameWords {

  /** What a person is called beside a name. */
  public enum RoleKind {
    /** No office: Mr, Sheikh. */
    HONORIFIC,
    /** An office or rank: President, Captain. */
    TITLE,
    /** What one does or is known for: critic, lawyer. */
    ROLE,
    /** What one is to somebody else: mother. */
    KIN
  }

  private static final NameWords STANDARD = new NameWords();

  private final Lexicon<RoleKind> roles =
      Lexicon.load(NameWords.class, "roles.en.tsv", 2, cells -> RoleKind.valueOf(cells.get(0)));
  private final Lexicon<EntityType> heads =
      Lexicon.load(NameWords.class, "heads.en.tsv", 2, cells -> EntityType.valueOf(cells.get(0)));
  private final ImmutableSet<String> roleModifiers =
      Lexicon.words(NameWords.class, "role-modifiers.en.tsv");
  private final ImmutableSet<String> notNames = Lexicon.words(NameWords.class, "not-names.en.tsv");
  private final ImmutableSet<String> particles = Lexicon.words(NameWords.class, "particles.en.tsv");
  private final ImmutableSet<String> institutions =
      Lexicon.words(NameWords.class, "institutions.en.tsv");

  private final ImmutableSet<String> vessels = Lexicon.words(NameWords.class, "vessels.en.tsv");
  private final Lexicon<ImmutableSet<String>> collectives =
      Lexicon.load(
          NameWords.class,
          "collectives.en.tsv",
          2,
          cells -> ImmutableSet.copyOf(Splitter.on(';').splitToList(cells.get(0))));

  private NameWords() {}

  /** Returns the words of the lexicons that come with the library. */
  public static NameWords standard() {
    return STANDARD;
  }

  /** Returns what kind of role {@code word} states of a person, plurals included, if any. */
  public Optional<RoleKind> role(String word) {
    String folded = Folding.fold(word);
    Optional<RoleKind> kind = roles.lookup(folded);
    if (kind.isEmpty() && folded.length() > 3 && folded.endsWith("s")) {
      kind = roles.lookup(folded.substring(0, folded.length() - 1));
    }
    return kind;
  }

  /** Returns whether {@code word} is an office, rank or honorific that stands before a name. */
  public boolean isTitle(String word) {
    return roles
        .lookup(Folding.fold(word))
        .filter(kind -> kind == RoleKind.TITLE || kind == RoleKind.HONORIFIC)
        .isPresent();
  }

  /** Returns what a name that ends in {@code word}, or opens with it before "of", names. */
  public Optional<EntityType> head(String word) {
    return heads.lookup(Folding.fold(word));
  }

  /** Returns whether {@code word} stands within official titles, as "foreign" and "affairs" do. */
  public boolean isRoleModifier(String word) {
    return roleModifiers.contains(Folding.fold(word));
  }

  /** Returns whether {@code word} names nothing although it may be printed with a capital. */
  public boolean neverNames(String word) {
    return notNames.contains(Folding.fold(word));
  }

  /** Returns whether {@code word} links the parts of a personal name, as "van" and "bin" do. */
  public boolean isParticle(String word) {
    return particles.contains(Folding.fold(word));
  }

  /** Returns whether a country has one of what {@code word} names, as a navy. */
  public boolean isInstitution(String word) {
    return institutions.contains(Folding.fold(word));
  }

  /** Returns whether {@code word} stands before the name of a ship, as "INS" and "MV" do. */
  public boolean isVessel(String word) {
    return vessels.contains(Folding.fold(word));
  }

  /** Returns the bodies, by name, that "the" and {@code noun} can stand for: "the bloc". */
  public ImmutableSet<String> bodiesCalled(String noun) {
    return collectives.lookup(Folding.fold(noun)).orElse(ImmutableSet.of());
  }

  /** Returns whether {@code word} tells a kind and not a name: "Foreign", "Ministry", "and". */
  public boolean isGeneric(String word) {
    String folded = Folding.fold(word);
    return heads.contains(folded)
        || roleModifiers.contains(folded)
        || roles.contains(folded)
        || notNames.contains(folded);
  }
}
